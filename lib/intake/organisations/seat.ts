import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";

const closing = /^[”»"]$/;

/** Words with a capital, none linked: "Acting For Life". */
function isForeignName(doc: Doc, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isCapital(at(doc, k))) return false;
  return to > from + 1;
}

const isCountry = (doc: Doc, i: number): boolean =>
  matchPlace(doc, i)?.known.some(({ level }) => level === "country") ?? false;

/** "Universidad de Salamanca | de España": a place, and then the country in which it lies. */
function endsInTown(doc: Doc, from: number, to: number): boolean {
  for (let k = to - 1; k > from && k > to - 6; k--)
    if (matchPlace(doc, k)?.to === to)
      return !matchPlace(doc, k)?.weak && normAt(doc, k - 1) === "de";
  return false;
}

/** Whether the name is whole before the "de" at `of`, so that the place after it stands on its own. */
function isWhole(doc: Doc, from: number, of: number): boolean {
  if (closing.test(at(doc, of - 1).text)) return true;
  if (!isCountry(doc, of + 1)) return false;
  if (/^ongd?$/.test(normAt(doc, from))) return isForeignName(doc, from, of);
  return normAt(doc, of - 1) !== "santiago" && endsInTown(doc, from, of);
}

/** The end of a name before the seat after it: "Asociación «Los Sikuris» | de Ilave", "ONG Manos Libres | de Francia". */
export function beforeSeat(doc: Doc, from: number, to: number): number {
  for (let of = to - 2; of > from + 1 && of > to - 7; of--) {
    if (normAt(doc, of) !== "de" || matchPlace(doc, of + 1)?.to !== to) continue;
    return isWhole(doc, from, of) ? of : to;
  }
  return to;
}
