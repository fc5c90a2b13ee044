import { conditions, where } from "#lib/history/queries/conditions";
import { remembered } from "#lib/history/queries/remembered";
import type { Scope } from "#lib/history/queries/scope";
import type { YearKind } from "#lib/history/statistics";
import { db, Prisma } from "#lib/platform/db";

interface OrganisationCounts {
  organisations: number;
  hosts: number;
}
interface PeopleCount {
  people: number;
}

/** The figures of a scope: events by year and kind, and how many different hosts, organisations and people. */
export interface Figures extends OrganisationCounts, PeopleCount {
  rows: YearKind[];
}

/** The statement that adds up the events of each year and kind. */
export function yearKindsQuery(scope: Scope): Prisma.Sql {
  return Prisma.sql`
    SELECT coalesce(json_agg(grouped), '[]') AS rows FROM (
      SELECT e.year, e.type, count(*) AS events, sum(e.days) AS days,
        count(*) FILTER (WHERE e.starts_on > ${scope.today}::date) AS ahead,
        coalesce(sum(e.headcount), 0) AS attendances,
        count(*) - count(e.headcount) AS unknown,
        coalesce(sum(e.women) FILTER (WHERE e.headcount IS NOT NULL), 0) AS women,
        coalesce(sum(e.men) FILTER (WHERE e.headcount IS NOT NULL), 0) AS men
      FROM live_event e ${where(conditions(scope))}
      GROUP BY e.year, e.type) AS grouped`;
}

/**
 * The events of the scope for the two halves of a statement; none are looked for when all count. Texts
 * are searched once; other conditions are left to the planner, which can share them among processes.
 */
function matching(scope: Scope) {
  const asked = conditions(scope);
  const how = scope.filter.text === null ? Prisma.sql`NOT MATERIALIZED` : Prisma.sql`MATERIALIZED`;
  return {
    first: Prisma.sql`
      WITH matching AS ${how} (SELECT e.publication_id FROM live_event e ${where(asked)})`,
    joined: asked.length === 0 ? Prisma.empty : Prisma.sql`JOIN matching USING (publication_id)`,
  };
}

// Spelled alike but for accents and capitals, two names outside the directory are one.
const spellings = Prisma.sql`count(DISTINCT lower(unaccent(name)))`;

/** The statement that counts organisations: those of the directory by record, the others by name. */
export function organisationsQuery(scope: Scope): Prisma.Sql {
  const { first, joined } = matching(scope);
  return Prisma.sql`${first}
    SELECT (known.total + other.total)::int AS organisations, (known.host + other.host)::int AS hosts
    FROM (
      SELECT count(*) AS total, count(*) FILTER (WHERE host) AS host FROM (
        SELECT bool_or(part = 'host') AS host FROM live_organisation ${joined}
        WHERE part <> 'own' AND organisation_id IS NOT NULL GROUP BY organisation_id) AS met
    ) AS known, (
      SELECT ${spellings} AS total, ${spellings} FILTER (WHERE host) AS host FROM (
        SELECT name, bool_or(part = 'host') AS host FROM live_organisation ${joined}
        WHERE part <> 'own' AND organisation_id IS NULL GROUP BY name) AS met
    ) AS other`;
}

/** The statement that counts people with a name: those of the directory by record, the others by name. */
export function peopleQuery(scope: Scope): Prisma.Sql {
  const { first, joined } = matching(scope);
  return Prisma.sql`${first}
    SELECT (known.total + other.total)::int AS people
    FROM (
      SELECT count(*) AS total FROM (
        SELECT FROM live_participant ${joined} WHERE person_id IS NOT NULL GROUP BY person_id) AS met
    ) AS known, (
      SELECT ${spellings} AS total FROM (
        SELECT name FROM live_participant ${joined} WHERE person_id IS NULL GROUP BY name) AS met
    ) AS other`;
}

async function onlyRow<Row>(statement: Prisma.Sql): Promise<Row> {
  const [row] = await db().$queryRaw<Row[]>(statement);
  if (!row) throw new Error("a count is always one row");
  return row;
}

/** Three statements side by side, so that the server uses its processors. */
async function countFigures(scope: Scope): Promise<Figures> {
  const [grouped, met, named] = await Promise.all([
    onlyRow<{ rows: YearKind[] }>(yearKindsQuery(scope)),
    onlyRow<OrganisationCounts>(organisationsQuery(scope)),
    onlyRow<PeopleCount>(peopleQuery(scope)),
  ]);
  return { ...grouped, ...met, ...named };
}

/** The figures of a scope. They are counted once for each version of what is published. */
export function figuresOf(scope: Scope): Promise<Figures> {
  const { version, filter, today, organisations, people } = scope;
  const asked = JSON.stringify([{ ...filter, after: null }, today, organisations, people]);
  return remembered(version, asked, () => countFigures(scope));
}
