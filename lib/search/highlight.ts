import { known } from "#lib/platform/known";
import { fold } from "#lib/search/words";

/** A run of text, marked where it answers to what was asked. */
export interface Piece {
  text: string;
  marked: boolean;
}

const around = 230;
/** Texts repeat their words, so what each one folds to is seldom found out anew. */
const folded = known(fold, 20_000);
const word = /[\p{L}\p{M}\p{N}]+/gu;

interface Hit {
  from: number;
  to: number;
  word: string;
}

function hitsIn(text: string, marks: ReadonlySet<string>): Hit[] {
  return [...text.matchAll(word)].flatMap((found) => {
    const word = folded(found[0]);
    const from = found.index;
    return marks.has(word) ? [{ from, to: from + found[0].length, word }] : [];
  });
}

/** A text in pieces, its answering words marked; neighbouring ones stay apart. */
export function marked(text: string, marks: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of hitsIn(text, marks)) {
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Where the window with the most different answering words begins, in letters, and how many they are. */
function bestWindow(hits: Hit[]): { from: number; count: number } {
  let best = { from: hits[0]?.from ?? 0, count: 0 };
  let first = 0;
  for (let last = 0; last < hits.length; last++) {
    while ((hits[last]?.to ?? 0) - (hits[first]?.from ?? 0) > around) first++;
    const count = new Set(hits.slice(first, last + 1).map((hit) => hit.word)).size;
    if (count > best.count) best = { from: hits[first]?.from ?? 0, count };
  }
  return best;
}

const trimmed = (text: string, from: number, to: number) => {
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1 || from;
  const end = to >= text.length ? text.length : text.lastIndexOf(" ", to);
  const inside = text.slice(start, end > start ? end : to);
  return `${start > 0 ? "…" : ""}${inside.trim()}${end < text.length ? "…" : ""}`;
};

/**
 * The part of a text that best answers to what was asked, about 230 letters long; null where it has none
 * of the words.
 */
export function fragment(text: string, marks: ReadonlySet<string>): Piece[] | null {
  const line = text
    .trim()
    .replace(/\s*\n\s*/g, " · ")
    .replace(/\s+/g, " ");
  const hits = hitsIn(line, marks);
  if (hits.length === 0) return null;
  if (line.length <= around) return marked(line, marks);
  const start = bestWindow(hits).from;
  const from = Math.max(0, Math.min(start - 60, line.length - around));
  return marked(trimmed(line, from, from + around), marks);
}

const isSentence = (line: string) => /[.?!…:;][»"”’)]?\s*$/.test(line);

/** The sentences of a text when they answer as well as its lists of names and places, or nearly. */
function told(text: string, marks: ReadonlySet<string>): string {
  const sentences = text.split("\n").filter(isSentence).join("\n");
  const answering = bestWindow(hitsIn(sentences, marks)).count;
  return answering >= Math.min(2, bestWindow(hitsIn(text, marks)).count) ? sentences : text;
}

/** The summary while it answers, else the best part of the text; the summary when nothing does. */
export function excerpt(summary: string, text: string, marks: ReadonlySet<string>): Piece[] {
  const whole = marked(summary, marks);
  if (whole.some((piece) => piece.marked)) return whole;
  return fragment(told(text, marks), marks) ?? whole;
}
