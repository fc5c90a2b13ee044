import type { Named, Scope } from "#lib/history/queries/scope";
import type { HistoryKey, Trait } from "#lib/history/schema";
import type { CivilDate } from "#lib/platform/clock";
import { Prisma } from "#lib/platform/db";

/** The condition for what was asked; null when nothing was. */
function asked<Value>(value: Value | null, condition: (value: Value) => Prisma.Sql) {
  return value === null ? null : condition(value);
}

// Ubigeo codes within a place begin with its own; a range lets the index be used in any collation.
const within = (place: string) => Prisma.sql`e.place_id BETWEEN ${place} AND ${`${place}999999`}`;

const isFound = (publications: Prisma.Sql) => Prisma.sql`e.publication_id IN (${publications})`;

// Two habits of the planner are got round here, because at 100,000 events each costs seconds: for a
// frequent word it would read and analyse every text, so the word is hidden from it in a subquery; to
// fill a page it would analyse text after text until enough match, so the matches are found first.
const withText = (text: string) => Prisma.sql`
  WITH found AS MATERIALIZED (
    SELECT publication_id FROM live_publication
    WHERE to_tsvector('public.ayni_es', search_text) @@
      (SELECT websearch_to_tsquery('public.ayni_es', ${text}))
  ) SELECT publication_id FROM found`;

/** The publications that a live table ties to any of these, by record or by spelling. */
function withNamed({ ids, unregistered }: Named, table: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  const registered = Prisma.sql`
    SELECT publication_id FROM ${table} WHERE ${id} = ANY(${ids}::uuid[])`;
  if (unregistered.length === 0) return registered;
  return Prisma.sql`${registered} UNION ALL
    SELECT publication_id FROM ${table} WHERE ${id} IS NULL AND name = ANY(${unregistered}::text[])`;
}

const withOrganisations = (named: Named) =>
  withNamed(named, Prisma.sql`live_organisation`, Prisma.sql`organisation_id`);
const withPeople = (named: Named) =>
  withNamed(named, Prisma.sql`live_participant`, Prisma.sql`person_id`);

const traitConditions: Record<Exclude<Trait, "por_realizarse">, Prisma.Sql> = {
  total: Prisma.sql`e.headcount IS NOT NULL`,
  sin_total: Prisma.sql`e.headcount IS NULL`,
  mujeres: Prisma.sql`(e.headcount IS NOT NULL AND e.women > 0)`,
  hombres: Prisma.sql`(e.headcount IS NOT NULL AND e.men > 0)`,
  sin_declarar: Prisma.sql`e.headcount > coalesce(e.women, 0) + coalesce(e.men, 0)`,
  anfitriona: isFound(Prisma.sql`SELECT publication_id FROM live_organisation WHERE part = 'host'`),
  organizaciones: isFound(
    Prisma.sql`SELECT publication_id FROM live_organisation WHERE part <> 'own'`,
  ),
  personas: isFound(Prisma.sql`SELECT publication_id FROM live_participant`),
};

function hasTrait(trait: Trait, today: CivilDate): Prisma.Sql {
  return trait === "por_realizarse"
    ? Prisma.sql`e.starts_on > ${today}::date`
    : traitConditions[trait];
}

/** What a live event `e` must fulfil to be in the scope; none when everything is. */
export function conditions({ filter, organisations, people, today }: Scope): Prisma.Sql[] {
  return [
    asked(filter.from, (year) => Prisma.sql`e.starts_on >= ${`${year}-01-01`}::date`),
    asked(filter.to, (year) => Prisma.sql`e.starts_on <= ${`${year}-12-31`}::date`),
    asked(filter.type, (type) => Prisma.sql`e.type = ${type}`),
    asked(filter.place, within),
    asked(filter.text, (text) => isFound(withText(text))),
    asked(organisations, (named) => isFound(withOrganisations(named))),
    asked(people, (named) => isFound(withPeople(named))),
    asked(filter.trait, (trait) => hasTrait(trait, today)),
  ].filter((condition) => condition !== null);
}

/** What an event must fulfil to come after a key in the list, newest first. */
export const afterKey = (after: HistoryKey): Prisma.Sql =>
  Prisma.sql`(e.starts_on, e.publication_id) < (${after.startsOn}::date, ${after.id}::uuid)`;

/** These conditions as a WHERE clause; nothing when there are none. */
export const where = (all: readonly Prisma.Sql[]): Prisma.Sql =>
  all.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...all], " AND ")}`;
