import { wordsOf } from "#lib/search/words";

const longest = 100;
const mostWords = 10;

/** A part of what was typed: one word, or several in quotes, to be found or to be left out. */
export interface AskedPart {
  words: string[];
  phrase: boolean;
  excluded: boolean;
}

/** What was typed as it is kept in an address: small letters, single spaces, 100 letters at most. */
export function normalText(typed: string): string {
  const clean = typed
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\p{C}\p{Z}\s]+/gu, " ");
  const letters = [...clean.trim()].slice(0, longest);
  return letters.join("").trim();
}

const pieces = /(?<!\S)(-?)(?:["“”«]([^"“”«»]*)["“”»]?|([^\s"“”«»]+))|([^\s"“”«»]+)/g;

function partsOf([, minus, quoted, word, rest]: RegExpMatchArray): AskedPart[] {
  const words = wordsOf(quoted ?? word ?? rest ?? "");
  const excluded = minus === "-";
  if (words.length === 0) return [];
  const together = words.length > 1 && (quoted !== undefined || excluded);
  if (together) return [{ words, phrase: true, excluded }];
  return words.map((one) => ({ words: [one], phrase: false, excluded }));
}

/** Takes parts while there is room for their words. */
function atMost(parts: AskedPart[]): AskedPart[] {
  let room = mostWords;
  return parts.filter(({ words }) => {
    room -= words.length;
    return room >= 0;
  });
}

/**
 * The parts of what was typed, ten words at most: words, «phrases in quotes» and what is left out by
 * a minus. With nothing to find there is nothing to leave out.
 */
export function askedParts(text: string): AskedPart[] {
  const parts = atMost([...text.matchAll(pieces)].flatMap(partsOf));
  return parts.some((part) => !part.excluded) ? parts : [];
}

/** The words to be found, each once. */
export function wantedWords(parts: AskedPart[]): string[] {
  return [...new Set(parts.filter((part) => !part.excluded).flatMap((part) => part.words))];
}

const longestName = 4;

/** Every run of up to four words to be found, as a name may be: "acting for life". */
export function namesIn(parts: AskedPart[]): string[] {
  const wanted = parts.filter((part) => !part.excluded).flatMap((part) => part.words);
  const lengths = Array.from({ length: longestName }, (_, at) => at + 1);
  const runs = wanted.flatMap((_, from) =>
    lengths.filter((n) => from + n <= wanted.length).map((n) => wanted.slice(from, from + n)),
  );
  return [...new Set(runs.map((run) => run.join(" ")))];
}
