import { addDays, isoOf, type PartialDate, partsOf, weekdayOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readMonth, readYear } from "#lib/intake/dates/parts";
import { isWeekend } from "#lib/intake/dates/weekend";
import { weekdays } from "#lib/intake/lexicon/calendarWords";
import { type Doc, normAt } from "#lib/intake/text/document";

const ordinals = new Map<string, number>([
  ...(["primer", "primero", "primera"] as const).map((word) => [word, 1] as const),
  ...(["segundo", "segunda"] as const).map((word) => [word, 2] as const),
  ...(["tercer", "tercero", "tercera"] as const).map((word) => [word, 3] as const),
  ...(["cuarto", "cuarta"] as const).map((word) => [word, 4] as const),
  ...(["ultimo", "ultima"] as const).map((word) => [word, 5] as const),
]);

/** Words with which "el último domingo de mayo" may begin. */
export const ordinalStarters: readonly string[] = [...ordinals.keys()];

/** The day of the month of its nth weekday; the fifth is the last there is. */
function dayOf({ year = 2000, month = 1 }: PartialDate, weekday: number, nth: number): number {
  const first = weekdayOf(`${year}-${String(month).padStart(2, "0")}-01`);
  const day = 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > length ? day - 7 : day;
}

type Year = { readonly year: number; readonly written: boolean; readonly to: number };

function yearOf(doc: Doc, i: number, now: number | null): Year | null {
  const found = readYear(doc, i);
  const to = found?.to ?? i;
  if (found?.year !== undefined) return { year: found.year, written: true, to };
  return now === null ? null : { year: now + (found?.relativeYear ?? 0), written: false, to };
}

/** What is counted: a weekday, or a weekend by its Saturday; and the token after it. */
function unitAt(doc: Doc, i: number): { weekday: number; length: number; to: number } | null {
  if (isWeekend(doc, i)) return { weekday: 6, length: 2, to: i + 3 };
  const weekday = weekdays.get(normAt(doc, i));
  return weekday === undefined ? null : { weekday, length: 1, to: i + 1 };
}

/**
 * "el primer sábado de julio", "último domingo de mayo de 2015", "primer fin de semana de abril": the year is written or
 * that of writing.
 */
export function readNthWeekday(doc: Doc, i: number, now: number | null): DateMention | null {
  const nth = ordinals.get(normAt(doc, i));
  const unit = unitAt(doc, i + 1);
  if (nth === undefined || !unit) return null;
  const month = readMonth(doc, unit.to);
  const year = month && yearOf(doc, month.to, now);
  if (!year) return null;
  const date = { year: year.year, month: month.month };
  const first = isoOf({ ...date, day: dayOf(date, unit.weekday, nth) });
  if (first === null) return null;
  const [start, end] = [partsOf(first), partsOf(addDays(first, unit.length - 1))];
  const basis = year.written ? "explicit" : "relative";
  return { from: i, to: year.to, start, end, basis, rule: "date.nth-weekday" };
}
