import { log } from "#lib/platform/log";

const longestShown = 1_000;

/** A statement that has been answered. */
export interface Answered {
  /** With $1, $2 … in the place of values: whatever a person wrote is not in it. */
  query: string;
  /** Milliseconds that it took. */
  duration: number;
}

/** Notes in the log a statement that took `threshold` milliseconds or longer, without its values; none when that is 0. */
export function noteSlowQuery({ query, duration }: Answered, threshold: number): void {
  if (threshold === 0 || duration < threshold) return;
  const text = query.replace(/\s+/g, " ").trim().slice(0, longestShown);
  log.warn({ ms: Math.round(duration), query: text }, "slow query");
}
