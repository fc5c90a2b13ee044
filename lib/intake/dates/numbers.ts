import { cardinals, collectives } from "#lib/intake/lexicon/numberWords";
import { at, type Doc, normAt } from "#lib/intake/text/document";

/** A number read from the text: its value and the token after it. */
export type ReadNumber = { readonly value: number; readonly to: number };

const thousands = /^\d{1,3}(?:[.,]\d{3})+$/;
const openers = new Set(["mil", "medio", "media", ...cardinals.keys()]);
const plain = /^\d{1,9}$/;

/** The value of digits as written in Spanish ("1.400", "1,400" and "1400"), or null for decimals. */
export function digitsValue(text: string): number | null {
  if (plain.test(text)) return Number(text);
  return thousands.test(text) ? Number(text.replace(/[.,]/g, "")) : null;
}

function readDigits(doc: Doc, i: number): ReadNumber | null {
  const value = digitsValue(at(doc, i).text);
  if (value === null) return null;
  const next = at(doc, i + 1);
  if (value < 1000 && /^\d{3}$/.test(next.text) && next.spaced && next.lines === 0) {
    return at(doc, i).text.length <= 3 && value > 0
      ? { value: value * 1000 + Number(next.text), to: i + 2 }
      : null;
  }
  return { value, to: i + 1 };
}

function floorOf(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 1;
}

type Sum = ReadNumber & { readonly floor: number };

/** Adds the next cardinal, which must be of a lower order: "ciento | veinte | y tres". */
function addCardinal(doc: Doc, sum: Sum, start: number): Sum | null {
  const joined = normAt(doc, sum.to) === "y" && sum.to > start && sum.floor >= 10;
  const next = cardinals.get(normAt(doc, joined ? sum.to + 1 : sum.to));
  if (next === undefined || next >= (joined ? 10 : sum.floor)) return null;
  return { value: sum.value + next, to: sum.to + (joined ? 2 : 1), floor: floorOf(next) };
}

function readBelowThousand(doc: Doc, i: number): ReadNumber | null {
  let read: ReadNumber & { floor: number } = { value: 0, to: i, floor: 1000 };
  while (read.to < i + 7) {
    const next = addCardinal(doc, read, i);
    if (!next) break;
    read = next;
  }
  return read.to > i ? { value: read.value, to: read.to } : null;
}

function collectiveSize(doc: Doc, i: number): number | undefined {
  const word = normAt(doc, i);
  return collectives.get(word) ?? collectives.get(word.replace(/e?s$/, ""));
}

function readCollective(doc: Doc, i: number): ReadNumber | null {
  if (/^medi[oa]$/.test(normAt(doc, i))) {
    const half = collectiveSize(doc, i + 1);
    return half === undefined ? null : { value: half / 2, to: i + 2 };
  }
  const counted = readBelowThousand(doc, i);
  const size = counted ? collectiveSize(doc, counted.to) : undefined;
  if (!counted || size === undefined) return null;
  const half =
    normAt(doc, counted.to + 1) === "y" && /^medi[oa]$/.test(normAt(doc, counted.to + 2));
  return half
    ? { value: size * (counted.value + 0.5), to: counted.to + 3 }
    : { value: size * counted.value, to: counted.to + 1 };
}

function addRest(doc: Doc, head: number, to: number): ReadNumber {
  const rest = readDigits(doc, to) ?? readBelowThousand(doc, to);
  return rest && rest.value < 1000
    ? { value: head + rest.value, to: rest.to }
    : { value: head, to };
}

/**
 * Reads a whole number at a token: digits, words ("ciento veinte", "dos mil nueve"), the mixed Mexican form
 * ("3 mil 400") and collectives ("medio centenar"). Null when no number starts there.
 */
export function readNumber(doc: Doc, i: number): ReadNumber | null {
  const token = at(doc, i);
  if (token.kind !== "number" && (token.kind !== "word" || !openers.has(token.norm))) return null;
  const collective = readCollective(doc, i);
  if (collective) return collective;
  if (normAt(doc, i) === "mil") return addRest(doc, 1000, i + 1);
  const first = readDigits(doc, i) ?? readBelowThousand(doc, i);
  if (!first) return null;
  return normAt(doc, first.to) === "mil" && first.value < 1000
    ? addRest(doc, first.value * 1000, first.to + 1)
    : first;
}
