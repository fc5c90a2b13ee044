/** Civil date "YYYY-MM-DD". */
export type CivilDate = string;

/** A date known to the day, the month or the year only. */
export type PartialDate = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

const dayMs = 86_400_000;

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function toUtc(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whether the string is a real civil date. */
export function isCivilDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const utc = toUtc(value);
  return !Number.isNaN(utc) && new Date(utc).toISOString().slice(0, 10) === value;
}

/** Whether year, month and day, where given, make a possible date. */
export function isPossible(date: PartialDate): boolean {
  const { year = 2000, month = 1, day = 1 } = date;
  return isCivilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** ISO text at the precision known ("2009-11-29", "2009-11", "2009"), or null without a year. */
export function isoOf(date: PartialDate): string | null {
  if (date.year === undefined || !isPossible(date)) return null;
  const parts = [pad(date.year, 4)];
  if (date.month !== undefined) parts.push(pad(date.month, 2));
  if (date.month !== undefined && date.day !== undefined) parts.push(pad(date.day, 2));
  return parts.join("-");
}

/** The parts of a civil date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const [year = "1", month = "1", day = "1"] = date.split("-");
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** The date a number of days later (or earlier). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(toUtc(date) + days * dayMs).toISOString().slice(0, 10);
}

/** Days from one date to another, negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / dayMs);
}

/** Weekday of a date, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: CivilDate): number {
  return ((new Date(toUtc(date)).getUTCDay() + 6) % 7) + 1;
}
