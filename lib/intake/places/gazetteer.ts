import { isWeak, type KnownPlace, placesUnder, startsPlace } from "#lib/intake/places/names";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";

export type PlaceMatch = {
  readonly to: number;
  readonly known: readonly KnownPlace[];
  readonly weak: boolean;
};

/** "vitoria gasteiz": a word with a hyphen has several. */
function firstWord(key: string): string {
  const cut = key.indexOf(" ");
  return cut < 0 ? key : key.slice(0, cut);
}

/** The longest known place name that starts at a token written with a capital; weak when the name often means something else. */
export function matchPlace(doc: Doc, i: number): PlaceMatch | null {
  if (!isCapital(at(doc, i)) && normAt(doc, i) !== "la") return null;
  if (!startsPlace(firstWord(at(doc, i).key))) return null;
  let key = "";
  let best: PlaceMatch | null = null;
  for (let k = i; k < i + 6; k++) {
    const token = at(doc, k);
    if (token.kind !== "word" || (k > i && token.lines > 1)) break;
    key = `${key} ${token.key}`.trimStart();
    const known = isCapital(token) ? placesUnder(key) : undefined;
    if (known) best = { to: k + 1, known, weak: isWeak(key, known) };
  }
  return best;
}
