import { announcementTypes } from "#lib/announcements/schema";
import { directoryAddress } from "#lib/directory/address";
import { withParams } from "#lib/editorial/address";
import { eventTypes } from "#lib/events/schema";
import { normalText } from "#lib/search/asked";
import type { FoundKind, SearchFilter, SearchKey } from "#lib/search/schema";

/** Where the portal is searched. */
export const searchPath = "/buscar";
/** Where somebody who is signed in also searches what is reserved for them. */
export const ownSearchPath = "/cuenta/buscar";

/** How each kind of result is written in addresses. */
export const kindWords: Record<FoundKind, string> = {
  event: "evento",
  announcement: "comunicado",
  page: "pagina",
  organisation: "organizacion",
  person: "persona",
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const key = /^(\d{1,3}\.\d{6})_([0-9a-f-]{36})$/;
const matching = (shape: RegExp) => (value: string) => (shape.test(value) ? value : null);
const oneOf = (values: readonly string[]) => (value: string) =>
  values.includes(value) ? value : null;

/** What each parameter of the search may say, as it is kept; null when it means nothing. */
export const searchParams: Record<string, (value: string) => string | null> = {
  q: (value) => normalText(value) || null,
  clase: oneOf(Object.values(kindWords)),
  tipo: oneOf([...eventTypes, ...announcementTypes]),
  anio: matching(/^(19|20|21)\d{2}$/),
  lugar: matching(/^(0[1-9]|1\d|2[0-5])$/),
  organizacion: matching(uuid),
  persona: matching(uuid),
  solo: oneOf(["si"]),
  despues: (value) => (key.test(value) && uuid.test(value.split("_")[1] ?? "") ? value : null),
};

function keyOf(value: string | null): SearchKey | null {
  const [, score = "", id = ""] = value?.match(key) ?? [];
  return score ? { score: Number(score), id } : null;
}

export type SearchParams = Record<string, string | string[] | undefined>;

/** The filter that an address asks for; what means nothing in it is left out. */
export function readSearchAddress(params: SearchParams): SearchFilter {
  const read = (name: string) => {
    const given = params[name];
    const value = Array.isArray(given) ? given[0] : given;
    return value === undefined ? null : (searchParams[name]?.(value) ?? null);
  };
  const kinds = Object.entries(kindWords) as [FoundKind, string][];
  const year = read("anio");
  return {
    text: read("q") ?? "",
    kind: kinds.find(([, word]) => word === read("clase"))?.[0] ?? null,
    type: read("tipo"),
    year: year === null ? null : Number(year),
    place: read("lugar"),
    organisation: read("organizacion"),
    person: read("persona"),
    literal: read("solo") !== null,
    own: false,
    after: keyOf(read("despues")),
  };
}

/** The address of a search. */
export function searchAddress(filter: Partial<SearchFilter>): string {
  const { text = "", kind, type, year, place, organisation, person, literal, after } = filter;
  return withParams(filter.own ? ownSearchPath : searchPath, {
    q: text,
    clase: kind ? kindWords[kind] : null,
    tipo: type ?? null,
    anio: year ?? null,
    lugar: place ?? null,
    organizacion: organisation ?? null,
    persona: person ?? null,
    solo: literal ? "si" : null,
    despues: after ? `${after.score.toFixed(6)}_${after.id}` : null,
  });
}

/** Where a name of the directory leads: to its public page. */
export function namedAddress({
  kind,
  id,
  name,
}: {
  kind: "organisation" | "person";
  id: string;
  name: string;
}): string {
  return directoryAddress(kind, { id, name });
}
