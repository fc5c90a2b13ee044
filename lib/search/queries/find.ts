import type { Audience } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import type { CivilDate } from "#lib/platform/clock";
import { Prisma, type Tx } from "#lib/platform/db";
import type { SearchQuery } from "#lib/search/meaning";
import { type Since, sinceWhen } from "#lib/search/queries/recent";
import type { FacetValue, SearchInput } from "#lib/search/schema";

/** How many answers are counted; beyond it is "más de". */
const mostCounted = 500;
const mostRanked = 300;
const mostTitles = 200;
const mostPhrases = 3000;
const pageSize = 20;
const longestText = 20_000;

const text = (query: string) => Prisma.sql`${query}::tsquery`;

/** What a row `s` of the index must fulfil beside its words. */
function conditions(input: SearchInput, since: Since = null): Prisma.Sql {
  const { audiences, kind, type, year, place, organisation, person } = input;
  const named = (table: Prisma.Sql, column: Prisma.Sql, id: string) => Prisma.sql`
    AND s.publication_id IN (SELECT publication_id FROM ${table} WHERE ${column} = ${id}::uuid)`;
  const parts = [
    Prisma.sql`s.audience = ANY(${[...audiences]}::text[])`,
    since ? Prisma.sql`AND s.day >= ${since}::date` : Prisma.empty,
    kind ? Prisma.sql`AND s.kind = ${kind}` : Prisma.empty,
    type ? Prisma.sql`AND s.type = ${type}` : Prisma.empty,
    year
      ? Prisma.sql`AND s.day BETWEEN ${`${year}-01-01`}::date AND ${`${year}-12-31`}::date`
      : Prisma.empty,
    place
      ? Prisma.sql`AND s.publication_id IN (SELECT publication_id FROM live_event
          WHERE place_id BETWEEN ${place} AND ${`${place}999999`})`
      : Prisma.empty,
    organisation
      ? named(Prisma.sql`live_organisation`, Prisma.sql`organisation_id`, organisation)
      : Prisma.empty,
    person ? named(Prisma.sql`live_participant`, Prisma.sql`person_id`, person) : Prisma.empty,
  ];
  return Prisma.join(parts, " ");
}

const columns = Prisma.sql`
  s.publication_id, s.kind, s.type, s.day, s.department, s.organisations`;
const titled = ({ strict }: SearchQuery) => Prisma.sql`, s.heading @@ ${text(strict)} AS is_titled`;

// Days counted from a day are in no index: following the index of days, most searches would read the words
// of row after row until enough match.
const countedDay = Prisma.sql`(s.day - DATE '1900-01-01')`;

/** The newest rows that answer, one more than are counted. */
function foundRows(input: SearchInput, query: SearchQuery | null, since: Since): Prisma.Sql {
  const where = conditions(input, since);
  if (!query) {
    return Prisma.sql`SELECT ${columns} FROM live_search s WHERE ${where}
      ORDER BY s.day DESC, s.publication_id DESC LIMIT ${mostCounted + 1}`;
  }
  const newest = (words: string, limit: number, more = Prisma.empty) => Prisma.sql`
    SELECT ${columns}${titled(query)}${more} FROM live_search s WHERE s.words @@ ${text(words)} AND ${where}
    ORDER BY ${countedDay} DESC, s.publication_id DESC LIMIT ${limit}`;
  if (query.loose === null) return newest(query.wide, mostCounted + 1);
  const near = newest(query.loose, mostPhrases, Prisma.sql`, s.words`);
  return Prisma.sql`SELECT publication_id, kind, type, day, department, organisations, is_titled
    FROM (${near} OFFSET 0) AS near
    WHERE near.words @@ ${text(query.wide)} LIMIT ${mostCounted + 1}`;
}

/** Its words at their weights, what was typed before what it may stand for, then the title and the year. */
function score({ strict, wide }: SearchQuery): Prisma.Sql {
  const rank = (words: string) => Prisma.sql`
    ts_rank('{0.1, 0.35, 0.5, 1.0}', s.words, ${text(words)}, 1)`;
  const typed =
    strict === wide
      ? Prisma.sql`3 * ${rank(wide)}`
      : Prisma.sql`${rank(wide)} + 2 * ${rank(strict)}`;
  return Prisma.sql`${typed} + CASE WHEN s.heading @@ ${text(strict)} THEN 1 ELSE 0 END
    + (s.day - DATE '1900-01-01') / 1000000.0`;
}

/** Of what was found the newest, whatever has the words in its title, and titles older than what was counted. */
function likeliest(input: SearchInput, query: SearchQuery, since: Since): Prisma.Sql {
  const enough = since ? mostRanked - 1 : mostCounted;
  return Prisma.sql`
    (SELECT publication_id FROM found LIMIT ${mostRanked}) UNION
    (SELECT publication_id FROM found WHERE is_titled LIMIT ${mostTitles}) UNION
    (SELECT s.publication_id FROM live_search s
      WHERE (SELECT count(*) FROM found) > ${enough}
        AND ${countedDay} < (SELECT min(day) - DATE '1900-01-01' FROM found)
        AND s.heading @@ ${text(query.strict)} AND ${conditions(input)} LIMIT ${mostTitles})`;
}

