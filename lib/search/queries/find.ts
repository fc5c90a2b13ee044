import type { Audience } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import type { CivilDate } from "#lib/platform/clock";
import { Prisma, type Tx } from "#lib/platform/db";
import type { SearchQuery } from "#lib/search/meaning";
import { facets } from "#lib/search/queries/facets";
import { type Recent, recentFor } from "#lib/search/queries/recent";
import type { FacetValue, SearchInput } from "#lib/search/schema";

/** How many answers are counted and weighed; beyond it is "más de". */
const mostCounted = 300;
/** How many of them among the newest alone are enough. */
const enough = 200;
const mostTitles = 200;
const mostPhrases = 3000;
const pageSize = 20;
const longestText = 20_000;

interface Asked {
  input: SearchInput;
  query: SearchQuery | null;
  /** Among which of the newest it is looked for. */
  recent: Recent;
}

const text = (query: string) => Prisma.sql`${query}::tsquery`;

/** What a row `s` of the index must fulfil beside its words. */
function conditions(input: SearchInput, recent: Recent = null): Prisma.Sql {
  const { audiences, kind, type, year, place, organisation, person } = input;
  const named = (table: Prisma.Sql, column: Prisma.Sql, id: string) => Prisma.sql`
    AND s.publication_id IN (SELECT publication_id FROM ${table} WHERE ${column} = ${id}::uuid)`;
  const parts = [
    Prisma.sql`s.audience = ANY(${[...audiences]}::text[])`,
    recent && "since" in recent ? Prisma.sql`AND s.day >= ${recent.since}::date` : Prisma.empty,
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
const titled = ({ strict }: SearchQuery) => Prisma.sql`s.heading @@ ${text(strict)} AS is_titled`;

// Days counted from a day are in no index: following the index of days, most searches would read the words
// of row after row until enough match.
const countedDay = Prisma.sql`(s.day - DATE '1900-01-01')`;

/** The newest rows, read one after the other until enough of them answer. */
const walked = (newest: number) => Prisma.sql`
  (SELECT * FROM live_search ORDER BY day DESC, publication_id DESC LIMIT ${newest}) AS s`;

/** The newest rows that answer, one more than are counted; with their words where those are to be weighed. */
function foundRows({ input, query, recent }: Asked): Prisma.Sql {
  const where = conditions(input, recent);
  if (!query) {
    return Prisma.sql`SELECT ${columns} FROM live_search s WHERE ${where}
      ORDER BY s.day DESC, s.publication_id DESC LIMIT ${mostCounted + 1}`;
  }
  const rows = Prisma.sql`SELECT ${columns}, s.words, ${titled(query)}`;
  if (recent && "newest" in recent) {
    return Prisma.sql`${rows} FROM ${walked(recent.newest)}
      WHERE s.words @@ ${text(query.wide)} AND ${where}
      ORDER BY s.day DESC, s.publication_id DESC LIMIT ${mostCounted + 1}`;
  }
  const newest = (words: string, limit: number) => Prisma.sql`
    ${rows} FROM live_search s WHERE s.words @@ ${text(words)} AND ${where}
    ORDER BY ${countedDay} DESC, s.publication_id DESC LIMIT ${limit}`;
  if (query.loose === null) return newest(query.wide, mostCounted + 1);
  return Prisma.sql`SELECT * FROM (${newest(query.loose, mostPhrases)} OFFSET 0) AS near
    WHERE near.words @@ ${text(query.wide)} LIMIT ${mostCounted + 1}`;
}

/** Its words at their weights, what was typed before what it may stand for, then the title and the year. */
function score({ strict, wide }: SearchQuery): Prisma.Sql {
  const rank = (words: string) => Prisma.sql`
    ts_rank('{0.1, 0.35, 0.5, 1.0}', words, ${text(words)}, 1)`;
  const typed =
    strict === wide
      ? Prisma.sql`3 * ${rank(wide)}`
      : Prisma.sql`${rank(wide)} + 2 * ${rank(strict)}`;
  return Prisma.sql`${typed} + CASE WHEN is_titled THEN 1 ELSE 0 END
    + (day - DATE '1900-01-01') / 1000000.0`;
}

/** What was found and, where few of it have the words in their title, older titles too. */
function likeliest({ input, query, recent }: Asked & { query: SearchQuery }): Prisma.Sql {
  const most = recent ? enough - 1 : mostCounted;
  return Prisma.sql`
    SELECT publication_id, day, words, is_titled FROM found
    UNION ALL
    (SELECT s.publication_id, s.day, s.words, true FROM live_search s
      WHERE (SELECT count(*) > ${most} AND count(*) FILTER (WHERE is_titled) < ${mostTitles} FROM found)
        AND ${countedDay} < (SELECT min(day) - DATE '1900-01-01' FROM found)
        AND s.heading @@ ${text(query.strict)} AND ${conditions(input)} LIMIT ${mostTitles})`;
}

function rankedRows({ input, query, recent }: Asked): Prisma.Sql {
  if (!query) {
    return Prisma.sql`SELECT publication_id AS id,
      round((day - DATE '1900-01-01') / 1000.0, 6) AS score FROM found`;
  }
  return Prisma.sql`
    SELECT publication_id AS id, round((${score(query)})::numeric, 6) AS score
    FROM (${likeliest({ input, query, recent })}) AS likely`;
}

function page({ after }: SearchInput): Prisma.Sql {
  const past = after
    ? Prisma.sql`WHERE (score, id) < (${after.score}::numeric, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`SELECT * FROM ranked ${past} ORDER BY score DESC, id DESC LIMIT ${pageSize + 1}`;
}

/** The statement behind a page of results with its facets. */
export function findQuery(asked: Asked): Prisma.Sql {
  return Prisma.sql`
    WITH found AS MATERIALIZED (${foundRows(asked)}),
      ranked AS MATERIALIZED (${rankedRows(asked)}), page AS (${page(asked.input)})
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

async function findAmong(tx: Tx, asked: Asked) {
  const [answer] = await tx.$queryRaw<Answer[]>(findQuery(asked));
  if (!answer) throw new Error("a search is always one row");
  const rows = answer.rows.slice(0, pageSize);
  const last = rows.at(-1);
  const next = answer.rows.length > pageSize && last ? { score: last.score, id: last.id } : null;
  return { ...answer, rows, next, isMore: answer.total > mostCounted };
}
export type Found = Awaited<ReturnType<typeof findAmong>>;

type Sought = Omit<Asked, "recent">;

/** What is found among the newest alone, where words are expected to be in so many texts; null where all are to be read. */
async function findNewest(tx: Tx, sought: Sought, expected: number): Promise<Found | null> {
  const recent = await recentFor(tx, expected, mostCounted);
  return recent && findAmong(tx, { ...sought, recent });
}

/** The same, once more among older ones too where too few were met; null where all are to be read. */
async function findNewestTwice(tx: Tx, sought: Sought, expected: number): Promise<Found | null> {
  const first = await findNewest(tx, sought, expected);
  if (!first || first.total >= enough) return first;
  // A word has several forms and a search may be narrowed: what was met tells better how many there are.
  const met = expected * (first.total / mostCounted) * 0.8;
  const second = await findNewest(tx, sought, met);
  return second && second.total >= enough ? second : null;
}

/**
 * A page of the publications that answer, likeliest first, with the key of the next page. Words that many texts have are
 * looked for among the newest; where enough of those answer, what is older is more than is counted (`isMore`).
 */
export async function find(tx: Tx, input: SearchInput, query: SearchQuery | null): Promise<Found> {
  const expected = query?.loose === null ? query.expected.every : 0;
  const newest = await findNewestTwice(tx, { input, query }, expected);
  if (newest) return { ...newest, isMore: true };
  return findAmong(tx, { input, query, recent: null });
}
