import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { sendsMail } from "#lib/platform/mailer";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { ensure } from "#lib/platform/refusal";
import { canManageSubscriptions, canSeeSubscriptions } from "#lib/subscriptions/policy";
import type { ListFilter, NewsTopic, SubscriptionState } from "#lib/subscriptions/schema";
import { maskedAddress } from "#lib/subscriptions/wording";

const pageSize = 30;
const lastRounds = 15;

interface Totals {
  confirmed: number;
  weekly: number;
  waiting: number;
  bounced: number;
  ended: number;
  /** Letters to subscribers that are due and still wait. */
  due: number;
}

/** How many subscriptions there are of each state, and how many have ended. */
export async function subscriptionTotals(actor: Actor): Promise<Totals> {
  ensure(canSeeSubscriptions(actor), "forbidden");
  const [row] = await db().$queryRaw<Totals[]>(Prisma.sql`
    SELECT count(*) FILTER (WHERE state = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE state = 'confirmed' AND frequency = 'weekly')::int AS weekly,
      count(*) FILTER (WHERE state = 'waiting' AND token_expires_at > now())::int AS waiting,
      count(*) FILTER (WHERE state = 'bounced')::int AS bounced,
      (SELECT count(*)::int FROM subscription_ended) AS ended,
      (SELECT count(DISTINCT subscription_id)::int FROM subscription_sending
        WHERE mailed_at IS NULL AND due_at <= now()) AS due
    FROM subscription`);
  return row ?? { confirmed: 0, weekly: 0, waiting: 0, bounced: 0, ended: 0, due: 0 };
}

/** How many confirmed subscriptions each topic has. */
export async function topicCounts(actor: Actor): Promise<Map<NewsTopic, number>> {
  ensure(canSeeSubscriptions(actor), "forbidden");
  const rows = await db().$queryRaw<{ topic: NewsTopic; count: number }[]>(Prisma.sql`
    SELECT topic, count(*)::int AS count FROM subscription, unnest(topics) AS topic
    WHERE state = 'confirmed' GROUP BY topic`);
  return new Map(rows.map(({ topic, count }) => [topic, count]));
}

export interface RoundRow {
  id: string;
  publicationId: string;
  edition: number;
  title: string;
  topic: NewsTopic;
  at: Date;
  /** Whom it was for, how many of their letters have left, wait for theirs, or were not taken. */
  told: number;
  mailed: number;
  waiting: number;
  failed: number;
}

/** The last publishings that subscribers were told of, newest first. */
export async function lastSendings(actor: Actor): Promise<RoundRow[]> {
  ensure(canSeeSubscriptions(actor), "forbidden");
  return db().$queryRaw<RoundRow[]>(Prisma.sql`
    SELECT round.id, round.publication_id AS "publicationId", round.edition, round.title, round.topic,
      round.at, round.told,
      count(sending.subscription_id) FILTER (WHERE sending.mailed_at IS NOT NULL
        AND coalesce(letter.outcome, 'delivered') = 'delivered')::int AS mailed,
      count(sending.subscription_id) FILTER (
        WHERE sending.mailed_at IS NULL OR letter.settled_at IS NULL AND letter.id IS NOT NULL)::int AS waiting,
      count(letter.id) FILTER (WHERE letter.outcome NOT IN ('', 'delivered'))::int AS failed
    FROM (SELECT * FROM subscription_round ORDER BY at DESC, id DESC LIMIT ${lastRounds}) AS round
    LEFT JOIN subscription_sending AS sending
      ON sending.publication_id = round.publication_id AND sending.edition = round.edition
    LEFT JOIN subscription_letter AS letter ON letter.id = sending.letter_id
    GROUP BY round.id, round.publication_id, round.edition, round.title, round.topic, round.at, round.told
    ORDER BY round.at DESC, round.id DESC`);
}

/** A page of the subscriptions, newest first; whole addresses are for administrators. */
export async function subscribers(actor: Actor, { after }: ListFilter) {
  ensure(canSeeSubscriptions(actor), "forbidden");
  const whole = canManageSubscriptions(actor);
  const rows = await db().subscription.findMany({
    where: olderThan(after, "askedAt", "id"),
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: {
      ...{ id: true, address: true, state: true, frequency: true, topics: true, askedAt: true },
      ...{ confirmedAt: true, failure: true, consentVersion: true },
    },
  });
  const page = newestPage(rows, pageSize, ({ askedAt, id }) => ({ at: askedAt, id }));
  const items = page.items.map(({ address, failure, ...row }) => ({
    ...{ ...row, state: row.state as SubscriptionState },
    address: whole ? address : maskedAddress(address),
    // What a mail server says often repeats the address.
    failure: whole ? failure : "",
  }));
  return { ...page, items };
}
export type SubscriberRow = Awaited<ReturnType<typeof subscribers>>["items"][number];

/** How many mails to subscribers leave in a minute, and whether mails leave at all. */
export async function sendingPace(actor: Actor) {
  ensure(canSeeSubscriptions(actor), "forbidden");
  const { perMinute } = await db().subscriptionSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { perMinute: true },
  });
  return { perMinute, configured: sendsMail() };
}
