import { conditions, where } from "#lib/history/queries/conditions";
import { remembered } from "#lib/history/queries/remembered";
import type { Scope } from "#lib/history/queries/scope";
import type { YearKind } from "#lib/history/statistics";
import { db, Prisma } from "#lib/platform/db";

/** The statement that adds up the events of each year and kind. */
export function yearKindsQuery(scope: Scope): Prisma.Sql {
  return Prisma.sql`
    SELECT e.year, e.type, count(*)::int AS events, sum(e.days)::int AS days,
      (count(*) FILTER (WHERE e.starts_on > ${scope.today}::date))::int AS ahead,
      coalesce(sum(e.headcount), 0)::int AS attendances,
      (count(*) - count(e.headcount))::int AS unknown,
      coalesce(sum(e.women) FILTER (WHERE e.headcount IS NOT NULL), 0)::int AS women,
      coalesce(sum(e.men) FILTER (WHERE e.headcount IS NOT NULL), 0)::int AS men
    FROM live_event e ${where(conditions(scope))}
    GROUP BY e.year, e.type`;
}

/** Rows `names` of a live table, of the events of the scope alone. */
function ofScope(scope: Scope, names: Prisma.Sql, more: Prisma.Sql[]): Prisma.Sql {
  const asked = conditions(scope);
  const events =
    asked.length === 0 ? Prisma.empty : Prisma.sql`JOIN live_event e USING (publication_id)`;
  return Prisma.sql`FROM ${names} ${events} ${where([...more, ...asked])}`;
}

// Spelled alike but for accents and capitals, two names outside the directory are one.
const spellings = Prisma.sql`count(DISTINCT lower(unaccent(name)))`;

/** The statement that counts organisations: those of the directory by record, the others by name. */
export function organisationsQuery(scope: Scope): Prisma.Sql {
  const others = (registered: Prisma.Sql) =>
    ofScope(scope, Prisma.sql`live_organisation`, [Prisma.sql`part <> 'own'`, registered]);
  return Prisma.sql`
    SELECT (known.total + unknown.total)::int AS organisations, (known.host + unknown.host)::int AS hosts
    FROM (
      SELECT count(*) AS total, count(*) FILTER (WHERE host) AS host FROM (
        SELECT bool_or(part = 'host') AS host ${others(Prisma.sql`organisation_id IS NOT NULL`)}
        GROUP BY organisation_id) AS met
    ) AS known, (
      SELECT ${spellings} AS total, ${spellings} FILTER (WHERE host) AS host FROM (
        SELECT name, bool_or(part = 'host') AS host ${others(Prisma.sql`organisation_id IS NULL`)}
        GROUP BY name) AS met
    ) AS unknown`;
}

/** The statement that counts people with a name: those of the directory by record, the others by name. */
export function peopleQuery(scope: Scope): Prisma.Sql {
  const named = (registered: Prisma.Sql) =>
    ofScope(scope, Prisma.sql`live_participant`, [registered]);
  return Prisma.sql`
    SELECT (known.total + unknown.total)::int AS people
    FROM (
      SELECT count(*) AS total FROM (
        SELECT person_id ${named(Prisma.sql`person_id IS NOT NULL`)} GROUP BY person_id) AS met
    ) AS known, (
      SELECT ${spellings} AS total FROM (
        SELECT name ${named(Prisma.sql`person_id IS NULL`)} GROUP BY name) AS met
    ) AS unknown`;
}

/** The figures of a scope: events by year and kind, and how many different hosts, organisations and people. */
export interface Figures {
  rows: YearKind[];
  organisations: number;
  hosts: number;
  people: number;
}

/** Counts the figures of a scope, all of them in the database. */
async function countFigures(scope: Scope): Promise<Figures> {
  const [rows, [met], [named]] = await Promise.all([
    db().$queryRaw<YearKind[]>(yearKindsQuery(scope)),
    db().$queryRaw<Pick<Figures, "organisations" | "hosts">[]>(organisationsQuery(scope)),
    db().$queryRaw<Pick<Figures, "people">[]>(peopleQuery(scope)),
  ]);
  if (!met || !named) throw new Error("a count is always one row");
  return { rows, ...met, ...named };
}

/** The figures of a scope. They are counted once for each version of what is published. */
export function figuresOf(scope: Scope): Promise<Figures> {
  const { version, filter, today, organisations, people } = scope;
  const asked = JSON.stringify([{ ...filter, after: null }, today, organisations, people]);
  return remembered(version, asked, () => countFigures(scope));
}
