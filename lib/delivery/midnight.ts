import { addDays, civilDateAt, hoursBehindUtc } from "#lib/platform/clock";

/** The next midnight in Lima, in milliseconds since the epoch: when "today" changes. */
export function nextMidnight(now: Date = new Date()): number {
  return Date.parse(`${addDays(civilDateAt(now), 1)}T00:00:00-0${hoursBehindUtc}:00`);
}
