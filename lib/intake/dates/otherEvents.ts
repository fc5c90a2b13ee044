import { isEventWord, isHeld, isHeldParticiple, namesEvent } from "#lib/intake/dates/holding";
import { leadOf, stemOf } from "#lib/intake/dates/lead";
import type { DateMention } from "#lib/intake/dates/mention";
import {
  beforeArticle,
  type DateTest,
  isParticiple,
  opensSentenceAt,
  startBefore,
} from "#lib/intake/dates/said";
import { isFuture, isPast, tenseOf } from "#lib/intake/dates/tense";
import { at, type Doc, normAt } from "#lib/intake/text/document";

const clauseEdge = /^(?:[,;()]|y|e|que|pero)$/;

/** The tokens of the clause of a date, the date left out: at most `reach` to each side. "La semana pasada," opens one. */
function clauseOf(doc: Doc, { from, to }: DateMention, reach: number): number[] {
  const own = (i: number) =>
    doc.sentenceOf[i] === doc.sentenceOf[from] && !clauseEdge.test(normAt(doc, i));
  const found: number[] = [];
  for (let i = from - 1; i >= from - reach && own(i); i--) found.unshift(i);
  const opens = at(doc, to).text === "," && opensSentenceAt(doc, from);
  for (let i = opens ? to + 1 : to; i < to + reach && own(i); i++) found.push(i);
  return found;
}

/** "la semana pasada también se entregó": besides the event. */
const isBesides: DateTest = (doc, mention) =>
  clauseOf(doc, mention, 5).some((i) => normAt(doc, i) === "tambien") &&
  !(isHeld(doc, mention) && namesEvent(doc, mention));

const others = /^(?:otr[oa]s?|similar(?:es)?|siguientes?|proxim[oa]s?|anterior(?:es)?)$/;

/** "otro taller", "la siguiente asamblea": an event that the head of the text does not tell of. */
const isOther: DateTest = (doc, mention) =>
  clauseOf(doc, mention, 9).some((i) => {
    const norm = normAt(doc, i);
    if (!others.test(norm) || leadOf(doc).words.has(norm) || /^dias?$/.test(normAt(doc, i + 1)))
      return false;
    if (isEventWord(normAt(doc, i - 1))) return norm.startsWith("similar");
    return isEventWord(normAt(doc, i + 1)) && !/^(?:entre|est[ae])$/.test(normAt(doc, i - 1));
  });

/** Whether the clause of a date speaks of the event of the head by its name, or as "la actividad". */
const namesEventOfLead: DateTest = (doc, mention) =>
  clauseOf(doc, mention, 14).some((i) => {
    const norm = normAt(doc, i);
    if (/^(?:actividad|evento|cita|certamen)$/.test(norm)) return true;
    return isEventWord(norm) && leadOf(doc).stems.has(stemOf(norm));
  });

/** "anunció que el | se entregarán redes": yet to come, where the head of the text tells what was. */
const isYetToCome: DateTest = (doc, mention) => {
  const lead = leadOf(doc);
  if (/^(?:continuara|proseguira)n?$/.test(normAt(doc, beforeArticle(doc, mention)))) return true;
  if (!lead.past || lead.ahead || tenseOf(doc, mention.from) <= 0) return false;
  if (namesEventOfLead(doc, mention) || isEventWord(normAt(doc, mention.from - 2))) return false;
  return clauseOf(doc, mention, 9).some((i) => isFuture(doc, i));
};

/** "prevista para | julio": a month for which something is announced, where the head of the text tells what was. */
const isForMonth: DateTest = (doc, { from, start }) =>
  start.day === undefined && normAt(doc, from - 1) === "para" && !leadOf(doc).ahead;

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
    if (isPast(doc, i) || at(doc, i).text === ",") return false;
    if (norm === "pasado" || norm.length < 5) continue;
    if (isParticiple(norm)) return !isHeldParticiple(norm) && !isToldAlready(doc, i);
  }
  return false;
};

const lasting =
  /^(?:proyectos?|programas?|obras?|iniciativa|plan|construccion|trabajos|cooperativa|asociacion|empresa|entidad|institucion|organizacion|servicio|sistema|personeria|gestion|mandato|local|planta|agencia)$/;
const sets =
  /^(?:(?:inici|empez|comenz|arranc|oper|trabaj|funcion|ejecut|existe)\w{0,5}|obtuvo|nacio|surgio|conclu\w+|culmin\w+|termin\w+|ejercer\w+|asumi\w+|vence\w*|rige|entrara)$/;

/** "La cooperativa inició sus actividades el |", "El proyecto concluirá en |": the times of what lasts. */
const isOfLasting: DateTest = (doc, mention) => {
  const before = clauseOf(doc, mention, 14).filter((i) => i < mention.from);
  return (
    before.some((i) => sets.test(normAt(doc, i))) &&
    before.some((i) => lasting.test(normAt(doc, i)))
  );
};

/** "es parte del convenio que ambas firmaron el |": a day told of what frames the event. */
const isOfFrame: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 12);
  for (let i = mention.from - 1; i >= start; i--) {
    if (at(doc, i).text === ",") return false;
    if (
      /^(?:marco|enmarcan?|parte|virtud|cumplimiento|gracias|producto|fruto)$/.test(normAt(doc, i))
    )
      return true;
  }
  return false;
};

/** "en el marco del convenio suscrito el |" */
const isDeedOfFrame: DateTest = (doc, mention) => isOfFrame(doc, mention) && isDone(doc, mention);

const sure: readonly DateTest[] = [isBesides, isOther, isYetToCome, isForMonth, isDeedOfFrame];
const likely: readonly DateTest[] = [isDone, isOfLasting, isOfFrame];

/** Whether a date after the head of the text is told in so many words of another event, or of what is yet to come. */
export const isOfOtherEvent: DateTest = (doc, mention) => sure.some((test) => test(doc, mention));

/** Whether a date after the head of the text is rather told of what frames the event, which it may yet be of. */
export const isOfFrameOrDeed: DateTest = (doc, mention) =>
  likely.some((test) => test(doc, mention));
