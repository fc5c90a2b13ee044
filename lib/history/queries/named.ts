import { z } from "zod";
import { Prisma } from "#lib/platform/db";
import { searchName } from "#lib/platform/search-name";
import { holds } from "#lib/registry/queries/match";

// Names outside the directory have no search column. The first is cheap enough for every name, and the
// second, for those it finds, is what `searchName` gives. OFFSET keeps repeated names from being folded
// each time.
const folded = Prisma.sql`translate(lower(unaccent(name)), '.,;:()/-_"', '          ')`;
const spelling = Prisma.sql`trim(regexp_replace(${folded}, '[^[:alnum:]]+', ' ', 'g'))`;

/** The answer when no name was asked for. */
export const nobodyNamed = Prisma.sql`
  SELECT NULL::uuid AS id, ''::text AS name, false AS exact WHERE false`;

const holdsEveryWord = (text: string): Prisma.Sql => holds(Prisma.sql`search_name`, text);

const isId = (typed: string) => z.uuid().safeParse(typed).success;

/**
 * Organisations that a typed text means, by any of their names in the directory or, outside it, by
 * the name that an event gives; an id means one of the directory.
 */
export function namedOrganisations(typed: string): Prisma.Sql {
  if (isId(typed)) {
    return Prisma.sql`SELECT id, name, true AS exact FROM organisation WHERE id = ${typed}::uuid`;
  }
  const text = searchName(typed);
  return Prisma.sql`
    SELECT o.id, o.name, bool_or(written.search_name = ${text}) AS exact
    FROM (
      SELECT id, search_name FROM organisation WHERE ${holdsEveryWord(text)}
      UNION ALL
      SELECT organisation_id, search_name FROM organisation_alias
      WHERE ${holdsEveryWord(text)}
    ) AS written JOIN organisation o USING (id)
    GROUP BY o.id, o.name
    UNION ALL
    SELECT NULL, name, ${spelling} = ${text} FROM (
      SELECT name, ${folded} AS search_name
      FROM (SELECT DISTINCT name FROM live_organisation WHERE organisation_id IS NULL OFFSET 0) AS given
    ) AS unregistered WHERE ${holdsEveryWord(text)}`;
}

/** People that a typed text means, in the directory or outside it; an id means one of the directory. */
export function namedPeople(typed: string): Prisma.Sql {
  if (isId(typed)) {
    return Prisma.sql`SELECT id, name, true AS exact FROM person WHERE id = ${typed}::uuid`;
  }
  const text = searchName(typed);
  return Prisma.sql`
    SELECT id, name, search_name = ${text} AS exact FROM person
    WHERE ${holdsEveryWord(text)}
    UNION ALL
    SELECT NULL, name, ${spelling} = ${text} FROM (
      SELECT name, ${folded} AS search_name
      FROM (SELECT DISTINCT name FROM live_participant WHERE person_id IS NULL OFFSET 0) AS given
    ) AS unregistered WHERE ${holdsEveryWord(text)}`;
}
