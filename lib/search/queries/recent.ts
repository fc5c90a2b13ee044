import type { CivilDate } from "#lib/platform/clock";
import { Prisma, type Tx } from "#lib/platform/db";

/**
 * Among which of the newest publications words are looked for: those told of since a day, as "2026-11-22", or so many,
 * read one after the other; null among all.
 */
export type Recent = { since: CivilDate } | { newest: number } | null;

/** From how many texts on a word is looked for among the newest first. */
const frequent = 3_000;
/** From which part of all texts on an index of words tells less than the newest texts themselves. */
const common = 0.25;
/** How many answers more than wanted the newest are taken to have, so that they are seldom too few. */
const margin = 1.2;

interface Known {
  since: CivilDate | null;
  /** How many texts there are, about; -1 while that was never counted. */
  all: number;
}

/**
 * Where so many answers to words that are in `texts` of all texts probably are. What the database knows of its days, it
 * counts by itself from time to time: nothing is read.
 */
export async function recentFor(tx: Tx, texts: number, answers: number): Promise<Recent> {
  if (texts < frequent) return null;
  const wanted = margin * answers;
  const [known] = await tx.$queryRaw<Known[]>(Prisma.sql`
    SELECT days[greatest(1, floor(cardinality(days) * (1 - ${wanted / texts}::float8))::int)]::text AS since,
      (SELECT reltuples::int FROM pg_class WHERE oid = 'live_search'::regclass) AS all
    FROM (SELECT (SELECT histogram_bounds::text::date[] FROM pg_stats
      WHERE schemaname = current_schema() AND tablename = 'live_search' AND attname = 'day') AS days) AS known`);
  const { since = null, all = -1 } = known ?? {};
  if (texts >= common * all && all > 0) return { newest: Math.ceil((wanted * all) / texts) };
  return since === null ? null : { since };
}
