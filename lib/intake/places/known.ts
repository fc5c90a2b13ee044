import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { isHeadWord } from "#lib/intake/organisations/headTable";
import { addedEnd, endsAnnounced } from "#lib/intake/places/additions";
import { type Cue, cueBefore, isDateline, isLedTo } from "#lib/intake/places/cues";
import { matchPlace, type PlaceMatch } from "#lib/intake/places/gazetteer";
import { opensList } from "#lib/intake/places/lists";
import type { PlaceMention } from "#lib/intake/places/mention";
import { isMediumName, isShown, isTailOfName } from "#lib/intake/places/shown";
import {
  apartEnd,
  isAddress,
  isPlaceWord,
  placeRunEnd,
  tellsApart,
} from "#lib/intake/places/words";
import {
  at,
  type Doc,
  isCapital,
  isFree,
  isLoud,
  normAt,
  opensSentence,
} from "#lib/intake/text/document";
import { isNounLike } from "#lib/intake/text/vocabulary";

/** "Pasto | Nariño": the unit right after its town. */
function isUnitOfTown(doc: Doc, i: number): boolean {
  if (doc.claims[i - 1] !== "place" || at(doc, i).lines > 0) return false;
  return matchPlace(doc, i)?.known.some(({ level }) => level === "department") ?? false;
}

