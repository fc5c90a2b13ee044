import type { EventType } from "#lib/events/schema";
import type { ExportedEvent } from "#lib/history/csv";
import { afterKey, conditions, where } from "#lib/history/queries/conditions";
import type { Scope } from "#lib/history/queries/scope";
import type { HistoryKey } from "#lib/history/schema";
import type { CivilDate } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";

const pageSize = 25;
const batchSize = 1000;

/** The rows of the scope after a key, cut before anything is joined to them. */
function cut(scope: Scope, after: HistoryKey | null, size: number): Prisma.Sql {
  return Prisma.sql`
    SELECT e.* FROM live_event e
    ${where([...conditions(scope), ...(after ? [afterKey(after)] : [])])}
    ORDER BY e.starts_on DESC, e.publication_id DESC LIMIT ${size}`;
}

const day = (column: Prisma.Sql) => Prisma.sql`to_char(${column}, 'YYYY-MM-DD')`;
const period = Prisma.sql`
  ${day(Prisma.sql`e.starts_on`)} AS "startsOn", ${day(Prisma.sql`e.ends_on`)} AS "endsOn"`;
const organisationNames = (part: Prisma.Sql) => Prisma.sql`
  ARRAY(SELECT o.name FROM live_organisation o
    WHERE o.publication_id = e.publication_id AND ${part} ORDER BY o.position)`;
const hosts = organisationNames(Prisma.sql`o.part = 'host'`);

/** An event as the history lists it. */
export interface HistoryItem {
  id: string;
  type: EventType;
  startsOn: CivilDate;
  endsOn: CivilDate;
  placeName: string;
  headcount: number | null;
  slug: string;
  title: string;
  hosts: string[];
}

/** The statement behind a page of the list, newest first. */
export function pageQuery(scope: Scope): Prisma.Sql {
  return Prisma.sql`
    SELECT e.publication_id AS id, e.type, ${period}, e.place_name AS "placeName", e.headcount,
      p.slug, p.title, ${hosts} AS hosts
    FROM (${cut(scope, scope.filter.after, pageSize + 1)}) e JOIN live_publication p USING (publication_id)
    ORDER BY e.starts_on DESC, e.publication_id DESC`;
}

/** A page of the list, newest first; `next` is the key of the page after it. */
export async function historyList(scope: Scope) {
  const rows = await db().$queryRaw<HistoryItem[]>(pageQuery(scope));
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  const next = rows.length > pageSize && last ? { startsOn: last.startsOn, id: last.id } : null;
  return { items, next };
}

/** The statement behind a batch of the download. */
export function batchQuery(scope: Scope, after: HistoryKey | null): Prisma.Sql {
  return Prisma.sql`
    SELECT e.publication_id AS id, ${period}, e.days, e.type, p.title, e.place_name AS "placeName",
      e.place_id AS "placeId", ${hosts} AS hosts,
      ${organisationNames(Prisma.sql`o.part NOT IN ('own', 'host')`)} AS others,
      ARRAY(SELECT l.name FROM live_participant l
        WHERE l.publication_id = e.publication_id ORDER BY l.position) AS people,
      e.headcount, e.women, e.men, p.slug
    FROM (${cut(scope, after, batchSize)}) e JOIN live_publication p USING (publication_id)
    ORDER BY e.starts_on DESC, e.publication_id DESC`;
}

/** The whole list, newest first, a batch at a time, so that its length costs no memory. */
export async function* historyBatches(scope: Scope): AsyncGenerator<ExportedEvent[]> {
  let after: HistoryKey | null = null;
  do {
    const rows: (ExportedEvent & { id: string })[] = await db().$queryRaw(batchQuery(scope, after));
    const last = rows.at(-1);
    if (rows.length > 0) yield rows;
    after = rows.length === batchSize && last ? { startsOn: last.startsOn, id: last.id } : null;
  } while (after);
}
