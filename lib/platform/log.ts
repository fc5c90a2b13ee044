import { join } from "node:path";
import pino from "pino";
import { parseSettings } from "#lib/platform/env";

const SECRETS = ["password", "token", "secret", "authorization", "cookie"];

let file: ReturnType<typeof openLogFile> | undefined;

/** Where the running portal writes its log: JSON lines, one for each fact. */
export function logFile(): string {
  return join(parseSettings().DATA_DIR, "logs", "ayni.log");
}

/** The log of this process, opened at the first line. It never holds passwords, tokens or cookies. */
export const log = pino(
  {
    level: pino.levels.values[process.env.LOG_LEVEL ?? ""] ? process.env.LOG_LEVEL : "info",
    timestamp: pino.stdTimeFunctions.isoTime,
    base: { pid: process.pid },
    redact: SECRETS.flatMap((name) => [name, `*.${name}`]),
  },
  {
    write(line: string) {
      file ??= openLogFile();
      file.write(line);
    },
  },
);

function openLogFile() {
  const opened = pino.destination({ dest: logFile(), mkdir: true, mode: 0o600, sync: true });
  // A full disk must not take the portal down: it goes on without its log.
  opened.on("error", () => {});
  return opened;
}
