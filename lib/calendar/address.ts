import type { CivilDate } from "#lib/platform/clock";

/** Where the public calendar is. */
export const calendarPath = "/calendario";

/** The calendar that a phone or a computer subscribes to once. */
export const subscriptionPath = "/calendario.ics";

/** Where every way of receiving what is new is told. */
export const channelsPath = "/canales";

const monthPattern = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** Whether a word is a month as an address writes it ("2026-07"). */
export const isMonthWord = (word: string): boolean => monthPattern.test(word);

/** The address of the month of a day. */
export const monthPath = (day: CivilDate): string => `${calendarPath}/${day.slice(0, 7)}`;
