import { readArticled } from "#lib/intake/places/articled";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { readKnownPlace } from "#lib/intake/places/known";
import type { PlaceMention } from "#lib/intake/places/mention";
import { readMetropolitan, readNumberedUnit } from "#lib/intake/places/numbered";
import { readUnknownPlace } from "#lib/intake/places/unknown";
import { readValley } from "#lib/intake/places/valleys";
import { at, claim, type Doc, isCapital, normAt } from "#lib/intake/text/document";

/** Abbreviations of Mexican states and of capital districts, as in "GUADALUPE, ZAC.", "Gazcue, D.N.". */
const stateMarks =
  /^(?:zac|gto|jal|qro|oax|chis|ver|pue|mich|slp|nl|coah|chih|son|sin|dgo|tamps|tab|yuc|qroo|camp|hgo|mor|gro|tlax|edomex|ags|bc|bcs|nay|col|dn|df|dc)$/;

function readStateMark(doc: Doc, i: number): PlaceMention | null {
  if (!isCapital(at(doc, i)) || !stateMarks.test(normAt(doc, i))) return null;
  if (normAt(doc, i - 1) !== "," || doc.claims[i - 2] !== "place") return null;
  return { from: i, to: i + 1, known: [], cue: null, confidence: 0.8, rule: "place.state-mark" };
}

/** The token after "América Latina", "la Amazonía", or `i`. */
function wideEnd(doc: Doc, i: number): number {
  const match = matchPlace(doc, i);
  return match?.known.every(({ wide }) => wide) ? match.to : i;
}

/** The place at a token, by what tells most about it. */
function readPlace(doc: Doc, i: number, found: readonly PlaceMention[]): PlaceMention | null {
  return (
    readStateMark(doc, i) ??
    readValley(doc, i) ??
    readMetropolitan(doc, i) ??
    readNumberedUnit(doc, i) ??
    readArticled(doc, i) ??
    readKnownPlace(doc, i) ??
    readUnknownPlace(doc, i, found)
  );
}

/** Finds places by the gazetteer, by announcing words ("distrito de …") and after "en"; marks their tokens. */
export function findPlaces(doc: Doc): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (doc.claims[i]) continue;
    const past = wideEnd(doc, i);
    const mention = past > i ? null : readPlace(doc, i, found);
    if (past > i) i = past - 1;
    if (!mention) continue;
    found.push(mention);
    claim(doc, mention, "place");
    i = mention.to - 1;
  }
  return found;
}
