import { randomUUID } from "node:crypto";
import { publicPath } from "#lib/editorial/address";
import { publicOnly } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import { typeLabels } from "#lib/kind-labels";
import { type Actor, systemActor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { queueMails, sendsMail } from "#lib/platform/mailer";
import { ensure } from "#lib/platform/refusal";
import { siteIdentity } from "#lib/settings/queries";
import { type Settings, subscriptionSettings } from "#lib/subscriptions/commands/keys";
import { type NewsItem, newsMail } from "#lib/subscriptions/newsMail";
import type { MailOffice } from "#lib/subscriptions/ownMail";
import { canTellSubscribers } from "#lib/subscriptions/policy";
import { signedLink } from "#lib/subscriptions/tokens";

/** What could not be told for so long is news no more: a mail server that was away does not flood anybody. */
const staleDays = 14;
const day = 86_400_000;
/** A little less than a minute: the run of the next minute must find its room. */
const paceMs = 55_000;

/** One at a time, whatever the number of nodes: the pace is that of all of them. */
function alone(tx: Tx) {
  return tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('mail to subscribers', 7))`;
}

async function dropStale(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - staleDays * day);
  await tx.subscriptionSending.deleteMany({ where: { mailedAt: null, dueAt: { lt: before } } });
}

/** How many more letters may leave in this minute. */
async function roomLeft(tx: Tx, perMinute: number, now: Date): Promise<number> {
  const at = { gt: new Date(now.getTime() - paceMs) };
  return perMinute - (await tx.subscriptionLetter.count({ where: { sort: "news", at } }));
}

/** The subscribers to whom something is due, whoever waits longest first. */
async function dueSubscribers(tx: Tx, room: number, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT subscription_id AS id FROM subscription_sending
    WHERE mailed_at IS NULL AND due_at <= ${now}
    GROUP BY subscription_id ORDER BY min(due_at), subscription_id LIMIT ${room}`);
  return rows.map(({ id }) => id);
}

/** Those of them who are still there, locked, with what is due to each. */
async function lockDue(tx: Tx, ids: string[], now: Date) {
  await tx.$queryRaw(Prisma.sql`
    SELECT id FROM subscription WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`);
  return tx.subscription.findMany({
    where: { id: { in: ids }, state: "confirmed" },
    select: {
      ...{ id: true, address: true, topics: true, frequency: true, confirmedAt: true },
      sendings: {
        where: { mailedAt: null, dueAt: { lte: now } },
        select: { publicationId: true, edition: true, round: { select: { note: true } } },
      },
    },
  });
}
type DueSubscriber = Awaited<ReturnType<typeof lockDue>>[number];

/** What each publication says today, by its id: what was withdrawn or reserved since is told to nobody. */
async function liveItems(tx: Tx, publicationIds: string[]) {
  const rows = await tx.livePublication.findMany({
    where: { publicationId: { in: publicationIds }, ...publicOnly },
    select: {
      ...{ publicationId: true, kind: true, type: true, slug: true, title: true, summary: true },
      publishedAt: true,
    },
  });
  return new Map(rows.map((row) => [row.publicationId, row]));
}

/** The publications of which each subscriber has had a letter before: "subscriber publication". */
async function toldBefore(tx: Tx, ids: string[], publicationIds: string[]) {
  const rows = await tx.subscriptionSending.findMany({
    where: {
      ...{ subscriptionId: { in: ids }, publicationId: { in: publicationIds } },
      mailedAt: { not: null },
    },
    select: { subscriptionId: true, publicationId: true },
  });
  return new Set(rows.map((row) => `${row.subscriptionId} ${row.publicationId}`));
}

interface Known {
  live: Awaited<ReturnType<typeof liveItems>>;
  told: Set<string>;
}

