import type { CivilDate } from "#lib/platform/clock";

/** How many years before this one a calendar that is followed still tells. */
export const pastYears = 5;

/** The days on which what a calendar carries begins, the first and the last; without a last, all that comes. */
export interface Span {
  from: CivilDate;
  to: CivilDate | null;
}

const yearOf = (day: CivilDate) => Number(day.slice(0, 4));

/** Whether a word is a year as an address writes it. */
export const isYearWord = (word: string): boolean => /^(19|20|21)\d{2}$/.test(word);

/**
 * What a calendar that is followed carries: a phone reads all of it again every few hours and shows it by the day, so the
 * years long past would cost everybody's data and nobody would look for them there.
 */
export const followedSpan = (today: CivilDate): Span => ({
  from: `${yearOf(today) - pastYears}-01-01`,
  to: null,
});

export const yearSpan = (year: string): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** What a calendar says of what it carries; `ofYear` is the address of the one of a year. */
export function spanWords({ from, to }: Span, ofYear: (year: string) => string): string {
  const year = yearOf(from);
  if (to) return `Lo que empezó en ${year}.`;
  const before = ofYear(String(year - 1));
  return `Lo que viene y lo que empezó desde el 1 de enero de ${year}. Cada año anterior tiene su calendario. El de ${year - 1} está en ${before}`;
}
