import { type PartialDate, weekdayOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readMonth, readYear } from "#lib/intake/dates/parts";
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

/** "el primer sábado de julio", "último domingo de mayo de 2015": the year is written or that of writing. */
export function readNthWeekday(doc: Doc, i: number, now: number | null): DateMention | null {
  const nth = ordinals.get(normAt(doc, i));
  const weekday = weekdays.get(normAt(doc, i + 1));
  if (nth === undefined || weekday === undefined) return null;
  const month = readMonth(doc, i + 2);
  const year = month && yearOf(doc, month.to, now);
  if (!year) return null;
  const date = { year: year.year, month: month.month };
  const start = { ...date, day: dayOf(date, weekday, nth) };
  const basis = year.written ? "explicit" : "relative";
  return { from: i, to: year.to, start, end: start, weekday, basis, rule: "date.nth-weekday" };
}
