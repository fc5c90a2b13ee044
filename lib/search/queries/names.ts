import { shown, tableOf } from "#lib/directory/queries/visible";
import { Prisma, type Tx } from "#lib/platform/db";
import { marked } from "#lib/search/highlight";
import type { SearchQuery } from "#lib/search/meaning";
import type { FoundName, SearchInput } from "#lib/search/schema";
import { plain } from "#lib/search/words";

const fewest = 3;
const mostListed = 50;
const mostLooked = 200;

// Shorter pieces have no trigram, so they could not use the index.
const longEnough = (word: string) => word.length >= 3;

/** A search name that holds every word, each in any of its spellings. */
function holds(column: Prisma.Sql, words: string[][]): Prisma.Sql {
  const each = words.map((spellings) => {
    const likes = spellings.map((word) => Prisma.sql`${column} LIKE ${`%${plain(word)}%`}`);
    return Prisma.sql`(${Prisma.join(likes, " OR ")})`;
  });
  return Prisma.join(each, " AND ");
}

type Named = "organisation" | "person";

/**
 * In how many publications a record `n` stands, up to 100. The index gives each once, in its order; of what is
 * not for everybody there is little, so that is what is looked for.
 */
const appearances = (
  audiences: readonly string[],
  table: Prisma.Sql,
  column: Prisma.Sql,
) => Prisma.sql`
  (SELECT count(*)::int FROM (SELECT DISTINCT l.starts_on, l.publication_id FROM ${table} l
    WHERE l.${column} = n.id AND NOT EXISTS (SELECT FROM live_publication p
      WHERE p.publication_id = l.publication_id AND p.audience <> 'public'
        AND p.audience <> ALL(${[...audiences]}::text[])) LIMIT 100) AS met)`;

const name = Prisma.sql`search_name`;

function organisationsQuery(
  words: string[][],
  { audiences }: SearchInput,
  limit: number,
): Prisma.Sql {
  const count = appearances(audiences, Prisma.sql`live_organisation`, Prisma.sql`organisation_id`);
  // OFFSET 0: what is counted is counted once, not again to leave out those without.
  return Prisma.sql`
    SELECT * FROM (
      SELECT 'organisation' AS kind, n.id, n.name, n.kind::text AS "organisationKind",
        ARRAY(SELECT alias FROM organisation_alias a WHERE a.organisation_id = n.id ORDER BY alias) AS aliases,
        ${count} AS publications
      FROM (
        SELECT DISTINCT id FROM (
          SELECT id FROM organisation WHERE ${holds(name, words)}
          UNION ALL
          SELECT organisation_id FROM organisation_alias WHERE ${holds(name, words)}
        ) AS written LIMIT ${mostLooked}) AS met JOIN organisation n USING (id) OFFSET 0) AS found
    WHERE publications > 0 ORDER BY publications DESC, name, id LIMIT ${limit}`;
}

function peopleQuery(words: string[][], { audiences }: SearchInput, limit: number): Prisma.Sql {
  const count = appearances(audiences, Prisma.sql`live_participant`, Prisma.sql`person_id`);
  const page = shown("person");
  return Prisma.sql`
    SELECT * FROM (
      SELECT 'person' AS kind, n.id, n.name, '' AS "organisationKind", ARRAY[]::text[] AS aliases,
        ${count} AS publications
      FROM (SELECT n.id, n.name FROM ${tableOf("person")} ${page.joins}
        WHERE ${holds(name, words)} AND ${page.where} LIMIT ${mostLooked}) AS n OFFSET 0) AS found
    WHERE publications > 0 ORDER BY publications DESC, name, id LIMIT ${limit}`;
}

interface NameRow extends Omit<FoundName, "name"> {
  kind: Named;
  name: string;
}

/** The organisations and people of the directory whose name answers and who stand in live publications. */
export async function findNames(
  tx: Tx,
  input: SearchInput,
  query: SearchQuery,
): Promise<FoundName[]> {
  const words = query.forNames.map((spellings) => spellings.filter(longEnough));
  const useful = words.filter((spellings) => spellings.length > 0);
  if (useful.length === 0) return [];
  const asked = input.kind === "organisation" || input.kind === "person" ? input.kind : null;
  const limit = asked ? mostListed : fewest;
  const statements = [
    asked !== "person" ? organisationsQuery(useful, input, limit) : null,
    asked !== "organisation" ? peopleQuery(useful, input, limit) : null,
  ].filter((statement) => statement !== null);
  const both = statements.map((statement) => Prisma.sql`(${statement})`);
  const rows = await tx.$queryRaw<NameRow[]>(Prisma.join(both, " UNION ALL "));
  const marks = new Set(query.marks);
  return rows.map((row) => ({ ...row, name: marked(row.name, marks) }));
}

/** How what the filter names is written; null of what nobody sees in a publication. */
export async function namesOfFilter(tx: Tx, { organisation, person, place }: SearchInput) {
  const [row] = await tx.$queryRaw<Record<"organisation" | "person" | "place", string | null>[]>(
    Prisma.sql`SELECT
      (SELECT name FROM organisation WHERE id = ${organisation}::uuid AND EXISTS (
        SELECT FROM live_organisation l JOIN live_publication p USING (publication_id)
        WHERE l.organisation_id = organisation.id AND p.audience = 'public')) AS organisation,
      (SELECT name FROM person WHERE id = ${person}::uuid AND EXISTS (
        SELECT FROM live_participant l JOIN live_publication p USING (publication_id)
        WHERE l.person_id = person.id AND p.audience = 'public')) AS person,
      (SELECT name FROM place WHERE id = ${place}) AS place`,
  );
  return row ?? { organisation: null, person: null, place: null };
}
