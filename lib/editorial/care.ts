import {
  addDays,
  type CivilDate,
  civilDateAt,
  daysBetween,
  limaInstant,
} from "#lib/platform/clock";
import { longDate } from "#lib/platform/dates";

/** Days during which what lies in the trash can be taken out of it; see docs/decisions/0009. */
export const trashDays = 90;

/** Days before its due date from which a publication is told to be due soon. */
export const dueSoonDays = 3;

/** Whole days that something trashed can still be taken out; negative once it has left the trash. */
export function trashDaysLeft(trashedAt: Date, today: CivilDate = civilDateAt()): number {
  return trashDays - daysBetween(civilDateAt(trashedAt), today);
}

/** What was trashed at this instant or later can still be taken out of the trash. */
export function oldestInTrash(today: CivilDate = civilDateAt()): Date {
  const start = limaInstant(addDays(today, -trashDays), "00:00");
  if (!start) throw new Error(`${today} is no civil day`);
  return start;
}

/** Whether what was trashed can still be taken out. */
export const isInTrash = (trashedAt: Date | null | undefined, today?: CivilDate): boolean =>
  !trashedAt || trashDaysLeft(trashedAt, today) >= 0;

/** The same day some months later, or the last of that month where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return moved.toISOString().slice(0, 10);
}

/** The day on which something just checked is to be checked again; null where its kind does not age. */
export const nextReview = (months: number | null, today: CivilDate): CivilDate | null =>
  months === null ? null : addMonths(today, months);

/**
 * The review day of something that goes live: publishing is checking it, so a day that has passed moves on, and the first
 * publication sets it. A day yet to come stays.
 */
export function reviewAfterPublishing(
  reviewOn: CivilDate | null,
  months: number | null,
  today: CivilDate,
): CivilDate | null {
  return reviewOn && reviewOn > today ? reviewOn : nextReview(months, today);
}

export interface CareDates {
  dueOn: CivilDate | null;
  reviewOn: CivilDate | null;
  /** Whether readers see it: only then can it grow old. */
  hasLive: boolean;
  /** Whether there is a draft that somebody has to finish. */
  pending: boolean;
}

export const reminders = ["due_soon", "overdue", "review"] as const;
export type Reminder = (typeof reminders)[number];

/** What whoever answers for a publication has to be told on a day, the most pressing first. */
export function remindersOn(today: CivilDate, dates: CareDates): Reminder[] {
  const { dueOn, reviewOn } = dates;
  const due = dates.pending ? dueOn : null;
  const overdue = due !== null && due < today;
  const soon = due !== null && !overdue && due <= addDays(today, dueSoonDays);
  const stale = dates.hasLive && reviewOn !== null && reviewOn <= today;
  return [
    ...(overdue ? ["overdue" as const] : []),
    ...(soon ? ["due_soon" as const] : []),
    ...(stale ? ["review" as const] : []),
  ];
}

/** What a reminder says below its title. */
export function reminderWords(
  reminder: Reminder,
  { dueOn, reviewOn }: Pick<CareDates, "dueOn" | "reviewOn">,
): string {
  if (reminder === "review")
    return reviewOn ? `Toca revisarla desde el ${longDate(reviewOn)}.` : "";
  if (!dueOn) return "";
  return reminder === "overdue" ? `Venció el ${longDate(dueOn)}.` : `Vence el ${longDate(dueOn)}.`;
}

/** The Monday of a day's week: what is said once a week is said under its name. */
export function weekOf(day: CivilDate): CivilDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
