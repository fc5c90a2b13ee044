import type { DateMention } from "#lib/intake/dates/mention";
import { readDay, readDays, readMonth, readYear, skipWeekday } from "#lib/intake/dates/parts";
import { months } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt } from "#lib/intake/text/document";

export type YearOfWriting = number | null;

type Point = { day: number; last: number; month: number; year?: number; to: number; weekday?: number };

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
  if (norm === "hasta" && normAt(doc, i + 1) === "el") return i + 2;
  return ["al", "a", "hasta", "y", "-", "–", "—"].includes(norm) ? i + 1 : i;
}

/** The year that governs a first date when only the second carries one. */
function earlierYear(first: Point, second: Point): number | undefined {
  if (first.year !== undefined || second.year === undefined) return first.year;
  return first.month > second.month ? second.year - 1 : second.year;
}

/** Day-and-month expressions: one day, several days, ranges inside a month and across months. */
export function readDayMonth(doc: Doc, i: number, now: YearOfWriting): DateMention | null {
  const first = readPoint(doc, i, now);
  if (!first) return null;
  const after = rangeConnector(doc, first.to);
  const second = after > first.to ? readPoint(doc, after, now) : null;
  const last = second ?? first;
  const year = second ? earlierYear(first, second) : first.year;
  const endYear = last.year ?? (second && first.year);
  const written = (last.year ?? first.year) !== undefined;
  return {
    from: i,
    to: last.to,
    start: { year, month: first.month, day: first.day },
    end: { year: endYear ?? undefined, month: last.month, day: last.last },
    basis: written ? "explicit" : "yearless",
    rule: second ? "date.range-across" : first.day === first.last ? "date.day" : "date.range",
    weekday: first.weekday,
  };
}

/** "mayo 21 de 2018", "noviembre 15 y 16 de 2018" (month first; the year must be written). */
export function readMonthFirst(doc: Doc, i: number, now: YearOfWriting): DateMention | null {
  const month = months.get(normAt(doc, i));
  const days = month === undefined ? null : readDays(doc, i + 1);
  if (month === undefined || !days) return null;
  const year = yearAt(doc, days.to, now);
  if (year.year === undefined) return null;
  return {
    from: i,
    to: year.to,
    start: { year: year.year, month, day: Math.min(...days.days) },
    end: { year: year.year, month, day: days.days.at(-1) },
    basis: "explicit",
    rule: "date.month-first",
  };
}

const monthLeads = new Set(["en", "durante", "mes", "de", "del", "este", "pasado", "desde"]);

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

/** Month precision: "julio de 2020", "en julio", "de marzo a mayo de 2019". */
export function readMonthOnly(doc: Doc, i: number, now: YearOfWriting): DateMention | null {
  const first = months.get(normAt(doc, i));
  if (first === undefined || at(doc, i).norm.length < 4) return null;
  const after = rangeConnector(doc, i + 1);
  const second = after > i + 1 ? months.get(normAt(doc, after)) : undefined;
  const end = second === undefined ? i + 1 : after + 1;
  const year = yearAt(doc, end, now);
  if (year.year === undefined && !monthIsMeant(doc, i)) return null;
  if (year.year === undefined && readDay(doc, i + 1)) return null;
  const last = second ?? first;
  const startYear = year.year !== undefined && first > last ? year.year - 1 : year.year;
  return {
    from: i,
    to: year.to,
    start: { year: startYear, month: first },
    end: { year: year.year, month: last },
    basis: year.year === undefined ? "yearless" : "explicit",
    rule: "date.month",
  };
}
