import type { Happening, Surroundings } from "#lib/calendar/schema";
import { type Month, monthOfDay } from "#lib/editorial/calendar";
import { addDays, type CivilDate } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";

/** Far more than a cooperative does in a month, and still one page. */
const most = 300;
const days = Prisma.sql`daterange(e.starts_on, e.ends_on, '[]')`;

const events = Prisma.sql`
  SELECT e.publication_id AS "publicationId", p.kind, p.type, p.slug, p.title, e.starts_on::text AS "startsOn",
    e.ends_on::text AS "endsOn", e.starts_at AS "startsAt", e.place_name AS place
  FROM live_event e JOIN live_publication p USING (publication_id) WHERE p.audience = 'public'`;

const meetings = Prisma.sql`
  SELECT a.publication_id, p.kind, p.type, p.slug, p.title, a.held_on::text, a.held_on::text,
    nullif(p.article -> 'summons' ->> 'firstCallAt', ''), coalesce(p.article -> 'summons' ->> 'place', '')
  FROM live_announcement a JOIN live_publication p USING (publication_id) WHERE p.audience = 'public'`;

/** The statement behind a month: the events that meet it and the meetings called in it, in order. */
export const monthQuery = ({ first, last }: Month) => Prisma.sql`
  ${events} AND ${days} && daterange(${first}::date, ${last}::date, '[]')
  UNION ALL
  ${meetings} AND a.held_on BETWEEN ${first}::date AND ${last}::date
  ORDER BY "startsOn", "startsAt" NULLS FIRST, "publicationId" LIMIT ${most}`;

/** What happens in a month, also what began before it or ends after it. */
export function happeningsIn(month: Month): Promise<Happening[]> {
  return db().$queryRaw<Happening[]>(monthQuery(month));
}

/** The statement behind what comes next. */
export const comingQuery = (today: CivilDate, count: number) => Prisma.sql`
  (${events} AND e.ends_on >= ${today}::date ORDER BY e.starts_on, e.publication_id LIMIT ${count})
  UNION ALL
  (${meetings} AND a.held_on >= ${today}::date ORDER BY a.held_on, a.publication_id LIMIT ${count})
  ORDER BY "startsOn", "startsAt" NULLS FIRST, "publicationId" LIMIT ${count}`;

/** What comes next from a day on, soonest first. */
export function coming(today: CivilDate, count = 4): Promise<Happening[]> {
  return db().$queryRaw<Happening[]>(comingQuery(today, count));
}

const held = Prisma.sql`
  SELECT a.held_on AS day FROM live_announcement a JOIN live_publication p USING (publication_id)
  WHERE p.audience = 'public'`;

/** The day nearest to a month, on one side of it, on which something happens; what reaches over its edge counts. */
function nearest(side: "before" | "after", { first, last }: Month): Prisma.Sql {
  const isBefore = side === "before";
  const [inside, outside] = isBefore ? [first, addDays(first, -1)] : [last, addDays(last, 1)];
  const edge = isBefore ? [outside, inside] : [inside, outside];
  const column = isBefore ? Prisma.sql`e.ends_on` : Prisma.sql`e.starts_on`;
  const beyond = isBefore ? Prisma.sql`< ${first}::date` : Prisma.sql`> ${last}::date`;
  const order = isBefore ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`SELECT day::text FROM (
    (SELECT ${column} AS day FROM live_event e WHERE ${column} ${beyond} ORDER BY 1 ${order} LIMIT 1)
    UNION ALL
    (SELECT ${outside}::date FROM live_event e
      WHERE ${days} @> daterange(${edge[0]}::date, ${edge[1]}::date, '[]') LIMIT 1)
    UNION ALL
    (${held} AND a.held_on ${beyond} ORDER BY 1 ${order} LIMIT 1)) AS near
  ORDER BY near.day ${order} LIMIT 1`;
}

/** The statement behind the strip of a year and the neighbours of a month. Events are always public. */
export const surroundingsQuery = (month: Month) => Prisma.sql`
  SELECT ARRAY(
      SELECT (SELECT count(*) FROM live_event e WHERE ${days} && of.month)
        + (SELECT count(*) FROM (${held}) AS h WHERE h.day >= lower(of.month) AND h.day < upper(of.month))
      FROM (SELECT daterange(m::date, (m + interval '1 month')::date) AS month
        FROM generate_series(${`${month.first.slice(0, 4)}-01-01`}::timestamp, ${`${month.first.slice(0, 4)}-12-01`}::timestamp,
          interval '1 month') AS m) AS of ORDER BY lower(of.month))::int[] AS counts,
    (${nearest("before", month)}) AS previous,
    (${nearest("after", month)}) AS next`;

/** How many happenings each month of the year has, and the nearest months that have any. */
export async function surroundings(month: Month): Promise<Surroundings> {
  const [row] = await db().$queryRaw<Surroundings[]>(surroundingsQuery(month));
  return row ?? { counts: [], previous: null, next: null };
}

/** A month with what happens in it and what surrounds it. */
export async function calendarMonth(month: Month) {
  const [items, around] = await Promise.all([happeningsIn(month), surroundings(month)]);
  return { month, items, ...around };
}
export type CalendarMonth = Awaited<ReturnType<typeof calendarMonth>>;

/**
 * The months that the calendar opens with: the current one or, when it has nothing, the nearest that has,
 * sooner to come than past; and the next with something, when it is still to come.
 */
export async function openingMonths(today: CivilDate): Promise<CalendarMonth[]> {
  const current = await calendarMonth(monthOfDay(today));
  const other = current.items.length > 0 ? null : (current.next ?? current.previous);
  const first = other ? await calendarMonth(monthOfDay(other)) : current;
  const isPast = first.month.last < today;
  return first.next && !isPast ? [first, await calendarMonth(monthOfDay(first.next))] : [first];
}