/** What a letter tells, in the order of publication; of each publication its last edition. */
function itemsFor({ id, sendings }: DueSubscriber, { live, told }: Known): NewsItem[] {
  const latest = new Map<string, DueSubscriber["sendings"][number]>();
  for (const one of [...sendings].sort((a, b) => a.edition - b.edition))
    latest.set(one.publicationId, one);
  const rows = [...latest.values()].flatMap(({ publicationId, round }) => {
    const row = live.get(publicationId);
    return row ? [{ ...row, note: round.note, updated: told.has(`${id} ${publicationId}`) }] : [];
  });
  return rows
    .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
    .map(({ kind, type, slug, title, summary, note, updated }) => ({
      ...{ title, summary, note, updated, label: typeLabels[type] ?? "" },
      path: publicPath(kind as KindName, slug),
    }));
}

interface Writing extends Known {
  office: MailOffice;
  linkKey: string;
  now: Date;
}

function letterTo(subscriber: DueSubscriber, { office, linkKey, live, told }: Writing) {
  const items = itemsFor(subscriber, { live, told });
  if (items.length === 0) return [];
  const letterId = randomUUID();
  const { id, confirmedAt } = subscriber;
  const to = { ...subscriber, confirmedAt: confirmedAt ?? new Date() };
  const mail = newsMail({ ...to, link: signedLink(id, linkKey) }, items, office);
  return [{ letterId, subscriptionId: id, mail: { ...mail, cause: `subscription:${letterId}` } }];
}

/** Takes what is due to these subscribers, for good, and leaves the letters that tell it. */
async function write(tx: Tx, subscribers: DueSubscriber[], writing: Writing) {
  const { now } = writing;
  const letters = subscribers.flatMap((subscriber) => letterTo(subscriber, writing));
  await tx.subscriptionLetter.createMany({
    data: letters.map(({ letterId, subscriptionId, mail }) => ({
      ...{ id: letterId, subscriptionId, cause: mail.cause, sort: "news", at: now },
    })),
  });
  await tx.$executeRaw(Prisma.sql`
    UPDATE subscription_sending AS sending SET mailed_at = ${now}, letter_id = letter.id
    FROM unnest(${subscribers.map(({ id }) => id)}::uuid[]) AS due (id)
    LEFT JOIN subscription_letter AS letter
      ON letter.subscription_id = due.id AND letter.id = ANY(${letters.map(({ letterId }) => letterId)}::uuid[])
    WHERE sending.subscription_id = due.id AND sending.mailed_at IS NULL AND sending.due_at <= ${now}`);
  await queueMails(
    tx,
    letters.map(({ mail }) => mail),
  );
  return letters.length;
}

async function mailDue(tx: Tx, settings: Settings, now: Date): Promise<number> {
  await alone(tx);
  await dropStale(tx, now);
  const room = await roomLeft(tx, settings.perMinute, now);
  const ids = room > 0 ? await dueSubscribers(tx, room, now) : [];
  if (ids.length === 0) return 0;
  const subscribers = await lockDue(tx, ids, now);
  const about = subscribers.flatMap(({ sendings }) => sendings.map((one) => one.publicationId));
  const publicationIds = [...new Set(about)];
  const [live, told, { name }] = await Promise.all([
    liveItems(tx, publicationIds),
    toldBefore(tx, ids, publicationIds),
    siteIdentity(),
  ]);
  const absolute = (path: string) => new URL(path, env().APP_URL).href;
  const { linkKey } = settings;
  const office = { institution: name, absolute };
  return write(tx, subscribers, { live, told, office, linkKey, now });
}

interface Round {
  /** Whether there is a mail server to send through; without one, what is due waits. */
  configured?: boolean;
  now?: Date;
}

/**
 * Puts what is due to subscribers into letters, as many as the pace lets out in a minute; answers how many.
 * Each is written in the transaction that takes what it tells, so a crash loses or doubles none.
 */
export async function mailSubscribers(
  actor: Actor = systemActor("Suscripciones"),
  { configured = sendsMail(), now = new Date() }: Round = {},
): Promise<number> {
  ensure(canTellSubscribers(actor), "forbidden");
  if (!configured) return 0;
  const settings = await subscriptionSettings();
  return transaction((tx) => mailDue(tx, settings, now));
}
