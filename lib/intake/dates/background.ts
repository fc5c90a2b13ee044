import { isoOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { beforeArticle, isQuoted, saidBefore } from "#lib/intake/dates/said";
import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

const otherDates =
  /^(?:hasta|antes|plazo|plazos|vence|vencera|vencimiento|ley|decreto|resolucion|ordenanza|fundad[oa]s?|fundacion|cread[oa]s?|creacion|nacid[oa]|nacio|naciera|vigente|vigencia|publicad[oa]|aprobad[oa]|promulgad[oa]|periodo|gestion|desde|fallecio|declarad[oa]|historia|antiguo|entonces|posteriormente|inscripcion|inscripciones|inscribirse|inscribir|registrarse|postular|postulacion|postulaciones|cierre|entrega|limite|diario|expediente|oficio|convocatoria|anterior|previamente)$/;

const aftermath = /^(?:tras|luego|despues|raiz)$/;

/** "Tras el incendio del | 3 de setiembre, …": what went before the event, told in a clause of its own. */
function isAftermath(doc: Doc, mention: DateMention): boolean {
  const start = sentenceAt(doc, mention.from)?.from ?? 0;
  for (let i = mention.from - 1; i >= Math.max(start, mention.from - 7); i--) {
    if (at(doc, i).text === ",") return false;
    if (aftermath.test(normAt(doc, i))) return true;
  }
  return false;
}

/** "que se conmemora el | 8 de marzo", "que se celebra cada | 4 de julio": a day of every year. */
function isYearly(doc: Doc, mention: DateMention): boolean {
  for (let i = mention.from - 1; i > mention.from - 5; i--) {
    if (normAt(doc, i) === "cada") return normAt(doc, i - 1) !== "como";
    if (/^(?:conmemora|celebra|festeja|recuerda)$/.test(normAt(doc, i)))
      return normAt(doc, i - 1) === "se" && normAt(doc, i - 2) === "que";
  }
  return false;
}

/** "los estados financieros al | 31 de diciembre": the day as of which something is stated. */
function isStatedAsOf(doc: Doc, mention: DateMention, spans: boolean): boolean {
  return !spans && normAt(doc, mention.from - 1) === "al" && mention.start.day !== undefined;
}

const founding =
  /^(?:fund|cre|constitu|nac|instaur|promulg)(?:o|aron|ara|aran|io|ieron|iera|yo|yeron|yera|ia|ada|ado)$/;

/** "un | 29 de diciembre de 1976, se fundara": founded on that day, told after it. */
function isFounding(doc: Doc, mention: DateMention): boolean {
  for (let i = mention.to; i < mention.to + 4; i++) {
    if (founding.test(normAt(doc, i))) return true;
    if (!/^(?:,|se|que|fue|cuando|en)$/.test(normAt(doc, i))) return false;
  }
  return false;
}

/** "recordó que el | 28 de febrero": what somebody looks back on. */
function isRecalled(doc: Doc, mention: DateMention): boolean {
  const i = beforeArticle(doc, mention);
  return normAt(doc, i) === "que" && /^(?:recordo|recordaron|rememoro)$/.test(normAt(doc, i - 1));
}

const set = /^(?:convocad|programad|previst|fijad|pactad|agendad|reprogramad|citad)[oa]s?$/;

/** "la reunión convocada para el | 23 de febrero": a day that is yet to come when the text tells of what was. */
export function isSetFor(doc: Doc, mention: DateMention): boolean {
  const i = beforeArticle(doc, mention);
  return normAt(doc, i) === "para" && set.test(normAt(doc, i - 1));
}

type Kept = { readonly spans: boolean; readonly alone: boolean };

/**
 * How much the words before a date speak against its being the event's: deadlines, laws, foundings, and what went before
 * where the text has another date.
 */
export function backgroundCost(doc: Doc, mention: DateMention, { spans, alone }: Kept): number {
  if (isStatedAsOf(doc, mention, spans)) return 6;
  if (mention.basis === "explicit" && isQuoted(doc, mention.from)) return 3.5;
  if (isFounding(doc, mention) || isRecalled(doc, mention)) return 4.5;
  const ranges = isoOf(mention.start) !== isoOf(mention.end);
  const opens = (norm: string) => (spans && norm === "desde") || (ranges && norm === "hasta");
  const test = (norm: string) => otherDates.test(norm) && !opens(norm);
  if (saidBefore(doc, mention, { test, back: 5 }) || isYearly(doc, mention)) return 3.5;
  return !alone && isAftermath(doc, mention) ? 2.5 : 0;
}
