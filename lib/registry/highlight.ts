import { searchName } from "#lib/platform/search-name";

export interface Highlighted {
  before: string;
  hit: string;
  after: string;
}

// One folded letter for each letter, so that places in the folded text are places in the name.
const fold = (name: string) =>
  [...name].map((letter) => searchName(letter).charAt(0) || " ").join("");

function placeOf(folded: string, text: string): number {
  if (!text) return -1;
  const atWord = ` ${folded}`.indexOf(` ${text}`);
  return atWord >= 0 ? atWord : folded.indexOf(text);
}

/** The part of a name that was typed, accents aside: the whole text or else its first word found. */
export function highlighted(name: string, typed: string): Highlighted {
  const letters = [...name.normalize("NFC")];
  const folded = fold(letters.join(""));
  const text = searchName(typed);
  const hit = [text, ...text.split(" ")].find((part) => placeOf(folded, part) >= 0);
  if (!hit) return { before: name, hit: "", after: "" };
  const start = placeOf(folded, hit);
  const end = start + hit.length;
  const slice = (from: number, to?: number) => letters.slice(from, to).join("");
  return { before: slice(0, start), hit: slice(start, end), after: slice(end) };
}
