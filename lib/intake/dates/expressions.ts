import type { DateMention } from "#lib/intake/dates/mention";
import { readDay, readDays, readMonth, readYear, skipWeekday } from "#lib/intake/dates/parts";
import { months } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt } from "#lib/intake/text/document";

export type YearOfWriting = number | null;

type Point = {
  day: number;
  last: number;
  month: number;
  year?: number;
  to: number;
  weekday?: number;
};

/** The written year, or the one meant by "del presente año" when the day of writing is known. */
function yearAt(doc: Doc, i: number, now: YearOfWriting): { year?: number; to: number } {
  const found = readYear(doc, i);
  if (!found) return { to: i };
  if (found.year !== undefined) return { year: found.year, to: found.to };
  if (now === null) return { to: found.to };
  return { year: now + (found.relativeYear ?? 0), to: found.to };
}

function readPoint(doc: Doc, i: number, now: YearOfWriting): Point | null {
  const lead = skipWeekday(doc, i);
  const days = readDays(doc, lead.to);
  const month = days && readMonth(doc, days.to);
  if (!days || !month) return null;
  const year = yearAt(doc, month.to, now);
  const point: Point = {
    day: Math.min(...days.days),
    last: days.days.at(-1) ?? 0,
    month: month.month,
    to: year.to,
  };
  if (year.year !== undefined) point.year = year.year;
  if (lead.weekday !== undefined) point.weekday = lead.weekday;
  return point;
}

function rangeConnector(doc: Doc, i: number): number {
  const norm = normAt(doc, i);
  // "30 de noviembre, 1 y 2 de diciembre"
  if (norm === "," && at(doc, i + 1).kind === "number" && /^[ye]$/.test(normAt(doc, i + 2)))
    return i + 1;
  if (norm === "hasta" && normAt(doc, i + 1) === "el") return i + 2;
  return ["al", "a", "hasta", "y", "-", "–", "—"].includes(norm) ? i + 1 : i;
}

/** The year that governs a first date when only the second carries one. */
function earlierYear(first: Point, second: Point): number | undefined {
  if (first.year !== undefined || second.year === undefined) return first.year;
  return first.month > second.month ? second.year - 1 : second.year;
}

function basisOf(year: number | undefined): DateMention["basis"] {
  return year === undefined ? "yearless" : "explicit";
}

function withinMonth(from: number, point: Point): DateMention {
  const { year, month, day, last, to, weekday } = point;
  const rule = day === last ? "date.day" : "date.range";
  const start = { year, month, day };
  return { from, to, start, end: { year, month, day: last }, basis: basisOf(year), rule, weekday };
}

function acrossMonths(from: number, first: Point, second: Point): DateMention {
  const endYear = second.year ?? first.year;
  return {
    from,
    to: second.to,
    start: { year: earlierYear(first, second), month: first.month, day: first.day },
    end: { year: endYear, month: second.month, day: second.last },
    basis: basisOf(endYear),
    rule: "date.range-across",
    weekday: first.weekday,
  };
}

/** Day-and-month expressions: one day, several days, ranges inside a month and across months. */
export function readDayMonth(doc: Doc, i: number, now: YearOfWriting): DateMention | null {
  const first = readPoint(doc, i, now);
  if (!first) return null;
  const after = rangeConnector(doc, first.to);
  const second = after > first.to ? readPoint(doc, after, now) : null;
  // "el 8 de mayo de 1973 y el 7 de mayo": where only the first has a year, they are two.
  const apart = first.year !== undefined && second?.year === undefined;
  return second && !apart ? acrossMonths(i, first, second) : withinMonth(i, first);
}

/** "PUNO, OCT. | 3.-": a dateline with the month first and no year. */
function readMonthAtHead(doc: Doc, i: number): DateMention | null {
  if (i > 12 || at(doc, i - 1).text !== "," || doc.sentenceOf[i] !== 0) return null;
  const month = readMonth(doc, i);
  const found = month ? readDay(doc, month.to) : null;
  if (!month || !found || !/^[.)–—-]$/.test(at(doc, found.to).text)) return null;
  const day = { month: month.month, day: found.day };
  return {
    from: i,
    to: found.to,
    start: day,
    end: day,
    basis: "yearless",
    rule: "date.month-first",
  };
}

/** "mayo 21 de 2018", "noviembre 15 y 16 de 2018" (month first; the year must be written). */
export function readMonthFirst(doc: Doc, i: number, now: YearOfWriting): DateMention | null {
  const month = months.get(normAt(doc, i));
  const days = month === undefined ? null : readDays(doc, i + 1);
  if (month === undefined || !days) return null;
  const year = yearAt(doc, days.to, now);
  if (year.year === undefined) return readMonthAtHead(doc, i);
  return {
    from: i,
    to: year.to,
    start: { year: year.year, month, day: Math.min(...days.days) },
    end: { year: year.year, month, day: days.days.at(-1) },
    basis: "explicit",
    rule: "date.month-first",
  };
}

const monthLeads = new Set([
  "entre",
  "en",
  "durante",
  "mes",
  "de",
  "del",
  "este",
  "pasado",
  "desde",
]);

function monthIsMeant(doc: Doc, i: number): boolean {
  const before = normAt(doc, i - 1);
  if (before === "de" || before === "del") {
    const earlier = normAt(doc, i - 2);
    return /^(mes|meses|semana|mediados|fines|finales|inicios|principios|comienzos|quincena)$/.test(
      earlier,
    );
  }
  return monthLeads.has(before);
}

function lastMonth(doc: Doc, i: number, first: number): { last: number; to: number } {
  const after = rangeConnector(doc, i + 1);
  const last = after > i + 1 ? months.get(normAt(doc, after)) : undefined;
  return last === undefined ? { last: first, to: i + 1 } : { last, to: after + 1 };
}

/** Month precision: "julio de 2020", "en julio", "de marzo a mayo de 2019". */
export function readMonthOnly(doc: Doc, i: number, now: YearOfWriting): DateMention | null {
  const first = months.get(normAt(doc, i));
  if (first === undefined || at(doc, i).norm.length < 4) return null;
  const { last, to } = lastMonth(doc, i, first);
  const { year, to: end } = yearAt(doc, to, now);
  if (year === undefined && (!monthIsMeant(doc, i) || readDay(doc, i + 1))) return null;
  const startYear = year !== undefined && first > last ? year - 1 : year;
  return {
    from: i,
    to: end,
    start: { year: startYear, month: first },
    end: { year, month: last },
    basis: basisOf(year),
    rule: "date.month",
  };
}
