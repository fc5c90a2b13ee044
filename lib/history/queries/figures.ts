import { conditions, where } from "#lib/history/queries/conditions";
import { remembered } from "#lib/history/queries/remembered";
import type { Scope } from "#lib/history/queries/scope";
import type { YearKind } from "#lib/history/statistics";
import { db, Prisma } from "#lib/platform/db";

/** The figures of a scope: events by year and kind, and how many different hosts, organisations and people. */
export interface Figures {
  rows: YearKind[];
  organisations: number;
  hosts: number;
  people: number;
}

const yearKinds = (scope: Scope) => Prisma.sql`
  SELECT year, type, count(*) AS events, sum(days) AS days,
    count(*) FILTER (WHERE starts_on > ${scope.today}::date) AS ahead,
    coalesce(sum(headcount), 0) AS attendances,
    count(*) - count(headcount) AS unknown,
    coalesce(sum(women) FILTER (WHERE headcount IS NOT NULL), 0) AS women,
    coalesce(sum(men) FILTER (WHERE headcount IS NOT NULL), 0) AS men
  FROM matching GROUP BY year, type`;

// Spelled alike but for accents and capitals, two names outside the directory are one.
const spellings = Prisma.sql`count(DISTINCT lower(unaccent(name)))`;

/** How many there are of what the directory knows, by record, and of the others, by name. */
const organisations = (ofMatching: Prisma.Sql) => Prisma.sql`
  SELECT known.total + unknown.total AS organisations, known.host + unknown.host AS hosts
  FROM (
    SELECT count(*) AS total, count(*) FILTER (WHERE host) AS host FROM (
      SELECT bool_or(part = 'host') AS host FROM live_organisation ${ofMatching}
      WHERE part <> 'own' AND organisation_id IS NOT NULL GROUP BY organisation_id) AS met
  ) AS known, (
    SELECT ${spellings} AS total, ${spellings} FILTER (WHERE host) AS host FROM (
      SELECT name, bool_or(part = 'host') AS host FROM live_organisation ${ofMatching}
      WHERE part <> 'own' AND organisation_id IS NULL GROUP BY name) AS met
  ) AS unknown`;

const people = (ofMatching: Prisma.Sql) => Prisma.sql`
  SELECT known.total + unknown.total AS people
  FROM (
    SELECT count(*) AS total FROM (
      SELECT FROM live_participant ${ofMatching} WHERE person_id IS NOT NULL GROUP BY person_id) AS met
  ) AS known, (
    SELECT ${spellings} AS total FROM (
      SELECT name FROM live_participant ${ofMatching} WHERE person_id IS NULL GROUP BY name) AS met
  ) AS unknown`;

/** The statement behind the figures; PostgreSQL looks for the events once, and not at all if all count. */
export function figuresQuery(scope: Scope): Prisma.Sql {
  const asked = conditions(scope);
  const ofMatching =
    asked.length === 0 ? Prisma.empty : Prisma.sql`JOIN matching USING (publication_id)`;
  return Prisma.sql`
    WITH matching AS (
      SELECT e.publication_id, e.year, e.type, e.starts_on, e.days, e.headcount, e.women, e.men
      FROM live_event e ${where(asked)}
    )
    SELECT (SELECT coalesce(json_agg(grouped), '[]') FROM (${yearKinds(scope)}) AS grouped) AS rows,
      met.organisations::int, met.hosts::int, named.people::int
    FROM (${organisations(ofMatching)}) AS met, (${people(ofMatching)}) AS named`;
}

async function countFigures(scope: Scope): Promise<Figures> {
  const [figures] = await db().$queryRaw<Figures[]>(figuresQuery(scope));
  if (!figures) throw new Error("the figures are always one row");
  return figures;
}

/** The figures of a scope. They are counted once for each version of what is published. */
export function figuresOf(scope: Scope): Promise<Figures> {
  const { version, filter, today, organisations, people } = scope;
  const asked = JSON.stringify([{ ...filter, after: null }, today, organisations, people]);
  return remembered(version, asked, () => countFigures(scope));
}
