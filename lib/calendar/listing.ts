import { monthPath } from "#lib/calendar/address";
import type { CalendarMonth } from "#lib/calendar/queries";
import type { Happening } from "#lib/calendar/schema";
import { publicPath } from "#lib/editorial/address";
import { type Month, weeksOf } from "#lib/editorial/calendar";
import { sentenceCase } from "#lib/editorial/wording";
import { typeLabels } from "#lib/kind-labels";
import { type CivilDate, daysBetween } from "#lib/platform/clock";
import { clockTime, counted, dayAndMonth, fullDate, monthAndYear } from "#lib/platform/dates";

/** Whether something is over, under way or still to come on a day. */
export type When = "past" | "now" | "coming";

export function whenOf(
  { startsOn, endsOn }: Pick<Happening, "startsOn" | "endsOn">,
  today: CivilDate,
): When {
  if (endsOn < today) return "past";
  return startsOn > today ? "coming" : "now";
}

const whenWords: Record<When, string> = { past: "ya pasó", now: "es hoy", coming: "" };
const shortWeekday = (day: CivilDate) => fullDate(day).slice(0, 3);

/** The days of a row: large "26–28" and small "jue a sáb"; over the edge of a month, "29" and "nov al 3 dic". */
export function rowDays({ startsOn, endsOn }: Pick<Happening, "startsOn" | "endsOn">) {
  const [from, to] = [dayAndMonth(startsOn), dayAndMonth(endsOn)];
  if (startsOn === endsOn) return { large: from.day, small: shortWeekday(startsOn) };
  if (startsOn.slice(0, 7) !== endsOn.slice(0, 7)) {
    return { large: from.day, small: `${from.month} al ${to.day} ${to.month}` };
  }
  const joint = daysBetween(startsOn, endsOn) === 1 ? "y" : "a";
  const small = `${shortWeekday(startsOn)} ${joint} ${shortWeekday(endsOn)}`;
  return { large: `${from.day}–${to.day}`, small };
}

/** A happening as a row of a month. */
export function calendarRow(item: Happening, today: CivilDate) {
  const { publicationId, kind, type, slug, title, startsOn, endsOn, startsAt, place } = item;
  const length = daysBetween(startsOn, endsOn) + 1;
  const when = whenOf(item, today);
  const details = [
    typeLabels[type] ?? "",
    place,
    startsAt ? clockTime(startsAt) : "",
    length > 1 ? counted(length, "día", "días") : "",
    when === "now" && length > 1 ? "en estos días" : whenWords[when],
  ];
  return {
    id: `e${publicationId.slice(-12)}`,
    href: publicPath(kind, slug),
    ...{ title, startsOn, endsOn, when },
    isMeeting: kind === "announcement",
    days: rowDays(item),
    details: details.filter(Boolean).join(" · "),
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

const highest = 32;

/** The months of a year as its strip draws them: those with nothing lead nowhere. */
export function yearStrip(year: string, counts: readonly number[]) {
  const peak = Math.max(1, ...counts);
  return counts.map((count, at) => {
    const day = `${year}-${String(at + 1).padStart(2, "0")}-01`;
    return {
      ...{ day, count },
      label: sentenceCase(dayAndMonth(day).month),
      href: count > 0 ? monthPath(day) : null,
      height: count > 0 ? Math.max(4, Math.round((count / peak) * highest)) : 0,
    };
  });
}
export type StripMonth = ReturnType<typeof yearStrip>[number];

/** What to say of a month that holds more than its page shows; "" when it shows everything. */
export function cutSentence({ items, month, counts }: CalendarMonth): string {
  const total = counts[Number(month.first.slice(5, 7)) - 1] ?? 0;
  if (total <= items.length) return "";
  const [all, shown] = [total, items.length].map((count) => count.toLocaleString("en-US"));
  return `Este mes tiene ${all} eventos y reuniones. Aquí están los primeros ${shown}.`;
}

/** The name of a month alone: "Noviembre". */
export const monthName = ({ first }: Month) =>
  sentenceCase(monthAndYear(first).replace(/ de \d+$/, ""));

/** A neighbouring month as its link names it: "Octubre de 2026". */
export const monthTitle = (day: CivilDate) => sentenceCase(monthAndYear(day));