function rankedRows(input: SearchInput, query: SearchQuery | null, since: Since): Prisma.Sql {
  if (!query) {
    return Prisma.sql`SELECT publication_id AS id,
      round((day - DATE '1900-01-01') / 1000.0, 6) AS score FROM found`;
  }
  return Prisma.sql`
    SELECT s.publication_id AS id, round((${score(query)})::numeric, 6) AS score FROM live_search s
    WHERE s.publication_id IN (${likeliest(input, query, since)})`;
}

function page({ after }: SearchInput): Prisma.Sql {
  const past = after
    ? Prisma.sql`WHERE (score, id) < (${after.score}::numeric, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`SELECT * FROM ranked ${past} ORDER BY score DESC, id DESC LIMIT ${pageSize + 1}`;
}

const facet = (rows: Prisma.Sql) =>
  Prisma.sql`(SELECT coalesce(json_agg(f), '[]') FROM (${rows}) AS f)`;

const facets = Prisma.sql`json_build_object(
  'kind', ${facet(Prisma.sql`SELECT kind AS value, '' AS label, count(*) FROM found
    GROUP BY kind ORDER BY count DESC, kind`)},
  'type', ${facet(Prisma.sql`SELECT type AS value, '' AS label, count(*) FROM found
    WHERE kind <> 'page' GROUP BY type ORDER BY count DESC, type`)},
  'year', ${facet(Prisma.sql`SELECT extract(year FROM day)::text AS value, '' AS label, count(*)
    FROM found GROUP BY 1 ORDER BY 1 DESC`)},
  'place', ${facet(Prisma.sql`SELECT p.id AS value, p.name AS label, met.count FROM (
      SELECT department AS id, count(*) AS count FROM found GROUP BY 1) AS met
    JOIN place p USING (id) ORDER BY met.count DESC, p.name`)},
  'organisation', ${facet(Prisma.sql`SELECT o.id AS value, o.name AS label, met.count FROM (
      SELECT id, count(*) AS count FROM found, unnest(organisations) AS id
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 8) AS met
    JOIN organisation o USING (id) ORDER BY met.count DESC, o.name`)})`;

/** The statement behind a page of results with its facets; of what is told of since a day, where one is given. */
export function findQuery(
  input: SearchInput,
  query: SearchQuery | null,
  since: Since = null,
): Prisma.Sql {
  return Prisma.sql`
    WITH found AS MATERIALIZED (${foundRows(input, query, since)}),
      ranked AS MATERIALIZED (${rankedRows(input, query, since)}), page AS (${page(input)})
    SELECT (SELECT count(*)::int FROM found) AS total, ${facets} AS facets,
      (SELECT coalesce(json_agg(r ORDER BY r.score DESC, r.id DESC), '[]') FROM (
        SELECT page.score::float8, page.id, p.kind, p.audience, p.type, p.slug, p.title, p.summary, s.day,
          e.ends_on AS "endsOn", p.expires_on AS "expiresOn", left(p.search_text, ${longestText}) AS text
        FROM page JOIN live_publication p ON p.publication_id = page.id
        JOIN live_search s ON s.publication_id = page.id
        LEFT JOIN live_event e ON e.publication_id = page.id) AS r) AS rows`;
}

/** A result as the database gives it. */
export interface FoundRow {
  score: number;
  id: string;
  kind: KindName;
  audience: Audience;
  type: string;
  slug: string;
  title: string;
  summary: string;
  day: CivilDate;
  endsOn: CivilDate | null;
  expiresOn: CivilDate | null;
  text: string;
}

interface Answer {
  total: number;
  facets: Record<"kind" | "type" | "year" | "place" | "organisation", FacetValue[]>;
  rows: FoundRow[];
}

async function findSince(
  tx: Tx,
  { input, query, since }: { input: SearchInput; query: SearchQuery | null; since: Since },
) {
  const [answer] = await tx.$queryRaw<Answer[]>(findQuery(input, query, since));
  if (!answer) throw new Error("a search is always one row");
  const rows = answer.rows.slice(0, pageSize);
  const last = rows.at(-1);
  const next = answer.rows.length > pageSize && last ? { score: last.score, id: last.id } : null;
  return { ...answer, rows, next, isMore: answer.total > mostCounted };
}
export type Found = Awaited<ReturnType<typeof findSince>>;

/**
 * A page of the publications that answer, likeliest first, with the key of the next page. Words that many texts have are
 * looked for among the newest; where enough of those answer, what is older is more than is counted (`isMore`).
 */
export async function find(tx: Tx, input: SearchInput, query: SearchQuery | null): Promise<Found> {
  const since =
    query?.loose === null ? await sinceWhen(tx, query.expected.every, mostCounted) : null;
  const recent = since ? await findSince(tx, { input, query, since }) : null;
  if (recent && recent.total >= mostRanked) return { ...recent, isMore: true };
  return findSince(tx, { input, query, since: null });
}
