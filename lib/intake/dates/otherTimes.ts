import { isEventWord, isHeldParticiple } from "#lib/intake/dates/holding";
import { bodyBefore } from "#lib/intake/dates/lead";
import {
  type DateTest,
  isParticiple,
  opensSentenceAt,
  said,
  saidBefore,
  startBefore,
} from "#lib/intake/dates/said";
import { isFuture, isPast } from "#lib/intake/dates/tense";
import { at, type Doc, normAt } from "#lib/intake/text/document";

const hadBeen = (doc: Doc, i: number): boolean =>
  /^habian?$/.test(normAt(doc, i)) &&
  isParticiple(normAt(doc, normAt(doc, i + 1) === "sido" ? i + 2 : i + 1));

/** "habían recibido el |", with no other verb or comma in between. */
const hadBefore: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 9);
  for (let i = mention.from - 1; i >= start; i--) {
    if (hadBeen(doc, i)) return true;
    if (isPast(doc, i) || at(doc, i).text === ",") return false;
  }
  return false;
};

/** "El | habían recibido", "En abril, la cooperativa había recibido" */
const hadAfter: DateTest = (doc, { from, to }) => {
  const end = opensSentenceAt(doc, from) ? to + 8 : to + 2;
  for (let i = to; i < end; i++) {
    if (hadBeen(doc, i)) return true;
    if (isPast(doc, i) || normAt(doc, i) === "que") return false;
    if (i > to && at(doc, i).text === ",") return false;
  }
  return false;
};

/** What had been before; the head of a text may tell its own event so. */
const isPluperfect: DateTest = (doc, mention) =>
  bodyBefore(doc, mention.from) > 0 && (hadBefore(doc, mention) || hadAfter(doc, mention));

const regulates = /^(?:ley|decreto|resolucion|ordenanza|reglamento|oficio|carta|memorando)$/;

/** "Ley N.° 29811, del |": the day of a rule, by "del" or "de fecha" and with no verb in between. */
const isOfRule: DateTest = (doc, mention) => {
  if (!/^(?:del?|fecha)$/.test(normAt(doc, mention.from - 1))) return false;
  const start = startBefore(doc, mention, 15);
  for (let i = mention.from - 1; i >= start; i--) {
    if (isPast(doc, i) || isFuture(doc, i) || isParticiple(normAt(doc, i))) return false;
    // "en el marco de la ley, la asamblea del 5 de mayo"
    if (isEventWord(normAt(doc, i))) return false;
    if (regulates.test(normAt(doc, i))) return true;
  }
  return false;
};

/** "luego de haber iniciado sus trámites en |": a clause about what went before. */
const isAfterHaving: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 14);
  for (let i = mention.from - 1; i > start; i--) {
    if (at(doc, i).text === "," || isPast(doc, i)) return false;
    if (normAt(doc, i) === "haber") return isParticiple(normAt(doc, i + 1));
    if (isHeldParticiple(normAt(doc, i)) && normAt(doc, i - 1) !== "haber") return false;
  }
  return false;
};

const holiday = /^(?:dias?|efemerides)$/;
const keeps = /^(?:conmemora|celebra|festeja|recuerda)n?$/;

/** "El Día del Pescador se celebra el |", "| se celebra el Día del Pescador": in the present, and no "este viernes". */
const isOfHoliday: DateTest = (doc, mention) => {
  const { from, to } = mention;
  if (mention.basis === "relative" || mention.weekday !== undefined) return false;
  if (normAt(doc, to) === "se" && keeps.test(normAt(doc, to + 1)))
    return /^(?:el|los)$/.test(normAt(doc, to + 2)) && holiday.test(normAt(doc, to + 3));
  if (!keeps.test(normAt(doc, from - 2)) || normAt(doc, from - 3) !== "se") return false;
  return saidBefore(doc, mention, { test: (norm) => holiday.test(norm), back: 14 });
};

/** "| de cada año", "| de todos los años" */
const isEveryYear: DateTest = (doc, { to }) => {
  const i = normAt(doc, to) === "de" ? to + 1 : to;
  return normAt(doc, i) === "cada" || (normAt(doc, i) === "todos" && normAt(doc, i + 2) === "anos");
};

/** "con corte a |", "A | de 2022, la cooperativa tenía": the month as of which something is told. */
const isAsOf: DateTest = (doc, mention) => {
  if (normAt(doc, mention.from - 2) === "corte") return /^al?$/.test(normAt(doc, mention.from - 1));
  if (mention.start.day !== undefined) return false;
  if (normAt(doc, mention.from - 1) === "a")
    return !/^(?:de|comienzos?|lunes)$/.test(normAt(doc, mention.from - 2));
  return said(/^(?:censo|encuesta|ejercicio|padron|cifras|trimestre|semestre)$/, 4)(doc, mention);
};

/** "con miras a las elecciones del |": what is still to come, in a clause that is not yet closed. */
const isAwaited: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 8);
  for (let i = mention.from - 1; i >= start; i--) {
    if (at(doc, i).text === "," || isPast(doc, i) || isHeldParticiple(normAt(doc, i))) return false;
    if (/^(?:miras|rumbo|visperas|volveran?)$/.test(normAt(doc, i))) return true;
  }
  return false;
};

/** "… a la fecha", "… hasta hoy": a time that goes on. */
const goesOn: DateTest = (doc, { to }) => {
  const next = [0, 1, 2].map((k) => normAt(doc, to + k)).join(" ");
  return /^(?:a la fecha|hasta hoy|hasta la fecha|hasta la actualidad|hasta ahora)/.test(next);
};

const tests: readonly DateTest[] = [
  isPluperfect,
  isOfRule,
  isAfterHaving,
  isOfHoliday,
  isEveryYear,
  isAsOf,
  isAwaited,
  goesOn,
];

/** Whether a date is that of a rule, a holiday, a balance and the like: never the event's, wherever it stands. */
export const isOfOtherTime: DateTest = (doc, mention) => tests.some((test) => test(doc, mention));
