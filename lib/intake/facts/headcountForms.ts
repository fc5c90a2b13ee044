import { readNumber } from "#lib/intake/dates/numbers";
import type { ScoredHeadcount } from "#lib/intake/facts/headcount";
import { peopleNouns } from "#lib/intake/lexicon/headcountWords";
import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

/** "Participantes: 11": a form that was filled in. */
function filledIn(doc: Doc, i: number): ScoredHeadcount | null {
  if (!/^(?:participantes|asistentes|asistencia|quienes)$/.test(normAt(doc, i))) return null;
  const number = at(doc, i + 1).text === ":" ? readNumber(doc, i + 2) : null;
  if (!number || number.value < 2 || number.value > 500_000) return null;
  const said = { value: number.value, confidence: 0.9, rule: "headcount.form", score: 5 };
  return { from: i, to: number.to, ...said };
}

/** "Fuimos tres: …": those who tell count themselves, without a noun. */
function ourselves(doc: Doc, i: number): ScoredHeadcount | null {
  if (!/^(?:fuimos|eramos|viajamos|asistimos|participamos)$/.test(normAt(doc, i))) return null;
  const number = readNumber(doc, i + 1);
  if (!number || number.value < 2 || number.value > 500) return null;
  if (!/^[.,:;(]$/.test(at(doc, number.to).text)) return null;
  const said = { value: number.value, confidence: 0.8, rule: "headcount.ourselves", score: 3.5 };
  return { from: i + 1, to: number.to, ...said };
}

const came = /^(?:asistieron|participaron|acudieron|concurrieron|llegaron|viajaron|fueron)$/;
const counted = /^(?:participantes|asistentes|asistencia|inscritos|graduados|capacitados)$/;

function countedBefore(doc: Doc, i: number): boolean {
  const from = sentenceAt(doc, i)?.from ?? i;
  for (let k = i - 1; k >= Math.max(from, i - 9); k--)
    if (counted.test(normAt(doc, k))) return true;
  return false;
}

function leadsToCount(doc: Doc, i: number): boolean {
  const before = [3, 2, 1].map((back) => normAt(doc, i - back)).join(" ");
  if (/(?:^| )en numero de$/.test(before)) return true;
  if (/ (?:ascendio|llego|sumo) a$| fueron$/.test(before)) return countedBefore(doc, i);
  return came.test(normAt(doc, i - 1));
}

/** "asistieron 210 | a la asamblea": past its number the verb goes on without a noun. */
const isLeftAlone = (doc: Doc, i: number, to: number): boolean =>
  /^(?:asistieron|participaron|acudieron|concurrieron)$/.test(normAt(doc, i - 1)) &&
  /^(?:a|al|en)$/.test(normAt(doc, to));

/** "En total asistieron | 33.", "el número de participantes ascendió a | 22", "en número de | 76": a number that closes its clause. */
function closing(doc: Doc, i: number): ScoredHeadcount | null {
  if (!leadsToCount(doc, i)) return null;
  const number = readNumber(doc, i);
  if (!number || number.value < 2 || number.value > 500_000) return null;
  const closes = /^[.,;:(]$/.test(at(doc, number.to).text);
  if (!closes && !isLeftAlone(doc, i, number.to)) return null;
  const said = { value: number.value, confidence: 0.75, rule: "headcount.closing", score: 3.5 };
  return { from: i, to: number.to, ...said };
}

const people = wordSet(peopleNouns);

function cameBefore(doc: Doc, i: number): boolean {
  const from = sentenceAt(doc, i)?.from ?? i;
  for (let k = i - 1; k >= Math.max(from, i - 10); k--) if (came.test(normAt(doc, k))) return true;
  return false;
}

/** "Los estudiantes, | 45 en total, recorrieron …": the count of those just named. */
function inTotal(doc: Doc, i: number): ScoredHeadcount | null {
  if (!/^[,(]$/.test(at(doc, i - 1).text)) return null;
  if (!people.has(normAt(doc, i - 2)) && !cameBefore(doc, i)) return null;
  const number = readNumber(doc, i);
  if (!number || normAt(doc, number.to) !== "en" || normAt(doc, number.to + 1) !== "total")
    return null;
  const said = { value: number.value, confidence: 0.75, rule: "headcount.in-total", score: 3.5 };
  return { from: i, to: number.to + 2, ...said };
}

/** Numbers of people that no noun follows: filled-in forms, "fuimos tres:", "asistieron 33." */
export function countWithoutNoun(doc: Doc, i: number): ScoredHeadcount | null {
  return filledIn(doc, i) ?? ourselves(doc, i) ?? closing(doc, i) ?? inTotal(doc, i);
}
