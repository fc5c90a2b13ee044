import { addDays, civilDateAt } from "#lib/platform/clock";

/** Lima has kept UTC−5 without daylight saving since 1994. */
const limaOffset = "-05:00";

/** The next midnight in Lima, in milliseconds since the epoch: when "today" changes. */
export function nextMidnight(now: Date = new Date()): number {
  return Date.parse(`${addDays(civilDateAt(now), 1)}T00:00:00${limaOffset}`);
}
