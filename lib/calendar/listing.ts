import { monthPath } from "#lib/calendar/address";
import type { CalendarMonth } from "#lib/calendar/queries";
import type { Happening } from "#lib/calendar/schema";
import { publicPath } from "#lib/editorial/address";
import { type Month, weeksOf } from "#lib/editorial/calendar";
import { sentenceCase } from "#lib/editorial/wording";
import { typeLabel } from "#lib/kind-labels";
import { type CivilDate, daysBetween } from "#lib/platform/clock";
import { clockTime, dayAndMonth, monthAndYear } from "#lib/platform/dates";
import { type Language, type Line, type Locale, own } from "#lib/platform/language";

/** Whether something is over, under way or still to come on a day. */
export type When = "past" | "now" | "coming";

export function whenOf(
  { startsOn, endsOn }: Pick<Happening, "startsOn" | "endsOn">,
  today: CivilDate,
): When {
  if (endsOn < today) return "past";
  return startsOn > today ? "coming" : "now";
}

/** The days of a row: large "26–28" and small "jue a sáb"; over the edge of a month, "29" and "nov al 3 dic". */
export function rowDays(
  { startsOn, endsOn }: Pick<Happening, "startsOn" | "endsOn">,
  { t, locale }: Language,
) {
  const [from, to] = [dayAndMonth(startsOn, locale), dayAndMonth(endsOn, locale)];
  const [first, last] = [from.weekday.slice(0, 3), to.weekday.slice(0, 3)];
  if (startsOn === endsOn) return { large: from.day, small: first };
  if (startsOn.slice(0, 7) !== endsOn.slice(0, 7)) {
    const end = `${to.day} ${to.month}`;
    return { large: from.day, small: t("calendar.overMonths", { month: from.month, end }) };
  }
  const isPair = daysBetween(startsOn, endsOn) === 1;
  const small = t(isPair ? "calendar.twoDays" : "calendar.severalDays", { first, last });
  return { large: `${from.day}–${to.day}`, small };
}

function rowDetails(item: Happening, when: When, { t, locale }: Language): Line {
  const { type, place, startsAt, startsOn, endsOn } = item;
  const length = daysBetween(startsOn, endsOn) + 1;
  const now = when === "now" ? t(length > 1 ? "calendar.theseDays" : "calendar.isToday") : "";
  return [
    typeLabel(type, t),
    own(place),
    startsAt ? clockTime(startsAt, locale) : "",
    length > 1 ? t("site.days", { count: length }) : "",
    when === "past" ? t("calendar.isOver") : now,
  ];
}

/** A happening as a row of a month. */
export function calendarRow(item: Happening, today: CivilDate, language: Language) {
  const { publicationId, kind, slug, title, startsOn, endsOn } = item;
  const when = whenOf(item, today);
  return {
    id: `e${publicationId.slice(-12)}`,
    href: publicPath(kind, slug),
    ...{ title, startsOn, endsOn, when },
    isMeeting: kind === "announcement",
    days: rowDays(item, language),
    details: rowDetails(item, when, language),
  };
}
export type CalendarRow = ReturnType<typeof calendarRow>;

function markOf(rows: CalendarRow[], today: CivilDate, day: CivilDate): string {
  if (rows.length === 0) return "";
  if (rows.some((row) => row.isMeeting)) return day < today ? "ya asamblea" : "asamblea";
  return day < today ? "ya" : "hay";
}

/** A day of a month's grid: what it holds, and how it is drawn. */
export interface GridDay {
  day: CivilDate;
  mark: string;
  /** The row that it leads to, and what it says to whoever does not see the drawing. */
  rowId: string;
  words: string;
}

function gridDay(day: CivilDate, all: readonly CalendarRow[], today: CivilDate): GridDay {
  const rows = all.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const words = rows.map(({ title }) => title).join("; ");
  return { day, mark: markOf(rows, today, day), rowId: rows[0]?.id ?? "", words };
}

/** The weeks of a month as its grid draws them; null outside the month. */
export function monthGrid(month: Month, rows: readonly CalendarRow[], today: CivilDate) {
  return weeksOf(month).map((week) => week.map((day) => (day ? gridDay(day, rows, today) : null)));
}

/** A happening as a row of the home page. */
export function upcomingItem({ kind, slug, title, startsOn, endsOn, startsAt, place }: Happening) {
  return { href: publicPath(kind, slug), title, startsOn, endsOn, startsAt, place };
}

/** What the calendar opens with when nothing is to come: that, and that the months shown are past. Null when something is. */
export function noneComing(
  months: readonly Pick<CalendarMonth, "month" | "items">[],
  today: CivilDate,
  { t, locale }: Language,
): { none: string; shown: string } | null {
  const isComing = months.some(({ items }) => items.some(({ endsOn }) => endsOn >= today));
  if (isComing) return null;
  const past = months.find(({ month, items }) => month.last < today && items.length > 0);
  const month = past && monthAndYear(past.month.first, locale);
  return {
    none: t("calendar.noneComing"),
    shown: month ? t("calendar.latestShown", { month }) : "",
  };
}

const highest = 32;

/** The months of a year as its strip draws them: those with nothing lead nowhere. */
export function yearStrip(year: string, counts: readonly number[], locale: Locale) {
  const peak = Math.max(1, ...counts);
  return counts.map((count, at) => {
    const day = `${year}-${String(at + 1).padStart(2, "0")}-01`;
    return {
      ...{ day, count },
      label: sentenceCase(dayAndMonth(day, locale).month),
      href: count > 0 ? monthPath(day) : null,
      height: count > 0 ? Math.max(4, Math.round((count / peak) * highest)) : 0,
    };
  });
}
export type StripMonth = ReturnType<typeof yearStrip>[number];

/** How much a month holds when its page shows less; null when it shows everything. */
export function cutCounts({ items, month, counts }: CalendarMonth) {
  const total = counts[Number(month.first.slice(5, 7)) - 1] ?? 0;
  return total <= items.length ? null : { total, shown: items.length };
}

/** The name of a month alone: "Noviembre". */
export const monthName = ({ first }: Month, locale: Locale) =>
  sentenceCase(dayAndMonth(first, locale).longMonth);

/** A neighbouring month as its link names it: "Octubre de 2026". */
export const monthTitle = (day: CivilDate, locale: Locale) =>
  sentenceCase(monthAndYear(day, locale));
