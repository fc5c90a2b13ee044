import { isFuture, isPast } from "#lib/intake/dates/tense";
import { at, type Doc, normAt, type Sentence } from "#lib/intake/text/document";

/** What the head of a text tells: its headlines, its dateline and its first full sentence. */
export type Lead = {
  readonly past: boolean;
  readonly ahead: boolean;
  /** Beginnings of its longer words: what is told again later is told of the same event. */
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
};

type Reading = { readonly lead: Lead; readonly bodies: Int32Array };

const readings = new WeakMap<Doc, Reading>();

const announces =
  /^(?:anunci(?:o|a|an|aron)|invit(?:a|an)|convoc(?:a|an|aron|o)|alistan?|prepara(?:n|ra|ran)?|list[oa]s?|proxim[oa]s?|lanz(?:a|an|o|aron))$/;

/** A sentence that tells something, and is no headline, dateline or field of a form. */
function isFull(doc: Doc, { from, to }: Sentence): boolean {
  const last = at(doc, to - 1).text;
  if (from === 0 && last !== "." && at(doc, to).lines > 0) return false;
  return to - from >= 7 && /^[.!?…”»")]$/.test(last);
}

/** The beginning by which forms of one word are told to be such; signing has several words. */
export function stemOf(norm: string): string {
  return /^(?:suscri|rubric|firm|sella)/.test(norm) ? "firma" : norm.slice(0, 5);
}

function read(doc: Doc): Reading {
  const bodies = new Int32Array(doc.sentences.length);
  const stems = new Set<string>();
  const words = new Set<string>();
  const tense = { past: false, ahead: false };
  let before = 0;
  for (const sentence of doc.sentences) {
    bodies[sentence.index] = before;
    if (before === 0) readLead(doc, sentence, { stems, words, tense });
    if (isFull(doc, sentence)) before++;
  }
  return { lead: { ...tense, stems, words }, bodies };
}

function readLead(
  doc: Doc,
  { from, to }: Sentence,
  into: { stems: Set<string>; words: Set<string>; tense: { past: boolean; ahead: boolean } },
): void {
  for (let i = from; i < to; i++) {
    const norm = normAt(doc, i);
    into.words.add(norm);
    if (norm.length > 4) into.stems.add(stemOf(norm));
    into.tense.past ||= isPast(doc, i);
    into.tense.ahead ||= isFuture(doc, i) || announces.test(norm);
  }
}

function reading(doc: Doc): Reading {
  const known = readings.get(doc);
  if (known) return known;
  const made = read(doc);
  readings.set(doc, made);
  return made;
}

/** What the head of the text tells. */
export const leadOf = (doc: Doc): Lead => reading(doc).lead;

/** How many full sentences stand before the one of a token; 0 in the head of the text. */
export const bodyBefore = (doc: Doc, i: number): number =>
  reading(doc).bodies[doc.sentenceOf[i] ?? 0] ?? 0;
