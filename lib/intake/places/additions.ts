import { readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { isDoubled, isPlaceWord, isTradeName, ownLinkEnd } from "#lib/intake/places/words";
import { at, type Doc, isCapital, isLoud, normAt } from "#lib/intake/text/document";
import { givenNameKind, isNounLike, isSurname } from "#lib/intake/text/vocabulary";

/** "Putina | Punco": a word that is nothing else, right after a town. */
function isOwnAddition(doc: Doc, to: number): boolean {
  const norm = normAt(doc, to);
  if (at(doc, to).lines > 0 || isLoud(doc, to) || !isPlaceWord(doc, to) || isNounLike(norm))
    return false;
  if (givenNameKind(norm) !== null || isSurname(norm) || matchPlace(doc, to)) return false;
  if (isTradeName(norm)) return false;
  return !isCapital(at(doc, to + 1)) && at(doc, to).shape === "title";
}

/** "Tetela | de Ocampo", in the list of small towns by its first word only. */
function isMinor(doc: Doc, i: number, to: number): boolean {
  const match = to === i + 1 && normAt(doc, to) === "de" ? matchPlace(doc, i) : null;
  return match !== null && !match.weak && match.known.every(({ minor }) => minor);
}

const landmarks =
  /^(?:salinas|banos|puente|valle|puerto|torres?|fuentes?|cuevas?|aguas?|lagunas?|pozos?|rosario|carmen|navas?|penas?|casas|castillo|colonia|minas?|montes?|molinos?|paso|playas?|prados?|quebrada|rincon|vegas?|villas?|cruz|punta|palmas?|palmar|barrio|campo|campos|canada|cabo|cala|ermita|hoyos?|lomas?|medina|mesas?|olmos?|ojos?|arroyos?|barrancas?|alamos|encinas|robles|sauces|haciendas?|llanos?|pampas?|altos|bajos|chacras?|bocas?|cerros?|juntas|charcos?)$/;

/** "Salinas | de Añana", "Baños | del Inca": a word for a landmark, told apart by what follows. */
const isTopographic = (doc: Doc, i: number, to: number): boolean =>
  to === i + 1 && landmarks.test(normAt(doc, i)) && !isLoud(doc, i);

/** "San Juan Tizahuapan", "Santa Rosa de Ocopa": a saint's name, or one like it, with its own addition. */
function openEnd(doc: Doc, to: number): number {
  if (at(doc, to).lines > 0 || isLoud(doc, to)) return to;
  if (/^del?$/.test(normAt(doc, to))) return ownLinkEnd(doc, to);
  if (givenNameKind(normAt(doc, to)) === "sure" && isCapital(at(doc, to + 1))) return to;
  return isPlaceWord(doc, to) && !isNounLike(normAt(doc, to)) ? to + 1 : to;
}

/** The token after a known name and what belongs to it though the gazetteer has it not. */
export function addedEnd(doc: Doc, i: number, to: number): number {
  if (isMinor(doc, i, to) || isTopographic(doc, i, to)) return ownLinkEnd(doc, to);
  if (to === i + 1 && isDoubled(doc, i, i + 2)) return i + 2;
  if (isOwnAddition(doc, to)) return to + 1;
  const open = /^(?:san|santa|santo|villa|puerto|nueva|nuevo|colonia)$/.test(normAt(doc, i));
  return open ? openEnd(doc, to) : to;
}

const wider = /^(?:country|department|province)$/;

/** "Asentamiento San Isidro | Labrador": the last word of an announced name, whatever else it means. */
export function endsAnnounced(doc: Doc, to: number): boolean {
  const token = at(doc, to);
  if (token.shape !== "title" || token.lines > 0 || doc.claims[to] || isLoud(doc, to)) return false;
  if (isCapital(at(doc, to + 1)) || at(doc, to + 1).text === ".") return false;
  if (matchPlace(doc, to)?.known.some(({ code, level }) => code !== undefined || wider.test(level)))
    return false;
  return isPlaceWord(doc, to) && readRoleHead(doc, to) === null;
}
