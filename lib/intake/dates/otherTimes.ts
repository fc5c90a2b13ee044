import { isoOf } from "#lib/intake/dates/calendar";
import {
  type DateTest,
  isParticiple,
  isQuoted,
  said,
  saidBefore,
  startBefore,
} from "#lib/intake/dates/said";
import { isFuture, isPast } from "#lib/intake/dates/tense";
import { at, type Doc, isCapital, normAt, sentenceAt } from "#lib/intake/text/document";

/** "habían recibido el |", "| habían recibido": what had been before. */
const isPluperfect: DateTest = (doc, { from, to }) => {
  const sentence = sentenceAt(doc, from);
  const last = Math.min(sentence?.to ?? 0, to + 9) - 1;
  const opens = from - (sentence?.firstWord ?? 0) <= 3;
  for (let i = Math.max(sentence?.from ?? 0, from - 9); i < last; i++) {
    // "el domingo, como lo habían acordado": beyond a comma it is told of something else.
    if (i >= to && !opens && at(doc, i).text === ",") return false;
    if (/^habian?$/.test(normAt(doc, i)) && isParticiple(normAt(doc, i + 1))) return true;
  }
  return false;
};

const regulates =
  /^(?:ley|decreto|resolucion|ordenanza|norma|reglamento|oficio|carta|memorando|acuerdo)$/;

/** "Norma Ríos": a given name. */
const isName = (doc: Doc, i: number): boolean =>
  normAt(doc, i) === "norma" && isCapital(at(doc, i));

/** "Ley N.° 29811, del |": the day of a rule, with no verb in between. */
const isOfRule: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 15);
  for (let i = mention.from - 1; i >= start; i--) {
    if (isPast(doc, i) || isFuture(doc, i) || isParticiple(normAt(doc, i))) return false;
    if (regulates.test(normAt(doc, i)) && !isName(doc, i)) return true;
  }
  return false;
};

/** "luego de haber iniciado sus trámites en |": a clause about what went before. */
const isAfterHaving: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 14);
  for (let i = mention.from - 1; i > start; i--) {
    if (at(doc, i).text === ",") return false;
    if (normAt(doc, i) === "haber") return isParticiple(normAt(doc, i + 1));
  }
  return false;
};

const holiday = /^(?:dias?|efemerides)$/;
const keeps =
  /^(?:(?:conmemor|celebr|festej|record)(?:a|an|ara|ado|ada|ara|aran)|cumple|cumplira|recuerda)$/;

/** "El Día del Pescador se celebra el |", "el Día de la Madre, celebrado el |", "| se celebra el Día del Pescador". */
const isOfHoliday: DateTest = (doc, mention) => {
  const { from, to } = mention;
  if (normAt(doc, to) === "se" && keeps.test(normAt(doc, to + 1)))
    return /^(?:el|los)$/.test(normAt(doc, to + 2)) && holiday.test(normAt(doc, to + 3));
  const verb = [1, 2, 3].find((k) => keeps.test(normAt(doc, from - k)));
  if (verb === undefined || /^[ao]$/.test(normAt(doc, from - verb - 1))) return false;
  return saidBefore(doc, mention, { test: (norm) => holiday.test(norm), back: 14 });
};

/** "| de cada año", "| de todos los años" */
const isEveryYear: DateTest = (doc, { to }) =>
  /^(?:cada|todos)$/.test(normAt(doc, normAt(doc, to) === "de" ? to + 1 : to));

/** "al cierre de |", "A | de 2022, la cooperativa tenía": the day as of which something is told. */
const isAsOf: DateTest = (doc, mention) => {
  const before = normAt(doc, mention.from - 1);
  if (before === "a" && mention.start.day === undefined)
    return !/^(?:de|comienzos?|lunes)$/.test(normAt(doc, mention.from - 2));
  return said(/^(?:corte|censo|encuesta|ejercicio|padron|cifras|trimestre|semestre)$/, 4)(
    doc,
    mention,
  );
};

/** "con miras a las elecciones del |": what is still to come and not told of here. */
const isAwaited: DateTest = said(/^(?:miras|rumbo|cara|visperas|volveran?)$/, 8);

/** "… a la fecha", "hasta hoy", "a partir de hoy": a time that goes on. */
const goesOn: DateTest = (doc, { from, to, start, end, basis }) => {
  const next = [0, 1, 2].map((k) => normAt(doc, to + k)).join(" ");
  if (/^(?:a la fecha|hasta hoy|hasta la|hasta ahora)/.test(next)) return true;
  if (basis !== "relative" || isoOf(start) !== isoOf(end)) return false;
  return normAt(doc, from - 1) === "de" && normAt(doc, from - 2) === "partir";
};

/** "«Ayer …»": a day told in somebody's words, who spoke on a day of their own. */
const isSpoken: DateTest = (doc, { from, basis }) => basis === "relative" && isQuoted(doc, from);

const tests: readonly DateTest[] = [
  isPluperfect,
  isOfRule,
  isAfterHaving,
  isOfHoliday,
  isEveryYear,
  isAsOf,
  isAwaited,
  goesOn,
  isSpoken,
];

/** Whether a date is that of a rule, a holiday, a balance and the like: never the event's, wherever it stands. */
export const isOfOtherTime: DateTest = (doc, mention) => tests.some((test) => test(doc, mention));
