import { readNumber } from "#lib/intake/dates/numbers";
import { countedOtherwise, partakingWords, peopleNouns } from "#lib/intake/lexicon/headcountWords";
import {
  at,
  type Doc,
  normAt,
  type Sentence,
  type Stretch,
  sentenceAt,
} from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

export type Headcount = Stretch & {
  readonly value: number;
  readonly confidence: number;
  readonly rule: string;
};

const nouns = wordSet(peopleNouns);
const partaking = wordSet(partakingWords);
const otherwise = wordSet(countedOtherwise);
const trade = /(?:eros|eras|istas|antes|entes|ores|oras)$/;
const leads =
  /^(?:mas|de|un|total|unos|unas|cerca|alrededor|casi|aproximadamente|los|las|grupo|a|de|unas|la|participacion|con|en)$/;

function leadStart(doc: Doc, i: number): number {
  const patterns = [
    ["un", "total", "de"],
    ["mas", "de"],
    ["alrededor", "de"],
    ["cerca", "de"],
    ["aproximadamente"],
    ["casi"],
    ["unos"],
    ["unas"],
  ];
  for (const words of patterns) {
    if (words.every((word, k) => normAt(doc, i - words.length + k) === word))
      return i - words.length;
  }
  return i;
}

/** The token after the noun of people that a number counts, or -1. */
function nounAfter(doc: Doc, i: number): number {
  for (let k = i; k < i + 4; k++) {
    const token = at(doc, k);
    if (token.kind !== "word") return -1;
    if (nouns.has(token.norm)) return k + 1;
    if (
      trade.test(token.norm) &&
      /^(?:asistieron|participaron|acudieron|unas|unos)$/.test(normAt(doc, i - 2))
    )
      return k + 1;
    const skip =
      /^(?:de|los|las|nuevos|nuevas)$/.test(token.norm) ||
      (k === i && /(?:os|as|es|ntes)$/.test(token.norm));
    if (!skip) return -1;
  }
  return -1;
}

function nearWords(doc: Doc, sentence: Sentence, i: number, list: ReadonlySet<string>): number {
  let near = 99;
  for (let k = Math.max(sentence.from, i - 22); k < Math.min(sentence.to, i + 18); k++) {
    if (list.has(normAt(doc, k))) near = Math.min(near, Math.abs(k - i));
  }
  return near;
}

function scoreOf(doc: Doc, i: number, noun: number): number {
  const sentence = sentenceAt(doc, i);
  if (!sentence) return 0;
  let score = 1;
  const partakes = nearWords(doc, sentence, i, partaking);
  const other = nearWords(doc, sentence, i, otherwise);
  if (partakes < 99) score += 2.5 - Math.min(partakes, 15) * 0.08;
  if (other < 99 && other <= partakes + 2) score -= 3;
  if (normAt(doc, i - 1) === "de" && normAt(doc, i - 2) === "total") score += 2;
  if (
    /^(?:personas|participantes|asistentes|estudiantes|alumnos|socios|delegados)$/.test(
      normAt(doc, noun - 1),
    )
  )
    score += 0.5;
  if (normAt(doc, i - 1) === "los" || normAt(doc, i - 1) === "las") score -= 0.7;
  if (normAt(doc, noun) === "de" && /^(?:cada|los|las)$/.test(normAt(doc, noun + 1))) score -= 0.5;
  if (/^(?:otros|otras|cuales)$/.test(normAt(doc, i - 1)) || normAt(doc, noun) === "mas")
    score -= 2;
  return score - Math.min(1, sentence.index * 0.07);
}

function candidateAt(doc: Doc, i: number): (Headcount & { score: number }) | null {
  if (doc.claims[i] === "date") return null;
  const number = readNumber(doc, i);
  if (!number || number.value < 2 || number.value > 500_000) return null;
  const noun = nounAfter(doc, number.to);
  if (noun < 0) return null;
  const score = scoreOf(doc, i, noun);
  const from = leadStart(doc, i);
  return {
    from,
    to: noun,
    value: number.value,
    score,
    confidence: Math.min(0.95, 0.45 + score * 0.12),
    rule: from < i && leads.test(normAt(doc, from)) ? "headcount.total" : "headcount.number",
  };
}

/** The stated number of people who took part; never computed from the names. Null when the text states none. */
export function findHeadcount(doc: Doc): Headcount | null {
  let best: (Headcount & { score: number }) | null = null;
  for (let i = 0; i < doc.tokens.length; i++) {
    const candidate = candidateAt(doc, i);
    if (!candidate) continue;
    if (!best || candidate.score > best.score) best = candidate;
    i = candidate.to - 1;
  }
  return best && best.score >= 2 ? best : null;
}
