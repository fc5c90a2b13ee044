import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** Settings of somebody's own installation: the tests bring their own database, port and folder. */
const NOT_FOR_TESTS = [
  ..."APP_URL DATABASE_URL DATA_DIR HOST LOG_LEVEL PORT SESSION_SECRET".split(" "),
  ..."NEXTAUTH_SECRET NEXTAUTH_URL".split(" "),
];
const modules = join(import.meta.dirname, "../../node_modules");

/** The environment of every tool: ours without settings of an installation, in UTC, without telemetry. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${join(modules, ".bin")}${delimiter}${process.env.PATH}`,
    TZ: "UTC",
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    [process.stdout.isTTY ? "FORCE_COLOR" : "NO_COLOR"]: "1",
  };
  // Empty counts as absent, and an .env file does not fill it in again.
  for (const name of NOT_FOR_TESTS) environment[name] = "";
  return environment;
}

/** The file that starts a tool of ours, from its package. */
export const tool = (path: string) => join(modules, path);

interface Finished {
  /** Null when a signal ended it. */
  code: number | null;
  output: string;
}

let stopRunning = () => {};
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => {
    stopRunning();
    process.exit(code);
  });
}

/** Runs a Node script to its end, without input, and keeps what it printed. Ends it after `minutes`. */
export function runNode(script: string, args: string[], minutes: number): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      env: toolEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    stopRunning = () => endGroup(child.pid);
    const timer = setTimeout(() => {
      output += `\nended after ${minutes} minutes\n`;
      endGroup(child.pid);
    }, minutes * 60_000);
    child.on("error", (error) => keep(Buffer.from(String(error))));
    child.on("close", (code) => {
      clearTimeout(timer);
      stopRunning = () => {};
      resolve({ code, output: output.trim() });
    });
  });
}

/** Ends a command and whatever it started. */
function endGroup(pid: number | undefined) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
  } catch {
    // It ended by itself in the meantime.
  }
}
