import type { SourceEvidence, SourceFact } from "#lib/editorial/evidence";

/** A stretch of a quotation; what a value was read from is marked. */
export interface QuotedRun {
  /** Where it stands in the text. */
  at: number;
  text: string;
  marked: boolean;
}

type Span = Pick<SourceFact, "start" | "end">;

/** A sentence with whether it was cut at either side. */
interface Sentence extends Span {
  before: string;
  after: string;
}

const cut = "… ";

/** Letters shown at most on either side of the words that are quoted. */
const reach = 160;
/** A point after a short word ("Sr.", "Econ.") ends no sentence. */
const ending = /(?:[\p{L}\p{N}»")]{5,}[.!?…]+[»")]*\s|\d[.!?]\s|\n)/gu;

function sentenceStart(text: string, at: number): [start: number, before: string] {
  const from = Math.max(0, at - reach);
  const ends = [...text.slice(from, at).matchAll(ending)];
  const last = ends.at(-1);
  if (last) return [from + last.index + last[0].length, ""];
  return from === 0 ? [0, ""] : [text.indexOf(" ", from) + 1, cut];
}

function sentenceEnd(text: string, at: number): [end: number, after: string] {
  const after = text.slice(at, at + reach);
  const stop = after.search(/^[.!?]\s|(?<=[\p{L}\p{N}»")]{5}|\d)[.!?…]+(?:\s|$)|\n/u);
  if (stop >= 0) return [at + stop + (after[stop] === "\n" ? 0 : 1), ""];
  if (at + reach >= text.length) return [text.length, ""];
  return [Math.max(at, text.lastIndexOf(" ", at + reach)), "…"];
}

function sentenceOf(text: string, span: Span): Sentence {
  const [from, before] = sentenceStart(text, span.start);
  const [to, after] = sentenceEnd(text, span.end);
  return { start: Math.min(from, span.start), end: Math.max(to, span.end), before, after };
}

function quoted(text: string, sentence: Sentence, spans: readonly Span[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const put = (from: number, to: number, marked: boolean) => {
    const [before, after] = [from === sentence.start, to === sentence.end];
    const words = `${before ? sentence.before : ""}${text.slice(from, to)}${after ? sentence.after : ""}`;
    if (to > from) runs.push({ at: from, text: words, marked });
  };
  let at = sentence.start;
  for (const { start, end } of spans) {
    put(at, start, false);
    put(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  put(at, sentence.end, false);
  return runs;
}

/**
 * The sentences from which a value was read, its own words marked. `path` is as the evidence keeps it: rows by their
 * key. Sentences that meet become one.
 */
export function quotationsOf(evidence: SourceEvidence | undefined, path: string): QuotedRun[][] {
  const { text = "", facts = [] } = evidence ?? {};
  const spans = facts
    .filter((fact) => fact.path === path && fact.end <= text.length && fact.start < fact.end)
    .sort((a, b) => a.start - b.start);
  const groups: { sentence: Sentence; spans: Span[] }[] = [];
  for (const span of spans) {
    const sentence = sentenceOf(text, span);
    const last = groups.at(-1);
    if (last && sentence.start < last.sentence.end) {
      last.spans.push(span);
      const { end, after } = last.sentence.end > sentence.end ? last.sentence : sentence;
      last.sentence = { ...last.sentence, end, after };
    } else groups.push({ sentence, spans: [span] });
  }
  return groups.map((group) => quoted(text, group.sentence, group.spans));
}
