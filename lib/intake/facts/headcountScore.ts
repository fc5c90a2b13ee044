import { isPast } from "#lib/intake/dates/tense";
import { frameScore } from "#lib/intake/facts/headcountFrame";
import { countedOtherwise, partakingWords } from "#lib/intake/lexicon/headcountWords";
import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

const partaking = wordSet(partakingWords);
const otherwise = wordSet(countedOtherwise);

/** A comma, or "y" before another verb: what stands beyond it is told of something else. */
const leavesClause = (doc: Doc, k: number): boolean =>
  /^(?:[,;:(]|que)$/.test(normAt(doc, k)) ||
  (/^[ye]$/.test(normAt(doc, k)) && (isPast(doc, k + 1) || isPast(doc, k + 2)));

function nearAfter(doc: Doc, i: number, list: ReadonlySet<string>): number {
  const end = Math.min(sentenceAt(doc, i)?.to ?? i, i + 32);
  for (let k = i, beyond = 0; k < end; k++) {
    if (list.has(normAt(doc, k))) return k - i + beyond;
    if (leavesClause(doc, k)) beyond = 6;
  }
  return 99;
}

function nearWords(doc: Doc, i: number, list: ReadonlySet<string>): number {
  const sentence = sentenceAt(doc, i);
  const from = Math.max(sentence?.from ?? i, i - 22);
  for (let k = i - 1, beyond = 0; k >= from; k--) {
    if (list.has(normAt(doc, k))) return Math.min(i - k + beyond, nearAfter(doc, i, list));
    if (leavesClause(doc, k)) beyond = 6;
  }
  return nearAfter(doc, i, list);
}

/** How clearly a number of people counts those who took part. `noun` is the token after the noun. */
export function scoreOf(doc: Doc, i: number, noun: number): number {
  const late = Math.min(1, (doc.sentenceOf[i] ?? 0) * 0.07);
  return 1 + partakingScore(doc, i) + phraseScore(doc, i, noun) + frameScore(doc, i, noun) - late;
}

const gathers =
  /^(?:congreg(?:o|a|ara)|reuni(?:o|ra)|reune|convoc(?:o|a|ara)|particip(?:aron|an|aran)|asistieron|asisten|acudieron|concurrieron|contando)$/;

/** The verb that governs a number: "reunió a delegados de | 52 dirigentes". */
function verbBefore(doc: Doc, i: number): number {
  for (let k = i - 1; k > i - 6 && doc.sentenceOf[k] === doc.sentenceOf[i]; k--) {
    if (gathers.test(normAt(doc, k))) return k;
    if (/^[.,;:(]$/.test(at(doc, k).text)) break;
  }
  return -1;
}

/** "entregaron certificados a las | 60 participantes": who has finished a course was there. */
const givesCertificates = (doc: Doc, i: number): boolean =>
  [2, 3, 4].some((back) => /^(?:certificados|diplomas|constancias)$/.test(normAt(doc, i - back))) &&
  [1, 2].some((back) => normAt(doc, i - back) === "a");

/** Words of taking part nearby speak for, words of benefits and places speak against. */
function partakingScore(doc: Doc, i: number): number {
  const partakes = nearWords(doc, i, partaking);
  const other = nearWords(doc, i, otherwise);
  if (givesCertificates(doc, i)) return 2;
  const taken = partakes < 99 ? 2.5 - Math.min(partakes, 15) * 0.08 : 0;
  if (gathers.test(normAt(doc, verbBefore(doc, i)))) return taken;
  return other < 99 && other <= partakes + 2 ? taken - 3 : taken;
}

const clear = /^(?:personas|participantes|asistentes|estudiantes|alumnos|socios|delegados)$/;
const areas =
  /^(?:distritos|comunidades|provincias|regiones|zonas|centros|municipios|departamentos|barrios|sectores|anexos|colonias|caserios|comunas|cantones|parroquias|localidades|pueblos|cooperativas|agencias|oficinas|colegios|escuelas|universidades|instituciones|asociaciones|sedes|ciudades|paises|cuencas)$/;

/** "25 socios | de cada …", "20 | de los socios": a part of a whole; "24 ganaderos | de los distritos" tells where from. */
function isPart(doc: Doc, noun: number): boolean {
  if (normAt(doc, noun) !== "de" || !/^(?:cada|los|las)$/.test(normAt(doc, noun + 1))) return false;
  return !areas.test(normAt(doc, noun + 2));
}

/** "80 delegadas titulares de un total de | 150": the whole of which others were there. */
const isWhole = (doc: Doc, i: number): boolean =>
  normAt(doc, i - 3) === "un" &&
  normAt(doc, i - 4) === "de" &&
  [5, 6, 7].some((back) => at(doc, i - back).kind === "number");

function phraseScore(doc: Doc, i: number, noun: number): number {
  const before = normAt(doc, i - 1);
  let score = clear.test(normAt(doc, noun - 1)) ? 0.5 : 0;
  if (/^(?:participantes|asistentes)$/.test(normAt(doc, noun - 1))) score += 3.5;
  if (before === "de" && normAt(doc, i - 2) === "total") score += isWhole(doc, i) ? -4 : 2;
  if (/^(?:los|las)$/.test(before)) score -= 0.7;
  if (isPart(doc, noun)) score -= 0.5;
  const others = /^(?:otros|otras|cuales|ellos|ellas)$/.test(before);
  return others || normAt(doc, noun) === "mas" ? score - 2 : score;
}
