import { readDay } from "#lib/intake/dates/parts";
import { months } from "#lib/intake/lexicon/calendarWords";
import { breaksName, type NameState } from "#lib/intake/organisations/breaks";
import { type Connector, readConnector } from "#lib/intake/organisations/connectors";
import { isGenericWord } from "#lib/intake/organisations/headTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { givenNameKind, isNounLike, isSurname } from "#lib/intake/text/vocabulary";

const opening = /^[“"«'‘]$/;
/** The opening mark also closes, where it was typed for the other. */
const closing = /^[”"»'’«“]$/;
const maxWords = 18;

export type Extended = {
  readonly to: number;
  readonly distinctive: boolean;
  /** "de Moho": one place after a link. */
  readonly placeOnly: boolean;
  /** "de Juliaca Puno": places and nothing else. */
  readonly allPlaces: boolean;
  readonly byLink: boolean;
};

type Walk = {
  unit: boolean;
  linked: boolean;
  to: number;
  taken: number;
  distinctive: boolean;
  endsInPlace: boolean;
  places: number;
};

/** The token after a short quotation that starts at `i`, or `i` when none does. */
export function skipQuoted(doc: Doc, i: number): number {
  if (!opening.test(at(doc, i).text)) return i;
  for (let k = i + 1; k < i + 9; k++) {
    if (at(doc, k).lines > 1) return i;
    if (closing.test(at(doc, k).text) && k > i + 1) return k + 1;
  }
  return i;
}

/** The token after a number that belongs to a name ("N° 14", "70123"), or `i`. */
export function skipNumber(doc: Doc, i: number): number {
  let j = i;
  if (/^(?:n|no|nro|num|numero)$/.test(normAt(doc, j))) {
    j++;
    while (/^[.°º]$/.test(at(doc, j).text)) j++;
  }
  const token = at(doc, j);
  const plain = token.kind === "number" && /^\d{1,6}[°º]?$/.test(token.text) && token.lines < 2;
  if (!plain || doc.claims[j] === "date") return i;
  const joined = at(doc, j + 1).text === "-" && /^\d+$/.test(at(doc, j + 2).text);
  return joined ? j + 3 : j + 1;
}

/** The token after a day that is a name: "Liga Agraria | 24 de Junio", "Asociación | 1.º de Mayo". */
export function skipDay(doc: Doc, i: number): number {
  if (doc.claims[i] === "date" || at(doc, i).lines > 1) return i;
  const day = readDay(doc, i);
  if (!day || normAt(doc, day.to) !== "de") return i;
  return months.has(normAt(doc, day.to + 1)) ? day.to + 2 : i;
}

/** The token after "… Valle de los Ríos Apurímac | , Ene y Mantaro", or `i`. */
function skipRivers(doc: Doc, i: number): number {
  if (!/^(?:rios|valles|cuencas|provincias)$/.test(normAt(doc, i - 2))) return i;
  if (!isCapital(at(doc, i - 2)) || normAt(doc, i) !== ",") return i;
  let to = i;
  while (to < i + 8 && /^[,ye]$/.test(normAt(doc, to)) && isCapital(at(doc, to + 1))) to += 2;
  return /^[ye]$/.test(normAt(doc, to - 2)) ? to : i;
}

function takeSpecial(doc: Doc, walk: Walk): boolean {
  const named = Math.max(skipQuoted(doc, walk.to), skipDay(doc, walk.to));
  const quoted = Math.max(named, skipRivers(doc, walk.to));
  const numbered =
    quoted > walk.to
      ? quoted
      : walk.taken < 2 || /^(?:n|no|nro)$/.test(normAt(doc, walk.to))
        ? skipNumber(doc, walk.to)
        : walk.to;
  if (numbered === walk.to) return false;
  walk.to = numbered;
  walk.taken++;
  walk.distinctive = true;
  return true;
}

function takeWord(doc: Doc, walk: Walk, k: number): void {
  const place = matchPlace(doc, k);
  const to = place && (!place.weak || place.to > k + 1) ? place.to : k + 1;
  for (let j = k; j < to; j++) if (!isGenericWord(normAt(doc, j))) walk.distinctive = true;
  const sure = place !== null && (!place.weak || at(doc, place.to).norm === ",");
  walk.endsInPlace = sure && !isSaintWithMore(doc, k, to);
  if (walk.endsInPlace) walk.places++;
  walk.to = to;
  walk.taken++;
}

/** "San Antonio | Abad": a saint's name that goes on. */
function isSaintWithMore(doc: Doc, k: number, to: number): boolean {
  const next = at(doc, to);
  return /^(?:san|santa|santo)$/.test(normAt(doc, k)) && isCapital(next) && next.lines === 0;
}

/** "Campesinas, | Artesanas, Indígenas": a noun, or a plural that is nobody's name. */
function isListable(doc: Doc, k: number): boolean {
  const norm = normAt(doc, k);
  if (!isCapital(at(doc, k))) return false;
  if (isNounLike(norm)) return true;
  return (
    /[ao]s$/.test(norm) && !isSurname(norm) && givenNameKind(norm) === null && !matchPlace(doc, k)
  );
}

function enumerates(doc: Doc, k: number): boolean {
  if (!isListable(doc, k)) return false;
  for (let j = k; j < k + 11; j++) {
    const norm = normAt(doc, j);
    if ((norm === "y" || norm === "e") && isListable(doc, j + 1)) return true;
    if (/^[.;:()]$/.test(norm)) return false;
  }
  return false;
}

type Start = Pick<NameState, "from" | "type">;

function linkAt(doc: Doc, walk: Walk): Connector | null {
  const comma = normAt(doc, walk.to) === "," && walk.unit && enumerates(doc, walk.to + 1);
  return comma ? { word: ",", to: walk.to + 1 } : readConnector(doc, walk.to);
}

/** After a head in lower case only "de" and articles lead to a name: "la organización | en el Encuentro …". */
function isLooseLink(doc: Doc, walk: Walk, said: { from: number; word: string }): boolean {
  if (walk.taken > 0 || at(doc, said.from).shape !== "lower") return false;
  return !/^(?:de|del|la|las|los|el|para)$/.test(said.word);
}

/** Takes the next word over a link: "… de la | Mujer", "… y | Pesca". */
function takeLinked(doc: Doc, walk: Walk, shared: Omit<NameState, "connector">): boolean {
  const link = linkAt(doc, walk);
  if (!link || isLooseLink(doc, walk, { from: shared.from, word: link.word })) return false;
  const genitive = /^(?:de|del)$/.test(link.word);
  if (!genitive && skipQuoted(doc, link.to) > link.to) return false;
  if (breaksName(doc, link.to, { ...shared, connector: link.word })) return false;
  if (genitive) walk.unit = true;
  takeWord(doc, walk, link.to);
  return true;
}

/** "De: Gerencia General ⏎ Asunto: …": the next line of a form. */
const opensField = (doc: Doc, i: number): boolean =>
  at(doc, i).lines > 0 && at(doc, i + 1).text === ":";

function step(doc: Doc, walk: Walk, state: Start): boolean {
  if (at(doc, walk.to).lines > 1 || opensField(doc, walk.to)) return false;
  if (takeSpecial(doc, walk)) return true;
  const shared = { ...state, taken: walk.taken, endsInPlace: walk.endsInPlace };
  if (breaksName(doc, walk.to, { ...shared, connector: "" })) return takeLinked(doc, walk, shared);
  walk.linked = false;
  takeWord(doc, walk, walk.to);
  return true;
}

/** Extends a name from the token after its head through capitals, links, quotations and numbers. */
export function extendName(
  doc: Doc,
  after: number,
  state: { from: number; type: NameState["type"] },
): Extended {
  const walk: Walk = {
    unit: false,
    linked: true,
    to: after,
    taken: 0,
    distinctive: false,
    endsInPlace: false,
    places: 0,
  };
  while (walk.taken < maxWords && step(doc, walk, state));
  return {
    to: walk.to,
    byLink: walk.unit && walk.taken > 0,
    distinctive: walk.distinctive,
    placeOnly: walk.linked && walk.places > 0 && walk.places === walk.taken,
    allPlaces: walk.places > 0 && walk.places === walk.taken,
  };
}
