import { placeEnd } from "#lib/intake/people/roleWords";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { type Doc, normAt, type Stretch } from "#lib/intake/text/document";

/** Whether nothing but a place has been read at a token. */
export function isOpen(doc: Doc, i: number): boolean {
  return !doc.claims[i] || doc.claims[i] === "place";
}

/** Places in a row: "Lima, Puno y Juliaca". */
export function readPlaces(doc: Doc, i: number): Stretch[] {
  const list: Stretch[] = [];
  let from = i;
  while (list.length < 12) {
    const place = isOpen(doc, from) ? matchPlace(doc, from) : null;
    if (!place) break;
    list.push({ from, to: place.to });
    if (!/^(?:,|y|e)$/.test(normAt(doc, place.to))) break;
    from = place.to + 1;
  }
  return list;
}

/** "directora de PRODUCE | en Puno,", "jefe de INDECOPI | Puno,": where the body's office is, before the comma. */
export function skipSeat(doc: Doc, i: number): number {
  const from = /^(?:en|de)$/.test(normAt(doc, i)) ? i + 1 : i;
  if (doc.claims[from] === "place") return placeEnd(doc, from);
  const place = isOpen(doc, from) ? matchPlace(doc, from) : null;
  return place && !place.weak && normAt(doc, place.to) === "," ? place.to : i;
}
