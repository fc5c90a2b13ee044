import { textField } from "#lib/intake/evidence";
import {
  commitmentCues,
  lessonCues,
  purposeCues,
  resultCues,
} from "#lib/intake/lexicon/clauseCues";
import type { TextField } from "#lib/intake/schema";
import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

type Cue = { readonly words: readonly string[]; readonly rule: string };
export type Clauses = {
  purpose: TextField[];
  results: TextField[];
  lessons: TextField[];
  commitments: TextField[];
};

const maxTokens = 60;
const byFirst = new Map<string, Cue[]>();

function load(list: string, rule: string): void {
  for (const line of list.trim().split("\n")) {
    const words = line.split(" ");
    const first = words[0] ?? "";
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, rule }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }
}

load(purposeCues, "purpose");
load(resultCues, "results");
load(lessonCues, "lessons");
load(commitmentCues, "commitments");

function cueAt(doc: Doc, i: number): Cue[] {
  const candidates = byFirst.get(normAt(doc, i)) ?? [];
  return candidates.filter(({ words }) => words.every((word, k) => normAt(doc, i + k) === word));
}

/** A clause ends with its sentence, at a semicolon, or at a comma that opens a new finite clause. */
function clauseEnd(doc: Doc, i: number): number {
  const sentence = sentenceAt(doc, i);
  const limit = Math.min(sentence?.to ?? i, i + maxTokens);
  for (let k = i; k < limit; k++) {
    if (at(doc, k).text === ";") return k;
    if (at(doc, k).text !== ",") continue;
    const opener = normAt(doc, k + 1);
    if (
      k - i > 5 &&
      /^(?:se|asi|quien|quienes|en|lo|donde|todo|el|la|ademas|tambien|del)$/.test(opener)
    )
      return k;
  }
  return /^[.!?]$/.test(at(doc, limit - 1).text) ? limit - 1 : limit;
}

/** Statements of purpose, results, lessons and commitments, each as the clause that says so. */
export function findClauses(doc: Doc): Clauses {
  const found: Clauses = { purpose: [], results: [], lessons: [], commitments: [] };
  for (let i = 0; i < doc.tokens.length; i++) {
    for (const cue of cueAt(doc, i)) {
      const list = found[cue.rule as keyof Clauses];
      const to = clauseEnd(doc, i + cue.words.length);
      const overlaps = (list.at(-1)?.end ?? 0) > at(doc, i).start;
      if (to <= i + cue.words.length || overlaps || list.length > 20) continue;
      list.push(textField(doc, { from: i, to }, { rule: `${cue.rule}.cue`, confidence: 0.65 }));
    }
  }
  return found;
}
