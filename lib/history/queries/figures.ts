import { conditions, isSought, where } from "#lib/history/queries/conditions";
import {
  knownOfDirectory,
  knownOfEvents,
  type Subject,
  subjects,
  tieFromMatching,
  tieToEvents,
  tieToMatching,
  unregistered,
} from "#lib/history/queries/met";
import { remembered } from "#lib/history/queries/remembered";
import type { Scope } from "#lib/history/queries/scope";
import type { YearKind } from "#lib/history/statistics";
import { db, Prisma } from "#lib/platform/db";

/** How many different organisations, hosts among them, and people stand in the events of a scope. */
type Met = Record<keyof typeof subjects, number>;

interface Grouped {
  rows: YearKind[];
}

/** The figures of a scope: events by year and kind, and whom they brought together. */
export interface Figures extends Grouped, Met {}

/** So many events lead to whom they brought together sooner than the directory is gone through. */
const few = 1_500;

const grouped = (events: Prisma.Sql, { today }: Scope) => Prisma.sql`
  SELECT coalesce(json_agg(grouped), '[]') AS rows FROM (
    SELECT e.year, e.type, count(*) AS events, sum(e.days) AS days,
      count(*) FILTER (WHERE e.starts_on > ${today}::date) AS ahead,
      coalesce(sum(e.headcount), 0) AS attendances,
      count(*) - count(e.headcount) AS unknown,
      coalesce(sum(e.women) FILTER (WHERE e.headcount IS NOT NULL), 0) AS women,
      coalesce(sum(e.men) FILTER (WHERE e.headcount IS NOT NULL), 0) AS men
    FROM ${events} GROUP BY e.year, e.type) AS grouped`;

/** Whether the tally of years, types and departments, which the database keeps, tells it all. */
export function isTallied(scope: Scope): boolean {
  const { place, trait } = scope.filter;
  return !isSought(scope) && trait === null && (place === null || place.length === 2);
}

/** The same as adding up the events, from their tally; only those ahead are counted, which are few. */
function talliedQuery(scope: Scope): Prisma.Sql {
  const { from, to, type, place } = scope.filter;
  const asked = [
    from === null ? null : Prisma.sql`t.year >= ${from}`,
    to === null ? null : Prisma.sql`t.year <= ${to}`,
    type === null ? null : Prisma.sql`t.type = ${type}`,
    place === null ? null : Prisma.sql`t.department = ${place}`,
    Prisma.sql`t.events > 0`,
  ].filter((condition) => condition !== null);
  const coming = [...conditions(scope), Prisma.sql`e.starts_on > ${scope.today}::date`];
  return Prisma.sql`
    SELECT coalesce(json_agg(grouped), '[]') AS rows FROM (
      SELECT t.year, t.type, sum(t.events) AS events, sum(t.days) AS days,
        coalesce(max(coming.ahead), 0) AS ahead, sum(t.attendances) AS attendances,
        sum(t.unknown) AS unknown, sum(t.women) AS women, sum(t.men) AS men
      FROM event_tally t LEFT JOIN (
        SELECT e.year, e.type, count(*) AS ahead FROM live_event e ${where(coming)} GROUP BY 1, 2
      ) AS coming USING (year, type) ${where(asked)} GROUP BY t.year, t.type) AS grouped`;
}

const eventsOf = (scope: Scope) => Prisma.sql`live_event e ${where(conditions(scope))}`;

/** The statement that adds up the events of each year and kind. */
export const yearKindsQuery = (scope: Scope): Prisma.Sql =>
  isTallied(scope) ? talliedQuery(scope) : grouped(eventsOf(scope), scope);

const eachSubject = (count: (subject: Subject) => Prisma.Sql) => Prisma.sql`
  (${count(subjects.people)})::int AS people,
  (${count(subjects.organisations)})::int AS organisations,
  (${count(subjects.hosts)})::int AS hosts`;

/** The statement that counts whom `events` events of a scope brought together. */
export function metQuery(scope: Scope, events: number): Prisma.Sql {
  if (events <= few) {
    const tie = tieFromMatching;
    return Prisma.sql`
      WITH matching AS MATERIALIZED (SELECT e.publication_id FROM ${eventsOf(scope)})
      SELECT ${eachSubject((one) => Prisma.sql`${knownOfEvents(one, tie)} + ${unregistered(one, tie)}`)}`;
  }
  const tie = tieToEvents(scope);
  return Prisma.sql`
    SELECT ${eachSubject((one) => Prisma.sql`${knownOfDirectory(one, tie)} + ${unregistered(one, tie)}`)}`;
}

/** All figures in one statement, for scopes whose events have to be searched: that is done once. */
export function soughtQuery(scope: Scope): Prisma.Sql {
  return Prisma.sql`
    WITH matching AS MATERIALIZED (SELECT e.* FROM ${eventsOf(scope)})
    SELECT (${grouped(Prisma.sql`matching e`, scope)}) AS rows, ${eachSubject(
      (one) => Prisma.sql`
        CASE WHEN (SELECT count(*) FROM matching) <= ${few}
          THEN ${knownOfEvents(one, tieFromMatching)} + ${unregistered(one, tieFromMatching)}
          ELSE ${knownOfDirectory(one, tieToMatching)} + ${unregistered(one, tieToMatching)} END`,
    )}`;
}

async function onlyRow<Row>(statement: Prisma.Sql): Promise<Row> {
  const [row] = await db().$queryRaw<Row[]>(statement);
  if (!row) throw new Error("a count is always one row");
  return row;
}

async function countFigures(scope: Scope): Promise<Figures> {
  if (isSought(scope)) return onlyRow<Figures>(soughtQuery(scope));
  const { rows } = await onlyRow<Grouped>(yearKindsQuery(scope));
  const events = rows.reduce((sum, row) => sum + row.events, 0);
  return { rows, ...(await onlyRow<Met>(metQuery(scope, events))) };
}

/** The figures of a scope. They are counted once for each version of what is published. */
export function figuresOf(scope: Scope): Promise<Figures> {
  const { version, filter, today, organisations, people } = scope;
  const asked = JSON.stringify([{ ...filter, after: null }, today, organisations, people]);
  return remembered(version, asked, () => countFigures(scope));
}
