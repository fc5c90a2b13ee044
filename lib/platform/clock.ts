import { z } from "zod";

/** A day of the civil calendar, "YYYY-MM-DD", with no time and no zone. Never a JS Date. */
export type CivilDate = string;

export const institutionZone = "America/Lima";

/** Hours; Peru has kept one time all year since 1994. */
export const hoursBehindUtc = 5;

const dayMs = 86_400_000;
const utc = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`);

/** True for an existing day of 1900 to 2199 written as YYYY-MM-DD (so not 2009-11-31). */
export function isCivilDate(value: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const at = utc(value);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

export const civilDate = z
  .string()
  .refine(isCivilDate, "Escriba una fecha que exista: día, mes y año.");

/** A time of the day, "HH:MM" from 00:00 to 23:59. */
export const civilTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Escriba la hora así: 09:00.");

// Made once: that takes far longer than to format with it.
const inLima = new Intl.DateTimeFormat("en-CA", { timeZone: institutionZone });

/** The civil day in Lima at an instant; now, if none is given. */
export function civilDateAt(at: Date = new Date()): CivilDate {
  return inLima.format(at);
}

/** The instant of a civil day and a clock time ("09:00") in Lima; null if either is not one. */
export function limaInstant(day: CivilDate, time: string): Date | null {
  const at = new Date(`${day}T${time}:00-0${hoursBehindUtc}:00`);
  return isCivilDate(day) && !Number.isNaN(at.getTime()) ? at : null;
}

/** Whole days from one civil day to another (0 for the same day). */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utc(to) - utc(from)) / dayMs);
}

/** The civil day `days` after (or before, if negative) another. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(utc(date) + days * dayMs).toISOString().slice(0, 10);
}

/** The `date` column of a database row (midnight UTC) as a civil day. */
export function fromDateColumn(value: Date): CivilDate {
  return value.toISOString().slice(0, 10);
}

/** A civil day as the value of a `date` column (midnight UTC). */
export function toDateColumn(date: CivilDate): Date {
  return new Date(utc(date));
}
