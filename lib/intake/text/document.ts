import { abbreviations } from "#lib/intake/text/abbreviations";
import { wordSet } from "#lib/intake/text/fold";
import { edge, type Token, tokenise } from "#lib/intake/text/tokens";

export type Sentence = {
  readonly index: number;
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** The first token that is no punctuation. */
  readonly firstWord: number;
  /** Written in capitals or with a capital on every word, so that capitals say nothing. */
  readonly loud: boolean;
};

export type Claim = "date" | "number" | "organisation" | "person" | "place" | "blocked";

export type Doc = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence number of each token. */
  readonly sentenceOf: readonly number[];
  /** What each token has been taken for so far. */
  readonly claims: (Claim | undefined)[];
  /** First tokens of names of bodies, to tell neighbours apart. */
  readonly orgStarts: Set<number>;
  /** Folded words that occur in lower case somewhere in the text. */
  readonly lowercased: ReadonlySet<string>;
};

/** A stretch of tokens, end exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** The token at an index, or an empty edge token outside the text. */
export function at(doc: Doc, index: number): Token {
  return doc.tokens[index] ?? edge;
}

/** The folded word at an index, or an empty string. */
export function normAt(doc: Doc, index: number): string {
  return at(doc, index).norm;
}

/** Whether both indices lie in one sentence. */
export function sameSentence(doc: Doc, a: number, b: number): boolean {
  return doc.sentenceOf[a] !== undefined && doc.sentenceOf[a] === doc.sentenceOf[b];
}

/** Whether the token is written with a capital. */
export function isCapital(token: Token): boolean {
  return token.shape === "title" || token.shape === "upper" || token.shape === "mixed";
}

/** The sentence a token belongs to. */
export function sentenceAt(doc: Doc, index: number): Sentence | undefined {
  return doc.sentences[doc.sentenceOf[index] ?? -1];
}

/** Whether capitals say nothing at this place. */
export function isLoud(doc: Doc, index: number): boolean {
  return sentenceAt(doc, index)?.loud ?? false;
}

/** Whether the token opens its sentence, apart from opening marks and bullets. */
export function opensSentence(doc: Doc, index: number): boolean {
  const sentence = sentenceAt(doc, index);
  if (!sentence) return true;
  return index <= sentence.firstWord;
}

/** The text of a stretch of tokens, exactly as written. */
export function textOf(doc: Doc, stretch: Stretch): string {
  if (stretch.to <= stretch.from) return "";
  return doc.text.slice(at(doc, stretch.from).start, at(doc, stretch.to - 1).end);
}

/** Marks a stretch as taken. */
export function claim(doc: Doc, stretch: Stretch, as: Claim): void {
  for (let i = stretch.from; i < stretch.to; i++) doc.claims[i] = as;
  if (as === "organisation") doc.orgStarts.add(stretch.from);
}

/** Whether no token of the stretch has been taken. */
export function isFree(doc: Doc, stretch: Stretch): boolean {
  for (let i = stretch.from; i < stretch.to; i++) if (doc.claims[i]) return false;
  return true;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] ?? edge;
  const next = tokens[i + 1] ?? edge;
  if (!/^[.!?…]$/u.test(token.text) || next.shape === "lower") return false;
  if (/^[.!?…»”")\]]$/u.test(next.text) && !next.spaced) return false;
  return token.text !== "." || stopEnds(tokens, i);
}

function stopEnds(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1] ?? edge;
  if (!next.spaced && next.kind !== "edge") return next.shape === "title";
  return (tokens[i] ?? edge).spaced || !isAbbreviation(tokens[i - 1] ?? edge, next);
}

function isAbbreviation(previous: Token, next: Token): boolean {
  if (previous.norm.length === 1 && isCapital(previous)) return isCapital(next);
  return abbreviations.has(previous.norm) && next.lines < 2;
}

function closesAfter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] ?? edge;
  if (endsSentence(tokens, i)) return true;
  if (!/^[»”")\]]$/u.test(token.text)) return false;
  const before = tokens[i - 1] ?? edge;
  const next = tokens[i + 1] ?? edge;
  return /^[.!?…]$/u.test(before.text) && (isCapital(next) || next.kind === "edge");
}

function breaksLine(tokens: readonly Token[], i: number, wrapped: boolean): boolean {
  const next = tokens[i + 1] ?? edge;
  if (next.lines === 0) return false;
  if (next.lines > 1) return true;
  if (next.shape === "lower") return false;
  return !wrapped || /^[.:;!?*•]$/u.test((tokens[i] ?? edge).text);
}

function looksWrapped(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim().length);
  const full = lines.filter((length) => length >= 55 && length <= 110).length;
  return full >= 4 && lines.every((length) => length <= 110);
}

const linkWords = wordSet("de del la el los las y en con por para a al que se");

function isLoudStretch(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  const upper = words.filter(
    (w) => w.shape === "upper" || (w.shape === "title" && w.norm.length === 1),
  );
  if (words.length >= 3 && upper.length / words.length > 0.7) return true;
  const raisedLinks = words.slice(1).filter((w) => w.shape !== "lower" && linkWords.has(w.norm));
  const lower = words.filter((w) => w.shape === "lower");
  return words.length >= 4 && raisedLinks.length > 0 && lower.length / words.length < 0.15;
}

function firstWordOf(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && tokens[i]?.kind === "punct") i++;
  return i;
}

/** Tokenises a text and cuts it into sentences. */
export function readDocument(text: string): Doc {
  const tokens = tokenise(text);
  const wrapped = looksWrapped(text);
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = new Array<number>(tokens.length).fill(0);
  let from = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i++) {
    sentenceOf[i] = sentences.length;
    const last = i === tokens.length - 1;
    if (!last && !closesAfter(tokens, i) && !breaksLine(tokens, i, wrapped)) continue;
    const to = i + 1;
    const loud = isLoudStretch(tokens.slice(from, to));
    sentences.push({
      index: sentences.length,
      from,
      to,
      paragraph,
      loud,
      firstWord: firstWordOf(tokens, from, to),
    });
    if ((tokens[to] ?? edge).lines > 0) paragraph++;
    from = to;
  }
  const lowercased = new Set(tokens.filter((t) => t.shape === "lower").map((t) => t.norm));
  return { text, tokens, sentences, sentenceOf, claims: [], orgStarts: new Set(), lowercased };
}
