import { inForce, publicOnly } from "#lib/editorial/audience";
import { type EntryInput, entryInput } from "#lib/notifications/schema";
import type { Actor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { db, Prisma, type Tx, transaction } from "#lib/platform/db";
import { enqueue } from "#lib/platform/jobs";
import { ensure } from "#lib/platform/refusal";
import { dueAt } from "#lib/subscriptions/moments";
import { canTellSubscribers } from "#lib/subscriptions/policy";
import { newsTopic } from "#lib/subscriptions/schema";

/** The job that puts what is due into letters. */
export const mailSubscribersTask = "mail_subscribers";

interface Publishing {
  id: bigint;
  publicationId: string;
  at: Date;
  note: string;
}

const textIn = (value: unknown) => (typeof value === "string" ? value : "");

/** What an entry says was published for its readers; null for corrections, and for what the software founded. */
async function publishingOf({ entry }: EntryInput): Promise<Publishing | null> {
  const row = await db().auditEntry.findUnique({
    where: { id: entry },
    select: { id: true, verb: true, subjectType: true, subjectId: true, at: true, data: true },
  });
  if (row?.verb !== "published" || row.subjectType !== "publication") return null;
  const { minor, automatic, changeNote } = { ...(row.data as Record<string, unknown>) };
  if (minor === true || automatic === true) return null;
  return { id: row.id, publicationId: row.subjectId, at: row.at, note: textIn(changeNote) };
}

/** The public face of what was published, while it holds; null for what is reserved for some readers. */
async function liveNews(publicationId: string) {
  const live = await db().livePublication.findFirst({
    where: { publicationId, ...publicOnly, ...inForce(civilDateAt()) },
    select: { kind: true, type: true, title: true },
  });
  const topic = live && newsTopic(live.kind, live.type);
  return topic ? { topic, title: live.title } : null;
}

/** How many times it was published, corrections left out: the number by which it is told once. */
async function editionOf(tx: Tx, { id, publicationId }: Publishing): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM audit_entry
    WHERE subject_type = 'publication' AND subject_id = ${publicationId} AND id <= ${id}
      AND verb = 'published' AND data -> 'minor' IS DISTINCT FROM 'true'::jsonb`);
  return row?.count ?? 0;
}

type News = NonNullable<Awaited<ReturnType<typeof liveNews>>>;

/** Whoever has chosen the topic, and had confirmed it by then, is told of this edition. */
async function spread(tx: Tx, { topic }: News, published: Publishing & { edition: number }) {
  const { publicationId, edition, at } = published;
  const [each, weekly] = [dueAt("each", at), dueAt("weekly", at)];
  return tx.$executeRaw(Prisma.sql`
    INSERT INTO subscription_sending (subscription_id, publication_id, edition, due_at)
    SELECT id, ${publicationId}::uuid, ${edition}::int,
      CASE frequency WHEN 'weekly' THEN ${weekly}::timestamptz ELSE ${each}::timestamptz END
    FROM subscription
    WHERE state = 'confirmed' AND confirmed_at <= ${at}::timestamptz AND ${topic} = ANY(topics)
    ON CONFLICT DO NOTHING`);
}

/**
 * Notes for each subscriber what an audit entry says was published; answers how many are told. The same
 * entry read twice, by whichever node, tells nobody anew.
 */
export async function tellSubscribers(actor: Actor, input: EntryInput): Promise<number> {
  ensure(canTellSubscribers(actor), "forbidden");
  const published = await publishingOf(entryInput.parse(input));
  const news = published && (await liveNews(published.publicationId));
  if (!published || !news) return 0;
  return transaction(async (tx) => {
    const { publicationId, at, note } = published;
    const edition = await editionOf(tx, published);
    const round = { publicationId, edition, ...news, note, at };
    const { count } = await tx.subscriptionRound.createMany({
      data: [round],
      skipDuplicates: true,
    });
    if (count === 0) return 0;
    const told = await spread(tx, news, { ...published, edition });
    const where = { publicationId_edition: { publicationId, edition } };
    await tx.subscriptionRound.update({ where, data: { told } });
    if (told > 0) await enqueue(tx, { task: mailSubscribersTask, key: mailSubscribersTask });
    return told;
  });
}
