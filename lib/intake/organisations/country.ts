import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital } from "#lib/intake/text/document";

/** "Helvetas | Perú": a country at once after the name belongs to it. */
export function countryEnd(doc: Doc, i: number): number {
  const place = at(doc, i).lines === 0 && isCapital(at(doc, i)) ? matchPlace(doc, i) : null;
  return place?.known.some(({ level }) => level === "country") ? place.to : i;
}
