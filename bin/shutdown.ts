import { log } from "#lib/platform/log";

/** One Ctrl-C arrives twice when npm repeats it; a person needs longer than this to press it again. */
const SAME_PRESS_MS = 800;
/** What shells expect of a program that Ctrl-C ended before its work was done. */
export const INTERRUPTED = 130;

type Closer = () => Promise<void> | void;

/**
 * Ends the process in an orderly way, after Ctrl-C, SIGTERM or the closing of the terminal: what was opened last is closed
 * first. While starting, the step in progress ends before anything is closed. A second Ctrl-C leaves at once.
 */
export function createShutdown() {
  const starting = new AbortController();
  const closers: Closer[] = [];
  let signalCode: number | undefined;
  let stopping: Promise<never> | undefined;
  let firstSignal = 0;

  const stop = (code: number) => {
    stopping ??= closeAll(closers).then(() => process.exit(code));
    return stopping;
  };
  const onSignal = () => {
    if (firstSignal === 0) {
      firstSignal = performance.now();
      console.error("\n  Deteniendo Ayni …");
      starting.abort();
      if (signalCode !== undefined) void stop(signalCode);
    } else if (performance.now() - firstSignal > SAME_PRESS_MS) process.exit(INTERRUPTED);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);

  return {
    /** Aborted by the first signal. */
    signal: starting.signal,
    /** Adds what has to be closed before leaving. */
    defer: (closer: Closer) => closers.push(closer),
    /** From now on a signal closes everything at once; the process then ends with this code. */
    ready: (code: number) => {
      signalCode = code;
      if (starting.signal.aborted) void stop(code);
    },
    stop,
  };
}

async function closeAll(closers: Closer[]): Promise<void> {
  // A query that the end of the database cuts off is no news for the terminal.
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => log.warn({ err: error }, "while closing"));
  for (const close of closers.reverse()) {
    try {
      await close();
    } catch (error) {
      log.error({ err: error }, "closing failed");
    }
  }
}
