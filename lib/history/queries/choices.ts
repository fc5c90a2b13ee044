import { db, Prisma } from "#lib/platform/db";

// A longer list of suggestions costs more to send than it helps; typing a part of the name always works.
const mostSuggested = 120;

/** What the form offers: only what has live events. */
export interface Choices {
  firstYear: number | null;
  lastYear: number | null;
  /** Departments and provinces with events, by ubigeo, so that each province follows its department. */
  places: { id: string; name: string }[];
  /** Every name of the directory that has events; empty when they are too many to suggest. */
  organisations: string[];
  people: string[];
}

const names = (rows: Prisma.Sql) => Prisma.sql`
  (SELECT coalesce(json_agg(name), '[]') FROM (${rows} ORDER BY name LIMIT ${mostSuggested + 1}) AS named)`;

/** The statement behind the choices; each part stops at the first event it finds. */
export const choicesQuery = Prisma.sql`SELECT
  (SELECT min(year) FROM live_event) AS "firstYear",
  (SELECT max(year) FROM live_event) AS "lastYear",
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.id), '[]')
    FROM place p WHERE p.level IN ('department', 'province') AND EXISTS (
      SELECT FROM live_event e WHERE e.place_id BETWEEN p.id AND p.id || '999999')) AS places,
  ${names(Prisma.sql`SELECT name FROM organisation o WHERE EXISTS (
    SELECT FROM live_organisation l WHERE l.organisation_id = o.id)`)} AS organisations,
  ${names(Prisma.sql`SELECT name FROM person n WHERE EXISTS (
    SELECT FROM live_participant l WHERE l.person_id = n.id)`)} AS people`;

const allOrNone = (found: string[]) =>
  found.length > mostSuggested ? [] : found.sort((a, b) => a.localeCompare(b, "es"));

/** What the form of the history offers. */
export async function readChoices(): Promise<Choices> {
  const [row] = await db().$queryRaw<Choices[]>(choicesQuery);
  if (!row) throw new Error("the choices are always one row");
  const { organisations, people, ...rest } = row;
  return { ...rest, organisations: allOrNone(organisations), people: allOrNone(people) };
}
