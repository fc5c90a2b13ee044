import type { CivilDate } from "#lib/platform/clock";
import { Prisma, type Tx } from "#lib/platform/db";

/** A day, as "2026-11-22". */
export type Since = CivilDate | null;

/** From how many texts on a word is looked for among the newest first. */
const frequent = 3_000;
/** How many answers more than wanted the newest are taken to have, so that they are seldom too few. */
const margin = 1.6;

/**
 * The day since which the newest publications probably hold so many answers to words that are in `texts` of all; null of
 * words that few texts have. What the database knows of its days, it counts by itself from time to time: nothing is read.
 */
export async function sinceWhen(tx: Tx, texts: number, answers: number): Promise<Since> {
  if (texts < frequent) return null;
  const part = (margin * answers) / texts;
  const [row] = await tx.$queryRaw<{ since: Since }[]>(Prisma.sql`
    SELECT days[greatest(1, floor(cardinality(days) * (1 - ${part}::float8))::int)]::text AS since
    FROM (SELECT histogram_bounds::text::date[] AS days FROM pg_stats
      WHERE schemaname = current_schema() AND tablename = 'live_search' AND attname = 'day') AS known`);
  return row?.since ?? null;
}
