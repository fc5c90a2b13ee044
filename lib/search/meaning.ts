import { type AskedPart, wantedWords } from "#lib/search/asked";
import type { Knowledge, Meanings, OtherName } from "#lib/search/knowledge";
import { anyOf, quote, Reading, unique } from "#lib/search/reading";
import { fold, plain, wordsOf } from "#lib/search/words";

/** What is asked of the index, as text of a tsquery. */
export interface SearchQuery {
  /** What was typed, in any form of its words. */
  strict: string;
  /** And everything that it may stand for. */
  wide: string;
  /** Like `wide`, with the words of phrases anywhere; null without phrases. */
  loose: string | null;
  /** Any of the words; null when there is but one. */
  any: string | null;
  /** About how many texts answer, with every word at most and with any of them at least. */
  expected: { every: number; any: number };
  /** The folded words that a reader sees marked. */
  marks: string[];
  /** For each word to be found, the words by which the directory is searched. */
  forNames: string[][];
  /** Other names that were looked for too. */
  also: OtherName[];
  /** What was typed with its mistakes corrected; null when there are none. */
  corrected: string | null;
}

/** Names worth telling: not those that hold what was typed, nor those that hold another told one. */
function tellable(names: OtherName[]): OtherName[] {
  const holds = (name: string, words: string[]) => {
    const own = wordsOf(name);
    return words.every((word) => own.includes(word));
  };
  const others = names.filter(({ name, asked }) => !holds(plain(name), asked.split(" ")));
  return others.filter(
    (one) =>
      !others.some(
        (two) => two.name.length < one.name.length && holds(one.name, wordsOf(two.name)),
      ),
  );
}

const replaced = (text: string, asked: string, meant: string) =>
  text
    .split(" ")
    .map((piece) => (wordsOf(piece).join(" ") === asked ? meant : piece))
    .join(" ");

/** What a name adds to the words that were typed: "Quillacoop" of "COOPAC Quillacoop" after "coopac". */
const missingOf = (name: string | null | undefined, wanted: string[]) =>
  (name ?? "")
    .split(" ")
    .filter((piece) => !wanted.includes(fold(piece)))
    .join(" ");

function correctedText(text: string, wanted: string[], reading: Reading): string | null {
  const corrected = wanted.reduce((so, word) => {
    const [best] = reading.meanings(word).nearest;
    return best ? replaced(so, word, missingOf(best.name, wanted) || best.word) : so;
  }, text);
  return corrected === text ? null : corrected;
}

const shortestInTitles = 4;

/**
 * What to ask of the titles when no word is searched elsewhere, as of «Quiénes somos»; null of articles and
 * other short words.
 */
export function titleQuery(parts: AskedPart[]): SearchQuery | null {
  const words = wantedWords(parts).filter(({ length }) => length >= shortestInTitles);
  if (words.length === 0) return null;
  const all = words.map(quote).join(" & ");
  const plainly = { loose: null, any: null, expected: { every: 0, any: 0 }, corrected: null };
  return { ...plainly, strict: all, wide: all, marks: words, forNames: [], also: [] };
}

/** In how many texts the most frequent of the words that one may stand for is: most that have another have it too. */
const textsOf = ({ same, others, nearest }: Meanings) =>
  Math.max(0, ...[...same, ...others, ...nearest].map(({ count }) => count));

interface Question {
  text: string;
  parts: AskedPart[];
  /** Only what was typed: no other names, beginnings or corrections. */
  literal: boolean;
}

/** What to ask the index; null when no word of it is searched. */
export function searchQuery(
  { text, parts, literal }: Question,
  knowledge: Knowledge,
): SearchQuery | null {
  const found = parts.filter((part) => !part.excluded);
  const wanted = unique(found.flatMap((part) => part.words));
  const reading = new Reading(knowledge, wanted, literal);
  const single = found.flatMap((part) => reading.slot(part) ?? []);
  if (single.length === 0) return null;
  const slots = reading.named(single);
  const without = parts.filter((part) => part.excluded).flatMap((part) => reading.slot(part) ?? []);
  const but = without.map(({ strict }) => `!${strict}`);
  const all = (side: "strict" | "loose" | "wide") =>
    [...slots.map((slot) => slot[side]), ...but].join(" & ");
  const searched = wanted.filter((word) => reading.stem(word) !== null);
  const meant = searched.map((word) => reading.meanings(word));
  const alone = new Set(found.filter(({ phrase }) => !phrase).flatMap(({ words }) => words));
  const used = slots.flatMap((slot) => reading.names(slot.words));
  return {
    strict: all("strict"),
    wide: all("wide"),
    loose: parts.some((part) => part.phrase) ? all("loose") : null,
    any: slots.length > 1 ? [anyOf(slots.map(({ wide }) => wide)), ...but].join(" & ") : null,
    expected: {
      every: Math.min(...meant.map(textsOf)),
      // Many texts that have one have another too, and how many have a phrase nobody knows.
      any: Math.max(0, ...meant.filter((_, at) => alone.has(searched[at] ?? "")).map(textsOf)),
    },
    marks: unique([
      ...searched,
      ...meant.flatMap(({ same, others, nearest }) =>
        [...same, ...others, ...nearest].map(({ word }) => word),
      ),
      ...used.flatMap(({ name }) => wordsOf(name)),
    ]),
    forNames: searched.map((word) => [
      word,
      ...reading.meanings(word).nearest.map((one) => one.word),
    ]),
    also: tellable(used),
    corrected: correctedText(text, wanted, reading),
  };
}
