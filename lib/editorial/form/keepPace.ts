const pauseMs = 1_000;
const longestWaitMs = 5_000;
const firstRetryMs = 2_000;
const longestRetryMs = 30_000;

export interface KeepPace {
  /** Milliseconds since the oldest keystroke that the server does not have. */
  waited: number;
  /** Attempts in a row that got no answer. */
  failures: number;
}

/**
 * Milliseconds until what is typed goes to the server: one second after the last keystroke, and at most five
 * after the first. While the server does not answer, each pause is twice the one before, up to half a minute.
 */
export function keepDelay({ waited, failures }: KeepPace): number {
  if (failures > 0) return Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs);
  return Math.max(0, Math.min(pauseMs, longestWaitMs - waited));
}