function isNeighbour(doc: Doc, i: number, to: number): boolean {
  if (isUnitOfTown(doc, i)) return true;
  if (doc.claims[i - 2] === "place" && /^(?:,|y|e|-|–|\(|\/)$/.test(normAt(doc, i - 1)))
    return true;
  const next = normAt(doc, to);
  if (!/^(?:,|\(|-|–|y)$/.test(next)) return false;
  const after = matchPlace(doc, to + 1);
  if (after === null || after.weak) return false;
  return next !== "y" || isLedTo(doc, i) || /^(?:del?|por)$/.test(normAt(doc, i - 1));
}

function runsOn(doc: Doc, to: number): boolean {
  return isCapital(at(doc, to)) && at(doc, to).lines === 0 && !doc.claims[to];
}

function runsIn(doc: Doc, i: number): boolean {
  if (!isCapital(at(doc, i - 1)) || doc.claims[i - 1]) return false;
  return !opensSentence(doc, i - 1) && at(doc, i).lines === 0;
}

/** "UTP | Piura", "Agrovida | Puno": an acronym or an unknown word before it makes it part of a name. */
function isNameBefore(doc: Doc, i: number): boolean {
  if (isAcronymShape(at(doc, i))) return true;
  return !isNounLike(normAt(doc, i)) && !matchPlace(doc, i) && !isHeadWord(normAt(doc, i));
}

/** "las | Misiones Franciscanas": an article that is none of the name's, and a name that goes on. */
function isCommonWord(doc: Doc, i: number, to: number): boolean {
  return runsOn(doc, to) && /^(?:las?|los|el)$/.test(normAt(doc, i - 1));
}

/** "canales | Quishuar Corral", "Segundo | Chilón": a small town's name among other capitals is part of another name. */
function isSmall(doc: Doc, i: number, to: number): boolean {
  if (matchPlace(doc, to)?.known.some(({ level }) => level === "department" || level === "country"))
    return false;
  const known = matchPlace(doc, i)?.known ?? [];
  return known.every(({ minor, level }) => minor || level === "district");
}

/** How sure a known name without a cue is, by the capitals around it. */
function sureness(doc: Doc, i: number, to: number): number {
  if (isLoud(doc, i)) return /^(?:de|del|en)$/.test(normAt(doc, i - 1)) ? 0.7 : 0.5;
  if (isAddress(doc, to) || isCommonWord(doc, i, to)) return 0;
  const [before, after] = [runsIn(doc, i), runsOn(doc, to)];
  if (!before && !after) return 0.8;
  return isSmall(doc, i, to) || (before && isNameBefore(doc, i - 1)) ? 0 : 0.6;
}

function confidenceOf(doc: Doc, i: number, match: PlaceMatch): number {
  if (isDateline(doc, i, match.to)) return 0.9;
  if (isNeighbour(doc, i, match.to)) return 0.85;
  if (isMediumName(doc, match.to) || isTailOfName(doc, i)) return 0;
  if (isLedTo(doc, i)) return match.weak ? 0.75 : 0.9;
  if (isShown(doc, { from: i, to: match.to })) return 0.75;
  return match.weak ? 0 : sureness(doc, i, match.to);
}

/** "municipio de Salinas de Garci Mendoza": the rest of an announced name. */
function linkedEnd(doc: Doc, to: number): number {
  const goesOn = normAt(doc, to) === "de" && isPlaceWord(doc, to + 1);
  if (!goesOn || isNounLike(normAt(doc, to + 1))) return to;
  const next = matchPlace(doc, to + 1);
  return next && !next.weak ? to : placeRunEnd(doc, to + 1);
}

/** "la | Paz" in running text is no place, "la | Convención" is one. */
function isBareArticle(doc: Doc, i: number, match: PlaceMatch): boolean {
  return at(doc, i).shape === "lower" && match.known.every((place) => !/^la /i.test(place.name));
}

/** From "Bajo | San Isidro" on, or from the name alone. */
function raisedFrom(doc: Doc, i: number): number {
  return tellsApart(doc, i - 1) && !isLoud(doc, i) && !opensSentence(doc, i - 1) ? i - 1 : i;
}

type Found = { readonly match: PlaceMatch; readonly cue: Cue | null };

/** "El Coyolote, | Barranca Honda, …", "Umo y | María Milagros": a word more in an item of a list of places. */
function isItem(doc: Doc, i: number, to: number): boolean {
  const listed = doc.claims[i - 2] === "place" && /^[,ye]$/.test(normAt(doc, i - 1));
  return listed && /^[,ye]$/.test(normAt(doc, to + 1)) && endsAnnounced(doc, to);
}

/** The end of a name with what belongs to it: "laguna Langui | Layo", "Salinas | de Añana". */
function namedEnd(doc: Doc, i: number, { match, cue }: Found): number {
  const added = addedEnd(doc, i, match.to);
  if (!cue) return isItem(doc, i, added) ? added + 1 : added;
  const water = cue.kind === "natural" && runsOn(doc, added) && isPlaceWord(doc, added);
  if (endsAnnounced(doc, added)) return added + 1;
  return Math.max(linkedEnd(doc, match.to), water ? placeRunEnd(doc, added) : added);
}

/** "ONG Manos Libres de | Francia": where a body has its seat. */
const gazetteerRule = (doc: Doc, i: number): string =>
  normAt(doc, i - 1) === "de" && doc.claims[i - 2] === "organisation"
    ? "place.seat-of-body"
    : "place.gazetteer";

function mentionOf(doc: Doc, i: number, found: Found): PlaceMention {
  const { match, cue } = found;
  const from = cue?.kind === "natural" ? cue.from : raisedFrom(doc, i);
  const to = apartEnd(doc, namedEnd(doc, i, found));
  const listed = opensList(doc, i) ? "comunidades" : null;
  const shared = { from, to, cue: cue?.word ?? listed };
  if (to > match.to) return { ...shared, known: [], confidence: 0.7, rule: "place.extended" };
  if (from < i && !cue) return { ...shared, known: [], confidence: 0.75, rule: "place.extended" };
  if (cue) return { ...shared, known: match.known, confidence: 0.92, rule: "place.cue" };
  const confidence = confidenceOf(doc, i, match);
  return { ...shared, known: match.known, confidence, rule: gazetteerRule(doc, i) };
}

/** "Tambo | Umasi", "Valle | Sereno": a word that announces the name after it, though places are called so. */
function announcesNext(doc: Doc, i: number, match: PlaceMatch): boolean {
  if (
    match.to > i + 1 ||
    !/^(?:tambo|valle|villa|alt[oa]|baj[oa]|central|puerto|pampa|cuenca|microcuenca)$/.test(
      normAt(doc, i),
    )
  )
    return false;
  return at(doc, i).shape === "title" && isCapital(at(doc, i + 1)) && at(doc, i + 1).lines === 0;
}

/** "Villa de Pasco", "Villa del Carmen": the town is called so. */
function readVilla(doc: Doc, i: number): PlaceMention | null {
  const raised = normAt(doc, i) === "villa" && at(doc, i).shape === "title" && !isLoud(doc, i);
  if (!raised || !/^del?$/.test(normAt(doc, i + 1))) return null;
  const open = isPlaceWord(doc, i + 2) ? placeRunEnd(doc, i + 2) : i;
  const to = matchPlace(doc, i + 2)?.to ?? open;
  if (to === i || !isFree(doc, { from: i, to })) return null;
  return { from: i, to, known: [], cue: null, confidence: 0.75, rule: "place.extended" };
}

/** "la fiesta de | San Juan", "en honor a | Santa Rosa": whom a feast is held for. */
function isFeasted(doc: Doc, i: number): boolean {
  if (!/^(?:san|santa|santo)$/.test(normAt(doc, i))) return false;
  const feast =
    /^(?:fiestas?|festividad|festividades|dia|misa|novena|procesion|imagen|honor|devocion|patron|patrona|patrono|hermandad|altar|noche)$/;
  return /^(?:de|a|del)$/.test(normAt(doc, i - 1)) && feast.test(normAt(doc, i - 2));
}

function isOtherName(doc: Doc, i: number, match: PlaceMatch): boolean {
  if (/^(?:familias?|apellidos?|hermanos|hermanas|esposos)$/.test(normAt(doc, i - 1))) return true;
  if (/^(?:Agencia|Oficina|Sucursal|Filial|of|and)$/.test(at(doc, i - 1).text)) return true;
  if (!isFree(doc, { from: i, to: match.to }) || isBareArticle(doc, i, match)) return true;
  return announcesNext(doc, i, match) || isFeasted(doc, i);
}

/** A place of the gazetteer at a token, when the words around it allow the reading. */
export function readKnownPlace(doc: Doc, i: number): PlaceMention | null {
  const villa = readVilla(doc, i);
  if (villa) return villa;
  const match = matchPlace(doc, i);
  if (!match || isOtherName(doc, i, match)) return null;
  const cue = cueBefore(doc, tellsApart(doc, i - 1) ? i - 1 : i);
  const saint = !cue && /^(?:san|santa|santo)$/.test(normAt(doc, i));
  const whole = saint ? { ...match, to: addedEnd(doc, i, match.to) } : match;
  if (!cue && confidenceOf(doc, i, whole) < 0.5) return null;
  return mentionOf(doc, i, { match, cue });
}
