import type { PlaceMention } from "#lib/intake/places/mention";
import { at, type Doc, isCapital, isLoud, normAt } from "#lib/intake/text/document";

const units = /^(?:Distrito|Comuna|Macrodistrito|Subalcaldía|Subcentral|Zona|Sector)$/;

/** "la Región | Metropolitana": in Chile a region has no other name. */
export function readMetropolitan(doc: Doc, i: number): PlaceMention | null {
  if (normAt(doc, i) !== "region" || at(doc, i + 1).text !== "Metropolitana") return null;
  if (isLoud(doc, i) || doc.claims[i + 1]) return null;
  const to = i + 2;
  return { from: i, to, known: [], cue: "region", confidence: 0.8, rule: "place.numbered" };
}

/** "Distrito 8 de El Alto", "la Comuna 13": a unit of a large town that has a number for its name. */
export function readNumberedUnit(doc: Doc, i: number): PlaceMention | null {
  if (!units.test(at(doc, i).text) || isLoud(doc, i) || isCapital(at(doc, i - 1))) return null;
  const number = at(doc, i + 1);
  const plain = /^\d{1,2}$/.test(number.text) && number.lines === 0 && !doc.claims[i + 1];
  if (!plain) return null;
  // "Sector 4, 5 y 6", "Zona 2: 40 socios": a heading of a table.
  if (at(doc, i + 2).kind === "number" || at(doc, i + 2).text === ":") return null;
  return {
    from: i,
    to: i + 2,
    known: [],
    cue: null,
    confidence: 0.7,
    rule: "place.numbered",
  };
}
