import type { Actor } from "#lib/platform/actor";
import { systemActor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { canBePresent, canPurgePresence } from "#lib/presence/policy";
import { type LeavingInput, type PresenceInput, thereFor } from "#lib/presence/schema";
import type { Neighbour } from "#lib/presence/wording";

const aWhileAgo = () => new Date(Date.now() - thereFor * 1_000);

interface Newest {
  number: number;
  authorName: string;
  at: Date;
  /** Whether whoever asks saved it. */
  own: boolean;
  /** Changes whenever something is said, resolved or opened again. */
  talk: string;
}

/** What has become of a publication, in one small row. */
async function newestOf(publicationId: string, accountId: string): Promise<Newest | undefined> {
  const [row] = await db().$queryRaw<Newest[]>(Prisma.sql`
    SELECT revision.number, author_name AS "authorName", revision.at,
      revision.author_id IS NOT DISTINCT FROM ${accountId}::uuid AS own,
      (SELECT concat(count(*), '-', count(resolved_at)) FROM comment
        WHERE publication_id = publication.id) AS talk
    FROM publication JOIN revision ON revision.id = draft_revision_id
    WHERE publication.id = ${publicationId}::uuid`);
  return row;
}

function neighboursOf(publicationId: string, accountId: string): Promise<Neighbour[]> {
  return db().$queryRaw<Neighbour[]>(Prisma.sql`
    SELECT account.name, presence.writing
    FROM presence JOIN account ON account.id = account_id
    WHERE publication_id = ${publicationId}::uuid AND account_id <> ${accountId}::uuid
      AND seen_at > ${aWhileAgo()}
    ORDER BY account.name LIMIT 20`);
}

/** Says that the actor has a publication open, and answers who else has and what is new in it. */
export async function seePublication(actor: Actor, { publicationId, writing }: PresenceInput) {
  ensure(canBePresent(actor) && actor.id, "forbidden");
  const newest = await newestOf(publicationId, actor.id);
  ensure(newest, "not_found");
  const seen = { writing, seenAt: new Date() };
  const key = { publicationId, accountId: actor.id };
  await db().presence.upsert({
    where: { publicationId_accountId: key },
    create: { ...key, ...seen },
    update: seen,
    select: { seenAt: true },
  });
  const { talk, ...version } = newest;
  return { others: await neighboursOf(publicationId, actor.id), version, talk };
}
export type Surroundings = Awaited<ReturnType<typeof seePublication>>;

/** Says that the actor has closed it. */
export async function leavePublication(actor: Actor, { publicationId }: LeavingInput) {
  ensure(canBePresent(actor) && actor.id, "forbidden");
  await db().presence.deleteMany({ where: { publicationId, accountId: actor.id } });
}

/** Forgets who had what open. */
export async function purgePresence(actor: Actor = systemActor("Limpieza")): Promise<void> {
  ensure(canPurgePresence(actor), "forbidden");
  await db().presence.deleteMany({ where: { seenAt: { lt: aWhileAgo() } } });
}
