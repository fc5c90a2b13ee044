import { protectedAreaHeads, protectedAreaPairs } from "#lib/intake/lexicon/protectedAreas";
import type { PlaceMention } from "#lib/intake/places/mention";
import { isPlaceWord, placeRunEnd } from "#lib/intake/places/words";
import { at, claim, type Doc, isCapital, isFree, isLoud, normAt } from "#lib/intake/text/document";
import { nameKey, wordSet } from "#lib/intake/text/fold";

const heads = protectedAreaHeads
  .trim()
  .split("\n")
  .map((line) => nameKey(line).split(" "));
const firstWords = wordSet(heads.map(([first = ""]) => first).join(" "));
const pairs = protectedAreaPairs
  .trim()
  .split(";")
  .map((name) => nameKey(name).split(" "));

const startsWith = (doc: Doc, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => normAt(doc, i + k) === word);

function headEnd(doc: Doc, i: number): number {
  const head = firstWords.has(normAt(doc, i)) && heads.find((words) => startsWith(doc, i, words));
  return head ? i + head.length : i;
}

/** Past "de", "del", "de la". */
function skipLink(doc: Doc, i: number): number {
  if (!/^(?:del?)$/.test(normAt(doc, i))) return i;
  return normAt(doc, i) === "de" && /^(?:la|las|los|el)$/.test(normAt(doc, i + 1)) ? i + 2 : i + 1;
}

/** "Salinas y Aguada Blanca": one area that is called after two places. */
function pairEnd(doc: Doc, i: number): number {
  const pair = pairs.find((words) => startsWith(doc, i, words));
  return pair ? i + pair.length : i;
}

/** Protected areas, read before the names of venues, as a park may be one. */
export function findReserves(doc: Doc): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const mention = doc.claims[i] ? null : readReserve(doc, i);
    if (!mention) continue;
    found.push(mention);
    claim(doc, mention, "place");
    i = mention.to - 1;
  }
  return found;
}

/** "Reserva Nacional de Salinas y Aguada Blanca", "Parque Nacional del Manu": the words before belong to the name. */
function readReserve(doc: Doc, i: number): PlaceMention | null {
  const after = headEnd(doc, i);
  if (after === i || !isCapital(at(doc, after - 1)) || isLoud(doc, i)) return null;
  const start = skipLink(doc, after);
  const paired = pairEnd(doc, start);
  const to = paired > start ? paired : isPlaceWord(doc, start) ? placeRunEnd(doc, start) : start;
  if (to === start || !isFree(doc, { from: i, to })) return null;
  return { from: i, to, known: [], cue: "reserva", confidence: 0.85, rule: "place.reserve" };
}
