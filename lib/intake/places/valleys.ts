import type { PlaceMention } from "#lib/intake/places/mention";
import { at, type Doc, isCapital, isFree, normAt } from "#lib/intake/text/document";

const opening = ["de", "los", "rios"];

/** The token after "Apurímac, Ene y Mantaro", or `i`. */
function listEnd(doc: Doc, i: number): number {
  let to = i;
  for (let k = i; k < i + 10; k++) {
    if (isCapital(at(doc, k))) to = k + 1;
    else if (!/^(?:,|y|e)$/.test(normAt(doc, k))) break;
  }
  return to;
}

/** "valle de los ríos Apurímac, Ene y Mantaro": one place, though it names several rivers. */
export function readValley(doc: Doc, i: number): PlaceMention | null {
  if (!/^(?:valle|cuenca)$/.test(normAt(doc, i))) return null;
  if (!opening.every((word, k) => normAt(doc, i + 1 + k) === word)) return null;
  const to = listEnd(doc, i + 4);
  if (to === i + 4 || !isFree(doc, { from: i, to })) return null;
  return { from: i, to, known: [], cue: normAt(doc, i), confidence: 0.85, rule: "place.valley" };
}
