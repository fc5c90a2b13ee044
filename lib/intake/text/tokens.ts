import { joinsPlaces } from "#lib/intake/places/joined";
import { fold, nameKey } from "#lib/intake/text/fold";

export type Shape = "lower" | "title" | "upper" | "mixed" | "none";
export type TokenKind = "word" | "number" | "punct" | "edge";

export type Token = {
  readonly text: string;
  /** Folded form; dotted abbreviations lose their dots ("U.B.A." is "uba"). */
  readonly norm: string;
  /** The folded text as names are compared: without hyphens, apostrophes and dots. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Line breaks between the previous token and this one. */
  readonly lines: number;
  /** Whether white space stands before the token. */
  readonly spaced: boolean;
};

const dotted = String.raw`(?:\p{Lu}{1,2}\.){2,6}\p{Lu}{0,2}(?![\p{L}\p{M}])|\p{Lu}\.\p{Lu}(?![\p{L}\p{M}.])|\p{L}\.[ªº]|\p{Lu}\.(?:ª|º)`;
const word = String.raw`\p{L}[\p{L}\p{M}]{0,80}(?:['’´·-]\p{L}[\p{L}\p{M}]{0,80}){0,4}\d{0,4}`;
const number = String.raw`\d{1,18}(?:[.,]\d{1,6}){0,6}(?:[°ºª]|(?:er|ro|do|to|vo|va|ra|da|ta|mo|ma|no|na)(?![\p{L}\p{M}]))?`;
const tokenPattern = new RegExp(`(${dotted}|${word})|(${number})|([^\\s])`, "gu");
const plainKey = /^[a-z]*$/;
const lineBreaks = /\n/g;
const hyphenMonth =
  /^(ene|feb|mar|abr|may|jun|jul|ago|se[tp]|oct|nov|dic)\p{L}*-(ene|feb|mar|abr|may|jun|jul|ago|se[tp]|oct|nov|dic)\p{L}*$/iu;

export const edge: Token = {
  text: "",
  norm: "",
  key: "",
  start: 0,
  end: 0,
  kind: "edge",
  shape: "none",
  lines: 2,
  spaced: true,
};

function shapeOf(text: string): Shape {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (!letters) return "none";
  if (letters === letters.toLowerCase()) return "lower";
  if (letters === letters.toUpperCase()) return letters.length === 1 ? "title" : "upper";
  const first = letters.slice(0, 1);
  if (first === first.toLowerCase()) return "mixed";
  const parts = text.split(/[-'’]/);
  const plain = parts.every((part) => part.slice(1) === part.slice(1).toLowerCase());
  return plain ? "title" : "mixed";
}

function countLines(gap: string): number {
  return gap.length === 0 ? 0 : (gap.match(lineBreaks)?.length ?? 0);
}

function makeToken(text: string, at: { start: number; gap: string; kind: TokenKind }): Token {
  const folded = at.kind === "word" ? fold(text) : text;
  const norm = at.kind === "word" && text.includes(".") ? folded.replaceAll(".", "") : folded;
  return {
    text,
    norm,
    key: at.kind !== "word" || plainKey.test(norm) ? norm : nameKey(norm),
    start: at.start,
    end: at.start + text.length,
    kind: at.kind,
    shape: at.kind === "word" ? shapeOf(text) : "none",
    lines: countLines(at.gap),
    spaced: at.gap.length > 0,
  };
}

/** "jun-jul", "Puno-Juliaca-Ayaviri": words that a hyphen joins as it would join numbers. */
function splitHyphen(token: Token, gap: string, before: string): Token[] {
  const { text } = token;
  if (!text.includes("-") || !(hyphenMonth.test(text) || joinsPlaces(text, before))) return [token];
  const pieces: Token[] = [];
  let from = 0;
  for (const part of text.split(/(-)/)) {
    const kind = part === "-" ? "punct" : "word";
    pieces.push(makeToken(part, { start: token.start + from, gap: from === 0 ? gap : "", kind }));
    from += part.length;
  }
  return pieces;
}

/** Splits a text into words, numbers and single punctuation marks with their UTF-16 spans; linear in length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const kind: TokenKind = match[1] ? "word" : match[2] ? "number" : "punct";
    const start = match.index;
    const gap = text.slice(last, start);
    const token = makeToken(match[0], { start, gap, kind });
    for (const piece of splitHyphen(token, gap, tokens.at(-1)?.norm ?? "")) tokens.push(piece);
    last = token.end;
  }
  return tokens;
}
