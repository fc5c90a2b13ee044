import { typeLabels } from "#lib/kind-labels";
import { civilDateAt } from "#lib/platform/clock";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { askedParts } from "#lib/search/asked";
import { excerpt, marked } from "#lib/search/highlight";
import { type SearchQuery, searchQuery, titleQuery } from "#lib/search/meaning";
import { type Found, type FoundRow, find } from "#lib/search/queries/find";
import { knowledgeOf } from "#lib/search/queries/knowledge";
import { findNames, namesOfFilter } from "#lib/search/queries/names";
import type {
  Facets,
  FoundName,
  FoundPublication,
  SearchInput,
  SearchKey,
} from "#lib/search/schema";
import { fold } from "#lib/search/words";

/** Milliseconds that a search may take; one that takes longer is answered with advice. */
const patience = 1000;

const noFacets: Facets = { kind: [], type: [], year: [], place: [], organisation: [] };
const nobody = { organisation: null, person: null, place: null };
const nothing = {
  items: [] as FoundPublication[],
  names: [] as FoundName[],
  total: 0,
  isMore: false,
  next: null as SearchKey | null,
  facets: noFacets,
  also: [] as { name: string; how: "synonym" | "organisation" }[],
  corrected: null as string | null,
  isRelaxed: false,
  filterNames: nobody as Record<"organisation" | "person" | "place", string | null>,
};

/**
 * How a search went: "idle" when nothing was asked, or only signs, "wordless" when it holds only words that are not
 * searched, "slow" when it took too long.
 */
export type SearchState = "idle" | "wordless" | "found" | "none" | "slow";
export type SearchAnswer = typeof nothing & { state: SearchState };

function publicationOf(row: FoundRow, marks: ReadonlySet<string>): FoundPublication {
  const { kind, audience, type, slug, title, summary, day, endsOn, expiresOn, text } = row;
  const lead = `${title}\n${summary}`;
  const rest = text.startsWith(lead) ? text.slice(lead.length) : text;
  return {
    ...{ kind, audience, type, slug, day, endsOn },
    title: marked(title, marks),
    excerpt: excerpt(summary, rest, marks),
    expired: expiresOn !== null && expiresOn < civilDateAt(),
  };
}

const typeCalled = (text: string) =>
  Object.entries(typeLabels).find(([, label]) => fold(label) === fold(text))?.[0] ?? null;

const isNarrowed = ({ kind, type, year, place, organisation, person }: SearchInput) =>
  [kind, type, year, place, organisation, person].some((part) => part !== null);

const asksForNames = ({ kind }: SearchInput) => kind === "organisation" || kind === "person";

/**
 * No index order and no scan of everything: what it costs is known beforehand, and bounded by time. A plan that fits
 * every word is kept, as making one for each takes longer than most searches.
 */
async function prepare(tx: Tx): Promise<void> {
  await tx.$queryRaw(Prisma.sql`SELECT set_config('statement_timeout', ${String(patience)}, true),
    set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
    set_config('plan_cache_mode', 'force_generic_plan', true)`);
}

/** With every word or, when no text has them all, with any of them. */
async function findOrRelax(tx: Tx, input: SearchInput, query: SearchQuery | null) {
  const found = await find(tx, input, query);
  if (found.total > 0 || !query?.any) return { found, isRelaxed: false };
  const expected = { ...query.expected, every: query.expected.any };
  const any = { ...query, expected, strict: query.any, wide: query.any, loose: null };
  const relaxed = await find(tx, input, any);
  return { found: relaxed, isRelaxed: relaxed.total > 0 };
}

/** The directory is asked on the first page of an unnarrowed search, or when nothing else is. */
async function namesFor(tx: Tx, input: SearchInput, query: SearchQuery | null) {
  const isFirst = input.after === null && !isNarrowed(input);
  return query && (isFirst || asksForNames(input)) ? findNames(tx, input, query) : [];
}

function facetsOf({ facets }: Found, names: FoundName[]): Facets {
  const kinds = (["organisation", "person"] as const).map((kind) => ({
    ...{ value: kind, label: "" },
    count: names.filter((one) => one.kind === kind).length,
  }));
  return { ...facets, kind: [...facets.kind, ...kinds.filter(({ count }) => count > 0)] };
}

const noRows: Found = { total: 0, facets: noFacets, rows: [], next: null, isMore: false };

/** A number of which it is true that there are more. */
const roundedDown = (total: number) => Math.floor((total - 1) / 100) * 100;

/** What was found for a query, or without one for a filter alone. */
async function outcome(tx: Tx, input: SearchInput, query: SearchQuery | null) {
  const names = await namesFor(tx, input, query);
  const { found, isRelaxed } = asksForNames(input)
    ? { found: noRows, isRelaxed: false }
    : await findOrRelax(tx, input, query);
  const marks = new Set(query?.marks);
  const total = found.isMore ? roundedDown(found.total) : found.total;
  const state: SearchState = total + names.length > 0 ? "found" : "none";
  return {
    ...{ state, names, total, isRelaxed, next: found.next },
    items: found.rows.map((row) => publicationOf(row, marks)),
    isMore: found.isMore,
    facets: facetsOf(found, names),
    filterNames: isNarrowed(input) ? await namesOfFilter(tx, input) : nobody,
  };
}

/** Of words that no text is searched for: the titles that have them, or else the type that is called so. */
async function plainAnswer(tx: Tx, input: SearchInput, query: SearchQuery | null) {
  const titled = query && (await outcome(tx, input, query));
  if (titled?.state === "found") return { ...nothing, ...titled };
  const type = typeCalled(input.text);
  if (!type) return { ...nothing, state: "wordless" as const };
  return { ...nothing, ...(await outcome(tx, { ...input, type }, null)) };
}

async function answer(tx: Tx, input: SearchInput): Promise<SearchAnswer> {
  await prepare(tx);
  const parts = askedParts(input.text);
  if (parts.length === 0) {
    if (isNarrowed(input)) return { ...nothing, ...(await outcome(tx, input, null)) };
    return { ...nothing, state: fold(input.text) === "" ? "idle" : "wordless" };
  }
  const query = searchQuery({ ...input, parts }, await knowledgeOf(tx, { ...input, parts }));
  if (!query) return plainAnswer(tx, input, titleQuery(parts));
  const { corrected } = query;
  const also = query.also.map(({ name, how }) => ({ name, how }));
  return { ...nothing, corrected, also, ...(await outcome(tx, input, query)) };
}

const isTimeout = (error: unknown) =>
  error instanceof Error &&
  /57014|statement timeout/.test(`${error.message} ${JSON.stringify(error)}`);

/**
 * Searches the live publications of some audiences and the directory's names in them. Any text is safe;
 * one that takes longer than a second is answered as "slow".
 */
export async function search(input: SearchInput): Promise<SearchAnswer> {
  try {
    return await transaction((tx) => answer(tx, input));
  } catch (error) {
    if (!isTimeout(error)) throw error;
    log.warn({ text: input.text }, "a search took too long");
    return { ...nothing, state: "slow" };
  }
}
