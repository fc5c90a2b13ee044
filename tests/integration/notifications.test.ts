import { beforeEach, expect, test } from "vitest";
import { answer, comment } from "#lib/comments/commands";
import { sendBack } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import {
  keepMailSettings,
  markAllRead,
  markRead,
  purgeNotices,
} from "#lib/notifications/commands/inbox";
import { mailDigests, mailNotices } from "#lib/notifications/commands/mail";
import { notifyEntry, remind } from "#lib/notifications/commands/notify";
import { inbox, mailSettings, unreadCount } from "#lib/notifications/queries";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { inReview, newsroom } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

beforeEach(() => db().$executeRaw`DELETE FROM graphile_worker._private_jobs`);

const teller = systemActor("Avisos de prueba");
const unread = { all: false, after: null };

/** The entries whose jobs wait, in order; each is done as a worker would. */
async function tellAll(): Promise<void> {
  const jobs = await db().$queryRaw<{ entry: string }[]>`
    SELECT payload ->> 'entry' AS entry FROM graphile_worker._private_jobs AS job
      JOIN graphile_worker._private_tasks AS task ON task.id = job.task_id
    WHERE task.identifier = 'recorded' ORDER BY job.id`;
  for (const { entry } of jobs) await notifyEntry(teller, { entry: BigInt(entry) });
}

async function told(actor: Actor): Promise<[string, string][]> {
  const { items } = await inbox(actor, unread);
  return items.map(({ verb, actorName }) => [verb, actorName]);
}

const idOf = ({ id }: Actor) => id ?? "";
const mailsTo = async (actor: Actor) => {
  const { email } = await mailSettings(actor);
  return db().outgoingMail.findMany({ where: { toAddress: email }, orderBy: { at: "asc" } });
};

test("each step is told once to whoever must hear of it", async () => {
  const people = await newsroom();
  const at = await inReview(people);
  await tellAll();
  await tellAll();
  expect(await told(people.reviewer)).toEqual([["submitted", people.staff.name]]);
  expect(await told(people.administrator)).toEqual([["submitted", people.staff.name]]);
  expect(await told(people.staff)).toEqual([]);
  await sendBack(people.reviewer, { ...at, note: "Falta decir dónde fue el taller." });
  await tellAll();
  const { items } = await inbox(people.staff, unread);
  expect(items).toMatchObject([
    {
      ...{ verb: "sent_back", title: "Taller de prueba sobre crédito" },
      ...{ text: "Falta decir dónde fue el taller.", actorName: people.reviewer.name },
      path: `/panel/publicaciones/${at.publicationId}`,
    },
  ]);
});

test("two workers tell one entry once", async () => {
  const people = await newsroom();
  await inReview(people);
  await Promise.all([tellAll(), tellAll()]);
  expect(await told(people.reviewer)).toHaveLength(1);
});

test("what was published without a second person is told to every reviewer", async () => {
  const people = await newsroom();
  const at = await inReview({ ...people, staff: people.administrator });
  await publish(people.administrator, { ...at, force: true });
  await tellAll();
  expect(await told(people.reviewer)).toContainEqual(["forced", people.administrator.name]);
});

test("a comment is told to the author, to those in the thread and to whom it names", async () => {
  const people = await newsroom();
  const second = await actorAs("staff", "Segunda redactora de prueba");
  const { publicationId } = await inReview(people);
  const said = { publicationId, field: "summary", text: "¿Lo ve, @Segunda redactora de prueba?" };
  const { commentId } = await comment(people.reviewer, { ...said, mentions: [idOf(second)] });
  await answer(people.administrator, { commentId, text: "Yo lo veo.", mentions: [] });
  await tellAll();
  expect(await told(second)).toEqual([["mentioned", people.reviewer.name]]);
  expect(await told(people.staff)).toEqual([
    ["commented", people.administrator.name],
    ["commented", people.reviewer.name],
  ]);
  expect(await told(people.reviewer)).toContainEqual(["commented", people.administrator.name]);
  const { items } = await inbox(second, unread);
  expect(items[0]?.path).toBe(`/panel/publicaciones/${publicationId}#comentario-${commentId}`);
});

