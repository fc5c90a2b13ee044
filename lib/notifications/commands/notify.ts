import { remark } from "#lib/comments/queries";
import { editorAddress } from "#lib/editorial/panelAddress";
import { reviewers, writers } from "#lib/editorial/policy";
import { colleaguesToday } from "#lib/editorial/queries/care";
import { responsibleAccounts } from "#lib/editorial/responsible";
import { canTell } from "#lib/notifications/policy";
import { type Involved, isTold, recipients } from "#lib/notifications/recipients";
import type { EntryInput, NoticeVerb, Reminder } from "#lib/notifications/schema";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma, type Tx, transaction } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

/** Notices of one person within this time become one mail. */
const gatherMinutes = 2;

type Entry = NonNullable<Awaited<ReturnType<typeof entryOf>>>;

function entryOf(id: bigint) {
  return db().auditEntry.findUnique({
    where: { id },
    select: {
      ...{ id: true, actorId: true, actorName: true, verb: true, data: true },
      ...{ subjectType: true, subjectId: true },
    },
  });
}

function dataOf({ data }: Entry): Readonly<Record<string, unknown>> {
  return data && typeof data === "object" ? { ...data } : {};
}

function approverIn(entry: Entry): string | null {
  const { approvedById } = dataOf(entry);
  return typeof approvedById === "string" ? approvedById : null;
}

const longestExcerpt = 300;

function excerpt(text: unknown): string {
  const said = typeof text === "string" ? text.trim() : "";
  return said.length > longestExcerpt ? `${said.slice(0, longestExcerpt)}…` : said;
}

/** What was told of, and the words that came with it. */
async function subjectOf(actor: Actor, entry: Entry) {
  const { note, reason, title } = dataOf(entry);
  const named = typeof title === "string" ? title : "";
  if (entry.subjectType !== "comment") {
    const [publicationId, path] = [entry.subjectId, editorAddress(entry.subjectId)];
    return { publicationId, path, title: named, text: excerpt(note || reason), said: null };
  }
  const said = await remark(actor, entry.subjectId);
  if (!said) return null;
  const { publicationId } = said;
  const path = `${editorAddress(publicationId)}#comentario-${entry.subjectId}`;
  return { publicationId, path, title: named, text: excerpt(said.text), said };
}
type Subject = NonNullable<Awaited<ReturnType<typeof subjectOf>>>;

const people = {
  stage: true,
  ...{ authorId: true, submittedById: true, forcedById: true, ownerId: true, ownerPost: true },
} as const;

/** Nobody is asked to review what does not wait for it any more. */
const isOver = ({ verb }: Entry, stage: string | null) =>
  verb === "submitted" && stage !== "in_review";

/** Who has to do with the publication that an entry is about; null when there is nothing to tell any more. */
async function involvedIn(
  actor: Actor,
  entry: Entry,
  { publicationId, said }: Subject,
): Promise<Involved | null> {
  const [row, colleagues, approving] = await Promise.all([
    db().publication.findUnique({ where: { id: publicationId }, select: people }),
    colleaguesToday(actor),
    db().account.findMany({
      where: { active: true, role: { in: [...reviewers] } },
      select: { id: true },
    }),
  ]);
  if (!row || isOver(entry, row.stage)) return null;
  return {
    approvedById: approverIn(entry),
    ...{ authorId: row.authorId, submittedById: row.submittedById, forcedById: row.forcedById },
    owners: responsibleAccounts(row, colleagues).map(({ id }) => id),
    reviewers: approving.map(({ id }) => id),
    thread: said?.spoke ?? [],
    mentioned: said?.mentions ?? [],
  };
}

interface NewNotice {
  accountId: string;
  verb: NoticeVerb;
  publicationId: string;
  title: string;
  actorName: string;
  text: string;
  path: string;
  cause: string;
}

/** Puts notices into the inboxes of active accounts that still work in the panel, each cause once, and asks for the mails about them. */
async function deliver(tx: Tx, notices: NewNotice[]): Promise<number> {
  const ids = notices.map(({ accountId }) => accountId);
  const active = await tx.account.findMany({
    where: { id: { in: ids }, active: true, role: { in: [...writers] } },
    select: { id: true },
  });
  const there = new Set(active.map(({ id }) => id));
  const data = notices.filter(({ accountId }) => there.has(accountId));
  const { count } = await tx.notification.createMany({ data, skipDuplicates: true });
  if (count > 0) {
    await tx.$executeRaw(Prisma.sql`
      SELECT graphile_worker.add_job('mail_notices', json_build_object('account', id),
        run_at := now() + make_interval(mins => ${gatherMinutes}::int),
        job_key := 'mail_notices:' || id, job_key_mode := 'preserve_run_at')
      FROM account WHERE id = ANY(${[...there]}::uuid[]) AND mail_when = 'immediate'`);
  }
  return count;
}

/**
 * Tells whoever must hear of it what an audit entry says was done; answers how many were told. Told
 * twice, it tells nobody anew.
 */
export async function notifyEntry(actor: Actor, input: EntryInput): Promise<number> {
  ensure(canTell(actor), "forbidden");
  const entry = await entryOf(input.entry);
  if (!entry || !isTold(entry.verb)) return 0;
  const subject = await subjectOf(actor, entry);
  const involved = subject && (await involvedIn(actor, entry, subject));
  if (!subject || !involved) return 0;
  const forced = dataOf(entry).forced === true;
  const told = recipients({ verb: entry.verb, actorId: entry.actorId, forced }, involved);
  const { publicationId, title, text, path } = subject;
  const actorName = entry.actorId ? entry.actorName : "";
  const same = { publicationId, title, text, path, actorName, cause: `entry:${entry.id}` };
  const notices = [...told].map(([accountId, verb]) => ({ ...same, accountId, verb }));
  return notices.length > 0 ? transaction((tx) => deliver(tx, notices)) : 0;
}

/** Tells people what a day brings; answers how many were told. A cause that was told is not told again. */
export async function remind(actor: Actor, reminders: readonly Reminder[]): Promise<number> {
  ensure(canTell(actor), "forbidden");
  if (reminders.length === 0) return 0;
  const notices = reminders.map((reminder) => ({
    ...{ ...reminder, actorName: "", path: editorAddress(reminder.publicationId) },
  }));
  return transaction((tx) => deliver(tx, notices));
}
