import { readNumber } from "#lib/intake/dates/numbers";
import { countedOtherwise, partakingWords, peopleNouns } from "#lib/intake/lexicon/headcountWords";
import { at, type Doc, normAt, type Stretch, sentenceAt } from "#lib/intake/text/document";
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

const comers = /^(?:asistieron|participaron|acudieron|unas|unos|capacito|capacitaron|capacitar)$/;
const bodiesOfPeople = /^(?:delegacion|comitiva|grupo|total|equipo|contingente)$/;

/** "un taller de inocuidad para 37 |": those for whom a course is held are there. */
function teaches(doc: Doc, to: number): boolean {
  for (let k = to - 2; k > to - 9; k--)
    if (/^(?:taller|curso|charla|capacitacion|seminario)$/.test(normAt(doc, k))) return true;
  return false;
}

/** "participaron 15 |", "una delegación de 15 |": a trade after the number is one of people. */
function countsPeople(doc: Doc, to: number): boolean {
  const words = [1, 2, 3, 4, 5].map((back) => normAt(doc, to - back));
  const of = words.findIndex((word) => word === "de" || word === "a");
  if (words[0] === "para" && teaches(doc, to)) return true;
  return words.some((word) => comers.test(word)) || bodiesOfPeople.test(words[of + 1] ?? "");
}

/** The token after the noun of people that a number counts, or -1. */
function nounAfter(doc: Doc, i: number): number {
  for (let k = i; k < i + 4; k++) {
    const token = at(doc, k);
    if (token.kind !== "word") return -1;
    if (nouns.has(token.norm)) return k + 1;
    if (trade.test(token.norm) && countsPeople(doc, i)) return k + 1;
    const skip =
      /^(?:de|los|las|nuevos|nuevas)$/.test(token.norm) ||
      (k === i && /(?:os|as|es|ntes)$/.test(token.norm));
    if (!skip) return -1;
  }
  return -1;
}

function nearWords(doc: Doc, i: number, list: ReadonlySet<string>): number {
  const sentence = sentenceAt(doc, i);
  let near = 99;
  const from = Math.max(sentence?.from ?? i, i - 22);
  for (let k = from; k < Math.min(sentence?.to ?? i, i + 32); k++) {
    if (list.has(normAt(doc, k))) near = Math.min(near, Math.abs(k - i));
  }
  return near;
}

function scoreOf(doc: Doc, i: number, noun: number): number {
  const late = Math.min(1, (doc.sentenceOf[i] ?? 0) * 0.07);
  return 1 + partakingScore(doc, i) + phraseScore(doc, i, noun) - late;
}

/** Words of taking part nearby speak for, words of benefits and places speak against. */
function partakingScore(doc: Doc, i: number): number {
  const partakes = nearWords(doc, i, partaking);
  const other = nearWords(doc, i, otherwise);
  const taken = partakes < 99 ? 2.5 - Math.min(partakes, 15) * 0.08 : 0;
  return other < 99 && other <= partakes + 2 ? taken - 3 : taken;
}

const clear = /^(?:personas|participantes|asistentes|estudiantes|alumnos|socios|delegados)$/;

function phraseScore(doc: Doc, i: number, noun: number): number {
  const before = normAt(doc, i - 1);
  const after = normAt(doc, noun);
  let score = clear.test(normAt(doc, noun - 1)) ? 0.5 : 0;
  if (/^(?:participantes|asistentes)$/.test(normAt(doc, noun - 1))) score += 3.5;
  if (before === "de" && normAt(doc, i - 2) === "total") score += 2;
  if (/^(?:los|las)$/.test(before)) score -= 0.7;
  if (after === "de" && /^(?:cada|los|las)$/.test(normAt(doc, noun + 1))) score -= 0.5;
  return /^(?:otros|otras|cuales)$/.test(before) || after === "mas" ? score - 2 : score;
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

/** "Participantes: 11": a form that was filled in. */
function filledIn(doc: Doc, i: number): (Headcount & { score: number }) | null {
  if (!/^(?:participantes|asistentes|asistencia|quienes)$/.test(normAt(doc, i))) return null;
  const number = at(doc, i + 1).text === ":" ? readNumber(doc, i + 2) : null;
  if (!number || number.value < 2 || number.value > 500_000) return null;
  const said = { value: number.value, confidence: 0.9, rule: "headcount.form", score: 5 };
  return { from: i, to: number.to, ...said };
}

/** "Fuimos tres: …": those who tell count themselves, without a noun. */
function ourselves(doc: Doc, i: number): (Headcount & { score: number }) | null {
  if (!/^(?:fuimos|eramos|viajamos|asistimos|participamos)$/.test(normAt(doc, i))) return null;
  const number = readNumber(doc, i + 1);
  if (!number || number.value < 2 || number.value > 500) return null;
  if (!/^[.,:;(]$/.test(at(doc, number.to).text)) return null;
  const said = { value: number.value, confidence: 0.8, rule: "headcount.ourselves", score: 3.5 };
  return { from: i + 1, to: number.to, ...said };
}

/** The stated number of people who took part; never computed from the names. Null when the text states none. */
export function findHeadcount(doc: Doc): Headcount | null {
  let best: (Headcount & { score: number }) | null = null;
  for (let i = 0; i < doc.tokens.length; i++) {
    const candidate = filledIn(doc, i) ?? ourselves(doc, i) ?? candidateAt(doc, i);
    if (!candidate) continue;
    if (!best || candidate.score > best.score) best = candidate;
    i = candidate.to - 1;
  }
  return best && best.score >= 2 ? best : null;
}