test("notices are read one by one or all at once, each person their own", async () => {
  const people = await newsroom();
  await inReview(people);
  await inReview(people);
  await tellAll();
  const { items } = await inbox(people.reviewer, unread);
  const noticeId = items[0]?.id ?? "";
  expect(await unreadCount(people.reviewer)).toBe(2);
  expect((await markRead(people.reviewer, { noticeId })).path).toMatch(/^\/panel\/publicaciones\//);
  expect(await unreadCount(people.reviewer)).toBe(1);
  expect(await markAllRead(people.reviewer)).toEqual({ count: 1 });
  expect(await told(people.reviewer)).toEqual([]);
  expect((await inbox(people.reviewer, { all: true, after: null })).items).toHaveLength(2);
  expect(await unreadCount(people.administrator)).toBe(2);
  await expectRefusal(markRead(people.staff, { noticeId }), "not_found");
  expect(await unreadCount(await actorAs("director"))).toBe(0);
});

test("notices of two minutes are one mail, and what was read or muted is in none", async () => {
  const people = await newsroom();
  await inReview(people);
  await inReview(people);
  await tellAll();
  const account = idOf(people.reviewer);
  const jobs = await db().$queryRaw<{ minutes: number }[]>`
    SELECT round(extract(epoch FROM run_at - now()) / 60)::int AS minutes
    FROM graphile_worker.jobs WHERE key = ${`mail_notices:${account}`}`;
  expect(jobs).toEqual([{ minutes: 2 }]);
  await Promise.all([
    mailNotices(teller, { account, digest: false }),
    mailNotices(teller, { account, digest: false }),
  ]);
  const mails = await mailsTo(people.reviewer);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toMatch(/^2 avisos del portal de /);
  expect(mails[0]?.text).toContain("http://localhost:3000/cuenta/avisos");
  expect(mails[0]?.text).toContain(`${people.staff.name} la envió a revisión`);
  await keepMailSettings(people.administrator, { when: "immediate", muted: ["review"] });
  const muted = { account: idOf(people.administrator), digest: false };
  expect(await mailNotices(teller, muted)).toBe(0);
});

test("a daily reader waits for the digest, and who wants none gets none", async () => {
  const people = await newsroom();
  await keepMailSettings(people.reviewer, { when: "daily", muted: [] });
  await keepMailSettings(people.administrator, { when: "never", muted: [] });
  await inReview(people);
  await tellAll();
  const account = idOf(people.reviewer);
  expect(await mailNotices(teller, { account, digest: false })).toBe(0);
  await mailDigests(teller);
  const keys = await db().$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker.jobs`;
  expect(keys).toContainEqual({ key: `mail_notices:${account}` });
  expect(await mailNotices(teller, { account, digest: true })).toBe(1);
  const [mail] = await mailsTo(people.reviewer);
  expect(mail?.subject).toBe(
    `«Taller de prueba sobre crédito»: ${people.staff.name} la envió a revisión`,
  );
  const never = { account: idOf(people.administrator), digest: true };
  expect(await mailNotices(teller, never)).toBe(0);
});

test("a reminder of one cause is told once", async () => {
  const people = await newsroom();
  const { publicationId } = await inReview(people);
  const due = {
    ...{ accountId: idOf(people.staff), verb: "due_soon" as const, publicationId },
    ...{ title: "Taller de prueba", text: "Vence el lunes.", cause: `due:${publicationId}` },
  };
  expect(await remind(teller, [due])).toBe(1);
  expect(await remind(teller, [due])).toBe(0);
  expect(await told(people.staff)).toEqual([["due_soon", ""]]);
});

test("what was read long ago is forgotten", async () => {
  const people = await newsroom();
  await inReview(people);
  await tellAll();
  const readAt = new Date(Date.now() - 366 * 86_400_000);
  await db().notification.updateMany({
    where: { accountId: idOf(people.reviewer) },
    data: { readAt },
  });
  await purgeNotices();
  expect((await inbox(people.reviewer, { all: true, after: null })).items).toEqual([]);
  expect(await unreadCount(people.administrator)).toBe(1);
});

test("whoever does not work in the panel any more is neither told nor written to", async () => {
  const people = await newsroom();
  const at = await inReview(people);
  await tellAll();
  const first = await db().notification.count({ where: { accountId: idOf(people.administrator) } });
  const members = { in: [idOf(people.staff), idOf(people.administrator)] };
  await db().account.updateMany({ where: { id: members }, data: { role: "member" } });
  await sendBack(people.reviewer, { ...at, note: "Falta decir dónde fue el taller." });
  await tellAll();
  expect(await db().notification.count({ where: { accountId: idOf(people.staff) } })).toBe(0);
  expect(first).toBeGreaterThan(0);
  expect(await mailNotices(teller, { account: idOf(people.administrator), digest: false })).toBe(0);
});
