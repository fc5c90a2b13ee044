import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital } from "#lib/intake/text/document";

/** "Helvetas | Perú", "Water Aid | - Bolivia": a country after the name belongs to it. */
export function countryEnd(doc: Doc, end: number): number {
  const i = /^[-–]$/.test(at(doc, end).text) && at(doc, end).lines === 0 ? end + 1 : end;
  const place = at(doc, i).lines === 0 && isCapital(at(doc, i)) ? matchPlace(doc, i) : null;
  return place?.known.some(({ level }) => level === "country") ? place.to : end;
}
