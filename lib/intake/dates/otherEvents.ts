import { isEventWord, isHeldParticiple } from "#lib/intake/dates/holding";
import { leadOf, stemOf } from "#lib/intake/dates/lead";
import { type DateTest, isParticiple, said, startBefore } from "#lib/intake/dates/said";
import { isFuture, isPast, tenseOf } from "#lib/intake/dates/tense";
import { at, type Doc, normAt } from "#lib/intake/text/document";

/** "las tejedoras también expusieron", "ya se entregaron": besides the event. */
const isBesides: DateTest = (doc, { from, to }) => {
  for (let i = from - 8; i < to + 8; i++)
    if (/^(?:tambien|ya)$/.test(normAt(doc, i)) && doc.sentenceOf[i] === doc.sentenceOf[from])
      return true;
  return false;
};

const others =
  /^(?:otr[oa]s?|similar(?:es)?|prim(?:er|er[oa])|segund[oa]|tercer[oa]?|cuart[oa]|siguientes?|proxim[oa]s?|anterior(?:es)?|ultim[oa])$/;
const stages =
  /^(?:etapas?|fases?|grupos?|edicion|ediciones|partes?|bloque|version|tramo|convocatoria)$/;

function tellsOther(doc: Doc, i: number): boolean {
  const norm = normAt(doc, i);
  if (!others.test(norm) || leadOf(doc).words.has(norm)) return false;
  if (/^est[ae]$/.test(normAt(doc, i - 1))) return false;
  const beside = [normAt(doc, i + 1), normAt(doc, i - 1)];
  if (/^dias?$/.test(beside[0] ?? "")) return false;
  return (
    beside.some((word) => isEventWord(word) || stages.test(word)) ||
    /^(?:fue|sera)$/.test(beside[0] ?? "")
  );
}

/** "otro taller", "la primera entrega", "el primero fue": an event that the head of the text does not tell of. */
const isOther: DateTest = (doc, { from, to }) => {
  for (let i = from - 10; i < to + 8; i++)
    if ((i < from || i >= to) && doc.sentenceOf[i] === doc.sentenceOf[from] && tellsOther(doc, i))
      return true;
  return false;
};

/** "firmado", or "El convenio fue | oficializado", after a head that tells of a signing or of the "convenio". */
function isToldAlready(doc: Doc, i: number): boolean {
  const { stems } = leadOf(doc);
  let noun = i - 1;
  while (noun > i - 4 && /^(?:,|fue|fueron|ha|sido)$/.test(normAt(doc, noun))) noun--;
  const named = isEventWord(normAt(doc, noun)) && stems.has(stemOf(normAt(doc, noun)));
  return named || stems.has(stemOf(normAt(doc, i)));
}

/** "el convenio firmado el |", "fueron elegidos el |": done on that day, and not what the head of the text tells. */
const isDone: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 7);
  for (let i = mention.from - 1; i >= start; i--) {
    const norm = normAt(doc, i);
    if (norm === "pasado" || norm.length < 5) continue;
    if (isPast(doc, i)) return false;
    if (isParticiple(norm)) return !isHeldParticiple(norm) && !isToldAlready(doc, i);
  }
  return false;
};

const disasters =
  /^(?:heladas?|lluvias?|inundacion(?:es)?|sismo|terremoto|incendio|huaicos?|granizadas?|nevadas?|sequia|desborde|friaje|pandemia|cuarentena|emergencia|veda|lago|estiaje)$/;
const isDisaster: DateTest = said(disasters, 9);

const lasting =
  /^(?:proyectos?|programas?|obras?|iniciativa|plan|construccion|trabajos|cooperativa|asociacion|empresa|entidad|institucion|organizacion|servicio|sistema|personeria|gestion|mandato|local|planta|agencia)$/;
const sets =
  /^(?:(?:inici|empez|comenz|arranc|oper|trabaj|funcion|ejecut|existe)\w{0,5}|obtuvo|nacio|surgio|conclu\w+|culmin\w+|termin\w+|ejercer\w+|asumi\w+|vence\w*|rige|entrara)$/;

const isOfItsOwn = (doc: Doc, i: number): boolean =>
  /^(?:labores|actividades|operaciones|funciones|cargos?|mandato)$/.test(normAt(doc, i)) &&
  /^(?:sus?|el)$/.test(normAt(doc, i - 1));

/** "La cooperativa inició sus actividades el |", "El proyecto concluirá en |": the times of what lasts. */
const isOfLasting: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 14);
  let set = -1;
  let last = -1;
  for (let i = start; i < mention.from; i++) {
    if (/^constru[iy]/.test(normAt(doc, i))) return true;
    if (sets.test(normAt(doc, i))) set = i;
    if (lasting.test(normAt(doc, i)) || isOfItsOwn(doc, i)) last = i;
  }
  return set >= 0 && last >= 0;
};

/** "anunció que el | se entregarán redes": yet to come, where the head of the text tells what was. */
const isYetToCome: DateTest = (doc, { from }) => {
  const lead = leadOf(doc);
  if (!lead.past || lead.ahead || tenseOf(doc, from) <= 0) return false;
  for (let i = from - 1; i > from - 12 && doc.sentenceOf[i] === doc.sentenceOf[from]; i--) {
    if (isFuture(doc, i)) return true;
    if (isPast(doc, i) || isParticiple(normAt(doc, i))) return false;
  }
  return true;
};

const isRecalledLate: DateTest = said(
  /^(?:recordo|recordaron|recordando|recuerda|rememoro|cuando)$/,
  8,
);

/** "se publicó el |", "El | se publicó" */
const isPublished: DateTest = (doc, { from, to }) => {
  for (let i = from - 4; i < to + 4; i++)
    if (
      isPast(doc, i) &&
      /^(?:publico|publicaron|promulgo|promulgaron|declaro)$/.test(normAt(doc, i))
    )
      return true;
  return false;
};

/** "es parte del convenio que ambas firmaron el |": a day told of what frames the event. */
const isOfFrame: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 12);
  for (let i = mention.from - 1; i >= start; i--) {
    if (at(doc, i).text === ",") return false;
    if (/^(?:marco|parte|virtud|cumplimiento|gracias|producto|fruto)$/.test(normAt(doc, i)))
      return true;
  }
  return false;
};

/** "para | la entrega": a month for which something is announced. */
const isForMonth: DateTest = (doc, { from, start }) =>
  start.day === undefined && normAt(doc, from - 1) === "para";

const tests: readonly DateTest[] = [
  isBesides,
  isOther,
  isDone,
  isDisaster,
  isOfLasting,
  isYetToCome,
  isRecalledLate,
  isPublished,
  isOfFrame,
  isForMonth,
];

/** Whether a date after the head of the text is told of another event, of what lasts, or of what is yet to come. */
export const isOfOtherEvent: DateTest = (doc, mention) => tests.some((test) => test(doc, mention));
