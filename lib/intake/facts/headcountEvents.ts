import { isEventWord } from "#lib/intake/dates/holding";
import { readNumber } from "#lib/intake/dates/numbers";
import { isPast } from "#lib/intake/dates/tense";
import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

const leads =
  /^(?:mas|de|un|una|unos|unas|cerca|alrededor|casi|aproximadamente|total|los|las|participacion|activa)$/;

/** The token before "más de", "unos", "los" and the like in front of a number. */
function beforeLead(doc: Doc, i: number): number {
  let k = i - 1;
  while (k > i - 5 && leads.test(normAt(doc, k)) && !isVisit(normAt(doc, k - 1))) k--;
  return k;
}

const isVisit = (norm: string): boolean =>
  /^(?:visita|marcha|llegada|arribo|concurrencia|caravana)$/.test(norm);
const teaching =
  /^(?:taller(?:es)?|cursos?|charlas?|capacitacion(?:es)?|seminario|diplomado|pasantia|conversatorio|simulacro)$/;
const growth =
  /^(?:cont|cuent|qued|crec|nac|naci|inici|empez|comenz|funcion|trabaj|oper|incremen|aument|benefici|surgi|fund)/;

/** "jornada de limpieza con | 50 estudiantes", "curso de tejido para | 45 artesanas": for or with whom an event is held. */
function isOfEvent(doc: Doc, by: number): boolean {
  const word = normAt(doc, by);
  if (!/^(?:con|para|a)$/.test(word)) return false;
  for (let k = by - 1; k > by - 9 && doc.sentenceOf[k] === doc.sentenceOf[by]; k--) {
    if (/^[.;:(]$/.test(at(doc, k).text) || isPast(doc, k)) return false;
    const norm = normAt(doc, k);
    if (word === "con" ? isEventWord(norm) : teaching.test(norm)) return true;
  }
  return false;
}

/** "Se sembraron mil plantones con | 80 estudiantes": those with whom it was done. */
function isDoneWith(doc: Doc, by: number): boolean {
  if (normAt(doc, by) !== "con") return false;
  const start = Math.max(sentenceAt(doc, by)?.from ?? 0, by - 12);
  for (let k = by - 1; k >= start; k--) {
    if (/^[,.;:(]$/.test(at(doc, k).text)) return false;
    if (isPast(doc, k)) return !growth.test(normAt(doc, k));
  }
  return false;
}

/** "la visita de | 16 estudiantes", "La marcha, de unas | 80 personas". */
function isOfVisit(doc: Doc, by: number): boolean {
  const noun = /^(?:,|de)$/.test(normAt(doc, by)) ? by - 1 : by;
  return isVisit(normAt(doc, noun));
}

/** Whether a number of people is said of those with whom or for whom the event is held. */
export function takesPart(doc: Doc, i: number): boolean {
  const by = beforeLead(doc, i);
  return isOfEvent(doc, by) || isDoneWith(doc, by) || isOfVisit(doc, by);
}

const bodies =
  /^(?:colegio|cooperativa|institucion|escuela|empresa|asociacion|universidad|organizacion|entidad|comunidad|distrito|red|central|caja|coopac|plantel)$/;

/** "El colegio, con | 300 alumnos": what a body has. */
function isHadByBody(doc: Doc, i: number): boolean {
  const by = beforeLead(doc, i);
  if (normAt(doc, by) !== "con" || at(doc, by - 1).text !== ",") return false;
  for (let k = by - 2; k > by - 6; k--) if (bodies.test(normAt(doc, k))) return true;
  return false;
}

const elects =
  /^(?:eligi(?:o|eron)|elegid[oa]s|deb(?:ia|ian|io|ieron|en|e)|jurado|requ(?:iere|eria)|necesita)$/;
const before = /^(?:ano|edicion|ediciones|anos|version)$/;
const passed = /^(?:pasad[oa]s?|anterior(?:es)?|ultimos)$/;

/** "se eligió", "debían", "el quórum era": a verb whose people are not those who came. */
const isAwaitedBy = (doc: Doc, k: number): boolean =>
  elects.test(normAt(doc, k)) ||
  (normAt(doc, k) === "quorum" && /^(?:era|exig|requer|minim|legal)/.test(normAt(doc, k + 1)));

/** "se eligió a | 9 directivos", "debían asistir | 62 socios", "el año pasado …": other people, or another time. */
function isOfOthers(doc: Doc, i: number): boolean {
  const sentence = sentenceAt(doc, i);
  for (let k = Math.max(sentence?.from ?? 0, i - 9); k < Math.min(sentence?.to ?? 0, i + 12); k++) {
    if (before.test(normAt(doc, k)) && passed.test(normAt(doc, k + 1))) return true;
    if (k < i && k > i - 7 && isAwaitedBy(doc, k)) return true;
  }
  return false;
}

/** "Entre 500 y | 600 vecinos", "De 500 a | 600": a number that is not settled. */
function isOfRange(doc: Doc, i: number): boolean {
  const opens = /^(?:entre|de)$/.test(normAt(doc, i - 3));
  return opens && /^[ya]$/.test(normAt(doc, i - 1)) && at(doc, i - 2).kind === "number";
}

/** "De los | 340 socios, asistieron 210": the whole of which a part was there. */
function isWholeAhead(doc: Doc, i: number, noun: number): boolean {
  const sentence = sentenceAt(doc, i);
  if (!sentence || i - sentence.firstWord > 4 || normAt(doc, sentence.firstWord) !== "de")
    return false;
  for (let k = noun; k < Math.min(sentence.to, noun + 5); k++)
    if (at(doc, k).text === ",") return true;
  return false;
}

/** "junto a | cinco regidores": a handful around somebody are not those who took part. */
function isRetinue(doc: Doc, i: number): boolean {
  const words = [3, 2, 1].map((back) => normAt(doc, i - back)).join(" ");
  const beside = /(?:junto (?:a|con)|acompanad[oa]s? (?:de|por)|acompanaron al? \w+)$/.test(words);
  return beside && (readNumber(doc, i)?.value ?? 99) <= 10;
}

/** Whether a number of people counts the members of a body, those elected or awaited, or a whole. */
export function countsOthers(doc: Doc, i: number, noun: number): boolean {
  return (
    isHadByBody(doc, i) ||
    isRetinue(doc, i) ||
    isOfOthers(doc, i) ||
    isOfRange(doc, i) ||
    isWholeAhead(doc, i, noun)
  );
}
