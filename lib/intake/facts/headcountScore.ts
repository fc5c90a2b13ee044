import { isPast } from "#lib/intake/dates/tense";
import { countedOtherwise, partakingWords } from "#lib/intake/lexicon/headcountWords";
import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

const partaking = wordSet(partakingWords);
const otherwise = wordSet(countedOtherwise);

function nearWords(doc: Doc, i: number, list: ReadonlySet<string>): number {
  const sentence = sentenceAt(doc, i);
  let near = 99;
  const from = Math.max(sentence?.from ?? i, i - 22);
  for (let k = from; k < Math.min(sentence?.to ?? i, i + 32); k++) {
    if (list.has(normAt(doc, k))) near = Math.min(near, Math.abs(k - i));
  }
  return near;
}

/** How clearly a number of people counts those who took part. `noun` is the token after the noun. */
export function scoreOf(doc: Doc, i: number, noun: number): number {
  const late = Math.min(1, (doc.sentenceOf[i] ?? 0) * 0.07);
  return 1 + partakingScore(doc, i) + phraseScore(doc, i, noun) + frameScore(doc, i, noun) - late;
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

const composed = /^(?:integrad|conformad|compuest|constituid|formad)[oa]s?$/;
const lastingBodies =
  /^(?:asociacion|cooperativa|coopac|comite|consejo|directorio|directiva|junta|organizacion|empresa|federacion|central|red|comision|gremio|sindicato|equipos?)$/;

/** "la asociación, integrada por | 26 mujeres", "… integran el directorio": members of a body are no participants. */
function countsMembers(doc: Doc, i: number, noun: number): boolean {
  const by = normAt(doc, i - 1) === "por" && composed.test(normAt(doc, i - 2));
  for (let k = i - 3; by && k > i - 12 && doc.sentenceOf[k] === doc.sentenceOf[i]; k--)
    if (lastingBodies.test(normAt(doc, k))) return true;
  const after = [1, 2, 3, 4, 5].map((k) => normAt(doc, noun + k - 1));
  const verb = after.findIndex((word) => /^(?:integran|conforman|componen)$/.test(word));
  if (verb >= 0 && after.slice(verb).some((word) => lastingBodies.test(word))) return true;
  return normAt(doc, i - 1) === "de" && lastingBodies.test(normAt(doc, i - 2));
}

/** "20 socios | por comunidad", "cada taller tuvo | 20 participantes": so many of each. */
function countsOfEach(doc: Doc, i: number, noun: number): boolean {
  if (/^(?:por|cada)$/.test(normAt(doc, noun)) && at(doc, noun + 1).shape === "lower") return true;
  return [2, 3, 4].some((k) => normAt(doc, i - k) === "cada");
}

/** "76 trabajadores de la cooperativa | limpiaron …": the subject that opens a sentence and did something. */
function opensAsSubject(doc: Doc, i: number, noun: number): boolean {
  const sentence = sentenceAt(doc, i);
  if (!sentence || i - sentence.firstWord > 3) return false;
  for (let k = noun; k < Math.min(sentence.to, noun + 12); k++) {
    if (/^[,;:(]$/.test(at(doc, k).text) || /^(?:que|para|con)$/.test(normAt(doc, k))) return false;
    if (isPast(doc, k)) return true;
  }
  return false;
}

/** "reforestadas por | 120 comuneros": those by whom something was done. */
function isAgent(doc: Doc, i: number): boolean {
  for (let k = i - 1; k > i - 5; k--) {
    if (normAt(doc, k) === "por") return /(?:ad|id)[oa]s?$/.test(normAt(doc, k - 1));
  }
  return false;
}

function frameScore(doc: Doc, i: number, noun: number): number {
  if (countsMembers(doc, i, noun) || countsOfEach(doc, i, noun)) return -4;
  return opensAsSubject(doc, i, noun) || isAgent(doc, i) ? 1.3 : 0;
}
