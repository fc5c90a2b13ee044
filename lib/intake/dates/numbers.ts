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

function readBelowThousand(doc: Doc, i: number): ReadNumber | null {
  let value = 0;
  let to = i;
  let floor = 1000;
  while (to < i + 7) {
    const part = cardinals.get(normAt(doc, to));
    const joined = part === undefined && normAt(doc, to) === "y" && to > i && floor >= 10;
    const next = joined ? cardinals.get(normAt(doc, to + 1)) : part;
    if (next === undefined || next >= floor || (joined && next > 9)) break;
    value += next;
    floor = next >= 100 ? 100 : next >= 20 ? 10 : 1;
    to += joined ? 2 : 1;
  }
  return to > i ? { value, to } : null;
}

function readCollective(doc: Doc, i: number): ReadNumber | null {
  const half = normAt(doc, i) === "medio" || normAt(doc, i) === "media";
  const counted = half ? null : readBelowThousand(doc, i);
  
  const word = normAt(doc, half ? i + 1 : (counted?.to ?? i));
  const size = collectives.get(word) ?? collectives.get(word.replace(/e?s$/, ""));
  if (size === undefined || (!half && !counted)) return null;
  const to = (half ? i + 1 : (counted?.to ?? i)) + 1;
  return { value: half ? size / 2 : size * (counted?.value ?? 1), to };
}

function addRest(doc: Doc, head: number, to: number): ReadNumber {
  const rest = readDigits(doc, to) ?? readBelowThousand(doc, to);
  return rest && rest.value < 1000 ? { value: head + rest.value, to: rest.to } : { value: head, to };
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
