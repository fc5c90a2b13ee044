import { publicPath } from "#lib/editorial/address";
import type { KindName } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { addDays, type CivilDate, civilDateAt, toDateColumn } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { readVisitsKey, type VisitsKey, visitsKey } from "#lib/visits/address";
import { visitsHead, visitsLine } from "#lib/visits/csv";
import { pathLabel } from "#lib/visits/labels";
import { canSeeVisits } from "#lib/visits/policy";
import { deskPeriod, type Period, type VisitsFilter } from "#lib/visits/schema";

const pageSize = 50;
const batchSize = 500;

/** The first day of a period that ends today. */
const firstDay = (period: Period): CivilDate => addDays(civilDateAt(), 1 - period);

interface Row extends VisitsKey {
  path: string;
  publicationId: string | null;
  kind: KindName | null;
  slug: string | null;
  title: string | null;
}

/** Pages by how often they were read; a publication is one, whatever its addresses were. */
function readRows(period: Period, after: VisitsKey | null, take: number): Promise<Row[]> {
  const beyond = after
    ? Prisma.sql`HAVING sum(count) < ${after.reads}
        OR (sum(count) = ${after.reads} AND coalesce(publication_id::text, path) COLLATE "C" > ${after.key})`
    : Prisma.empty;
  return db().$queryRaw<Row[]>(Prisma.sql`
    WITH top AS (
      SELECT coalesce(publication_id::text, path) COLLATE "C" AS key, publication_id, max(path) AS path,
        sum(count)::int AS reads
      FROM visit_count WHERE day >= ${firstDay(period)}::date
      GROUP BY 1, publication_id ${beyond}
      ORDER BY reads DESC, key LIMIT ${take})
    SELECT key, path, reads, publication_id AS "publicationId", kind, slug, title
    FROM top LEFT JOIN publication ON publication.id = publication_id
    ORDER BY reads DESC, key`);
}

function readPage({ key, reads, publicationId, ...row }: Row) {
  const path = row.kind && row.slug ? publicPath(row.kind, row.slug) : row.path;
  return { key, reads, publicationId, path, title: row.title || pathLabel(path) };
}

/** How often the portal was read on each day of a period that has any, first day first. */
function readsByDay(period: Period): Promise<{ day: CivilDate; count: number }[]> {
  return db().$queryRaw<{ day: CivilDate; count: number }[]>(Prisma.sql`
    SELECT day::text AS day, sum(count)::int AS count FROM visit_count
    WHERE day >= ${firstDay(period)}::date GROUP BY visit_count.day ORDER BY visit_count.day`);
}

/** A page of the most read pages of a period; `next` is the key of the page after it. */
export async function mostRead(actor: Actor, { period, after }: VisitsFilter) {
  ensure(canSeeVisits(actor), "forbidden");
  const [rows, days] = await Promise.all([
    readRows(period, readVisitsKey(after), pageSize + 1),
    readsByDay(period),
  ]);
  const items = rows.slice(0, pageSize).map(readPage);
  const last = items.at(-1);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return { items, days, total, next: rows.length > pageSize && last ? visitsKey(last) : null };
}
export type MostRead = Awaited<ReturnType<typeof mostRead>>;

async function* fileText(period: Period): AsyncGenerator<string> {
  yield visitsHead;
  let last: Row | null = null;
  do {
    const rows: Row[] = await readRows(period, last, batchSize);
    yield rows.map((row) => visitsLine(readPage(row))).join("");
    last = rows.length === batchSize ? (rows.at(-1) ?? null) : null;
  } while (last);
}

/** All pages of a period by how often they were read, as pieces of a file (CSV, UTF-8). */
export function mostReadFile(actor: Actor, period: Period): AsyncGenerator<string> {
  ensure(canSeeVisits(actor), "forbidden");
  return fileText(period);
}

/** How often a publication was read in the last 30 days. */
export async function readsOf(actor: Actor, publicationId: string): Promise<number> {
  ensure(canSeeVisits(actor), "forbidden");
  const { _sum } = await db().visitCount.aggregate({
    where: { publicationId, day: { gte: toDateColumn(firstDay(deskPeriod)) } },
    _sum: { count: true },
  });
  return _sum.count ?? 0;
}
