import { type Actor, systemActor } from "#lib/platform/actor";
import { addDays, civilDateAt, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { canKeepVisits } from "#lib/visits/policy";
import { keptDays, publicationAt, type Visits } from "#lib/visits/schema";

/**
 * Adds what a process counted to the totals, each with the publication that stands at its path, in one statement.
 * Rows are locked in one order, so that several processes can add at once. Refuses with `forbidden`.
 */
export async function addVisits(actor: Actor, visits: readonly Visits[]): Promise<void> {
  ensure(canKeepVisits(actor), "forbidden");
  if (visits.length === 0) return;
  const standing = visits.map(({ path }) => publicationAt(path));
  const column = <Value>(of: (row: Visits) => Value) => visits.map(of);
  await db().$executeRaw`
    INSERT INTO visit_count (day, path, publication_id, count)
    SELECT seen.day, seen.path, live.publication_id, seen.count
    FROM unnest(${column(({ day }) => day)}::date[], ${column(({ path }) => path)}::text[],
      ${column(({ count }) => count)}::int[], ${standing.map((at) => at?.kind ?? null)}::text[],
      ${standing.map((at) => at?.slug ?? null)}::text[]) AS seen (day, path, count, kind, slug)
    LEFT JOIN live_publication AS live
      ON live.kind = seen.kind AND live.slug = seen.slug AND live.audience = 'public'
    ORDER BY seen.day, seen.path
    ON CONFLICT (day, path) DO UPDATE SET count = visit_count.count + EXCLUDED.count,
      publication_id = coalesce(EXCLUDED.publication_id, visit_count.publication_id)`;
}

/** Forgets the totals of days that are longer ago than they are kept. */
export async function purgeVisits(actor: Actor = systemActor("Limpieza")): Promise<void> {
  ensure(canKeepVisits(actor), "forbidden");
  const oldest = toDateColumn(addDays(civilDateAt(), -keptDays));
  await db().visitCount.deleteMany({ where: { day: { lt: oldest } } });
}
