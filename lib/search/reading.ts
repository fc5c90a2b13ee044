import type { AskedPart } from "#lib/search/asked";
import {
  type Knowledge,
  type KnownWord,
  type Meanings,
  meaningsOf,
  type OtherName,
} from "#lib/search/knowledge";
import { plain } from "#lib/search/words";

/** A word as a query writes it. */
export const quote = (stem: string) => `'${stem.replace(/['\\]/g, "")}'`;
/** Any of these queries. */
export const anyOf = (all: string[]) => (all.length === 1 ? all[0] : `(${all.join(" | ")})`) ?? "";
const allOf = (all: string[]) => (all.length === 1 ? all[0] : `(${all.join(" & ")})`) ?? "";
/** Each once, in order. */
export const unique = <T>(all: T[]) => [...new Set(all)];
const stemsOf = (words: KnownWord[]) => words.flatMap(({ stem }) => stem ?? []);

/** Words that follow each other; those that are not searched keep their place. */
function following(stems: (string | null)[]): string {
  let gap = 1;
  let query = "";
  for (const stem of stems) {
    if (stem !== null) {
      query = query ? `${query} <${gap}> ${quote(stem)}` : quote(stem);
      gap = 0;
    }
    gap++;
  }
  return query && `(${query})`;
}

interface Slot {
  words: string[];
  strict: string;
  loose: string;
  wide: string;
}

/** What each part of a search is read as, with what is known of its words. */
export class Reading {
  readonly #knowledge: Knowledge;
  readonly #meanings: Map<string, Meanings>;

  constructor(knowledge: Knowledge, wanted: string[], literal: boolean) {
    const known = literal ? knowledge.words.filter(({ how }) => how === "same") : knowledge.words;
    this.#knowledge = { ...knowledge, names: literal ? [] : knowledge.names };
    this.#meanings = new Map(
      wanted.map((word) => [word, meaningsOf(word, known, word === wanted.at(-1))]),
    );
  }

  stem = (word: string) => this.#knowledge.stems.get(word) ?? null;

  meanings(word: string): Meanings {
    return this.#meanings.get(word) ?? { same: [], others: [], nearest: [] };
  }

  /** The other names of some words that stand together. */
  names(words: string[]): OtherName[] {
    const searched = plain(words.join(" "));
    const isSearched = (word: string) => this.#knowledge.stems.get(word) !== null;
    const without = (asked: string) => asked.split(" ").filter(isSearched).join(" ");
    return this.#knowledge.names.filter(({ asked }) => without(asked) === searched);
  }

  /** A part as one slot of the query; null when none of its words is searched. */
  slot({ words, phrase }: AskedPart): Slot | null {
    if (phrase) {
      const stems = words.map(this.stem);
      const strict = following(stems);
      const loose = allOf(stems.flatMap((stem) => (stem === null ? [] : quote(stem))));
      return strict ? { words, strict, loose, wide: strict } : null;
    }
    const [word = ""] = words;
    const stem = this.stem(word);
    if (stem === null) return null;
    const { same, others, nearest } = this.meanings(word);
    const own = unique([stem, ...stemsOf(same)]);
    const strict = anyOf(own.map(quote));
    const wide = anyOf(unique([...own, ...stemsOf(others), ...stemsOf(nearest)]).map(quote));
    return { words, strict, loose: wide, wide };
  }

  /** Slots that a name covers become one, which any of its other names answers as well. */
  named(slots: Slot[]): Slot[] {
    for (let size = Math.min(4, slots.length); size > 0; size--) {
      for (let from = 0; from + size <= slots.length; from++) {
        const run = slots.slice(from, from + size);
        const names = this.names(run.flatMap(({ words }) => words));
        if (names.length === 0) continue;
        const one = withNames(run, names);
        return [...this.named(slots.slice(0, from)), one, ...this.named(slots.slice(from + size))];
      }
    }
    return slots;
  }
}

function withNames(run: Slot[], names: OtherName[]): Slot {
  const others = names
    .map(({ stems }) => stems.flatMap((stem) => (stem === null ? [] : quote(stem))))
    .filter((stems) => stems.length > 0)
    .map(allOf);
  const whole = (side: "loose" | "wide") =>
    anyOf(unique([allOf(run.map((slot) => slot[side])), ...others]));
  return {
    words: run.flatMap(({ words }) => words),
    strict: allOf(run.map(({ strict }) => strict)),
    loose: whole("loose"),
    wide: whole("wide"),
  };
}
