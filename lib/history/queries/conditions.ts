import type { Named, Scope } from "#lib/history/queries/scope";
import type { HistoryKey, Trait } from "#lib/history/schema";
import type { CivilDate } from "#lib/platform/clock";
import { Prisma } from "#lib/platform/db";

/** The condition for what was asked; null when nothing was. */
function asked<Value>(value: Value | null, condition: (value: Value) => Prisma.Sql) {
  return value === null ? null : condition(value);
}

// Ubigeo codes within a place begin with its own: letter by letter is far quicker than in the order of a language.
const within = (place: string) => Prisma.sql`e.place_id LIKE ${`${place}%`}`;

const isFound = (publications: Prisma.Sql) => Prisma.sql`e.publication_id IN (${publications})`;

// To fill a page the planner would try text after text until enough match: the matches are found first.
const withText = (text: string) => Prisma.sql`
  WITH found AS MATERIALIZED (
    SELECT publication_id FROM live_search WHERE words @@ search_typed(${text})
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

const soughtTraits: Trait[] = ["anfitriona", "organizaciones", "personas"];

/** Whether an event alone does not tell if it is in the scope: its text, its people or its organisations do. */
export function isSought({ filter, organisations, people }: Scope): boolean {
  const { text, trait } = filter;
  const byTrait = trait !== null && soughtTraits.includes(trait);
  return text !== null || organisations !== null || people !== null || byTrait;
}

/** What `column`, the first day of an event, must fulfil to be in the scope's years. */
export function inYears({ filter }: Scope, column: Prisma.Sql): Prisma.Sql[] {
  return [
    asked(filter.from, (year) => Prisma.sql`${column} >= ${`${year}-01-01`}::date`),
    asked(filter.to, (year) => Prisma.sql`${column} <= ${`${year}-12-31`}::date`),
  ].filter((condition) => condition !== null);
}

/** What a live event `e` must fulfil beside its years; none when its years are all that is asked. */
export function conditionsBesideYears(scope: Scope): Prisma.Sql[] {
  const { filter, organisations, people, today } = scope;
  return [
    asked(filter.type, (type) => Prisma.sql`e.type = ${type}`),
    asked(filter.place, within),
    asked(filter.text, (text) => isFound(withText(text))),
    asked(organisations, (named) => isFound(withOrganisations(named))),
    asked(people, (named) => isFound(withPeople(named))),
    asked(filter.trait, (trait) => hasTrait(trait, today)),
  ].filter((condition) => condition !== null);
}

/** What a live event `e` must fulfil to be in the scope; none when everything is. */
export function conditions(scope: Scope): Prisma.Sql[] {
  return [...inYears(scope, Prisma.sql`e.starts_on`), ...conditionsBesideYears(scope)];
}

/** What an event must fulfil to come after a key in the list, newest first. */
export const afterKey = (after: HistoryKey): Prisma.Sql =>
  Prisma.sql`(e.starts_on, e.publication_id) < (${after.startsOn}::date, ${after.id}::uuid)`;

/** These conditions as a WHERE clause; nothing when there are none. */
export const where = (all: readonly Prisma.Sql[]): Prisma.Sql =>
  all.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...all], " AND ")}`;
