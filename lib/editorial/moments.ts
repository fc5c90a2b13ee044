import { type CivilDate, civilDateAt, daysBetween, hoursBehindUtc } from "#lib/platform/clock";
import { fullDate, fullInstant, shortDate } from "#lib/platform/dates";

const instantParts = (at: Date) => fullInstant(at).split(", ") as [string, string];

function dayWords(day: CivilDate, today: CivilDate): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return "hoy";
  if (distance === -1) return "ayer";
  if (distance === 1) return "mañana";
  const near = Math.abs(distance) < 7;
  return near ? `el ${fullDate(day).split(" ", 2).join(" ")}` : `el ${shortDate(day)}`;
}

/** An instant beside now: "hoy, 10:42 a. m.", "el viernes 20, 5:30 p. m.", "el 12 oct 2026, 9:00 a. m." */
export function momentWords(at: Date, now: Date = new Date()): string {
  const [, time] = instantParts(at);
  return `${dayWords(civilDateAt(at), civilDateAt(now))}, ${time}`;
}

/** The clock time of an instant in Lima: "10:42 a. m." */
export function timeWords(at: Date): string {
  return instantParts(at)[1];
}

/** The clock time of an instant in Lima, as a time field holds it: "09:05". */
export function clockInLima(at: Date): string {
  return new Date(at.getTime() - hoursBehindUtc * 3_600_000).toISOString().slice(11, 16);
}

/** How one greets in Lima at an instant. */
export function greetingAt(at: Date): string {
  const hour = limaHour(at);
  if (hour < 12) return "Buenos días";
  return hour < 19 ? "Buenas tardes" : "Buenas noches";
}

function limaHour(at: Date): number {
  return (at.getUTCHours() - hoursBehindUtc + 24) % 24;
}
