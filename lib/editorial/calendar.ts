import { addDays, type CivilDate, civilDateAt, isCivilDate } from "#lib/platform/clock";

/** What the editorial calendar shows, in the order in which one day tells it. */
export const calendarSorts = [
  "publish",
  "withdraw",
  "due",
  "review",
  "expiry",
  "published",
  "event",
] as const;
export type CalendarSort = (typeof calendarSorts)[number];

/** Something on the calendar: on a day, or from one to another. */
export interface CalendarItem {
  key: string;
  sort: CalendarSort;
  from: CivilDate;
  to: CivilDate;
  /** The instant, for what happens at a time. */
  at: Date | null;
  publicationId: string;
  title: string;
}

/** A month by its first and last days. */
export interface Month {
  first: CivilDate;
  last: CivilDate;
}

const firstOf = (day: CivilDate) => `${day.slice(0, 7)}-01`;

/** The month of a day. */
export function monthOfDay(day: CivilDate): Month {
  const first = firstOf(day);
  return { first, last: addDays(firstOf(addDays(first, 31)), -1) };
}

/** The month that an address asks for ("2026-07"); the current one if it asks for none. */
export function monthAsked(word: unknown, today: CivilDate = civilDateAt()): Month {
  const day = typeof word === "string" ? `${word}-01` : "";
  return monthOfDay(isCivilDate(day) ? day : today);
}

/** A month as its address writes it: "2026-07". */
export const monthWord = ({ first }: Month) => first.slice(0, 7);
export const monthBefore = ({ first }: Month) => monthOfDay(addDays(first, -1));
export const monthAfter = ({ last }: Month) => monthOfDay(addDays(last, 1));

/** The weeks of a month from Monday to Sunday; null outside the month. */
export function weeksOf({ first, last }: Month): (CivilDate | null)[][] {
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: (CivilDate | null)[][] = [];
  for (let monday = addDays(first, -before); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
    weeks.push(days.map((day) => (day >= first && day <= last ? day : null)));
  }
  return weeks;
}

const rank = ({ sort }: CalendarItem) => calendarSorts.indexOf(sort);
const byTime = (a: CalendarItem, b: CalendarItem) =>
  rank(a) - rank(b) || Number(a.at ?? 0) - Number(b.at ?? 0) || a.key.localeCompare(b.key);

/** What happens on each day of the month that has something, in order. */
export function itemsByDay(items: readonly CalendarItem[], month: Month) {
  const days = new Map<CivilDate, CalendarItem[]>();
  for (const day of weeksOf(month).flat()) {
    const held = day ? items.filter(({ from, to }) => from <= day && day <= to) : [];
    if (day && held.length > 0) days.set(day, held.sort(byTime));
  }
  return days;
}
