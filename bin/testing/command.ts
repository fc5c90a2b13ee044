import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** Settings of somebody's own installation: the tests bring their own database, port and folder. */
const NOT_FOR_TESTS = [
  ..."APP_URL DATABASE_URL DATA_DIR HOST LOG_LEVEL PORT SESSION_SECRET".split(" "),
  ..."NEXTAUTH_SECRET NEXTAUTH_URL".split(" "),
];
const MINUTE = 60_000;
const GRACE = 5_000;
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

interface Limits {
  /** After which the script is ended. */
  minutes: number;
  /** Variables that differ from those of every tool; undefined removes one. */
  environment?: Record<string, string | undefined>;
}

/** Ends a script that takes too long. Returns how to call that off. */
function limitTime(pid: number | undefined, minutes: number, tell: (text: string) => void) {
  const timers = [
    setTimeout(() => {
      tell(`\nended after ${minutes} minutes\n`);
      endGroup(pid, "SIGTERM");
    }, minutes * MINUTE),
    setTimeout(() => endGroup(pid, "SIGKILL"), minutes * MINUTE + GRACE),
  ];
  return () => timers.forEach(clearTimeout);
}

/** Runs a Node script to its end, without input, and keeps what it printed. */
export function runNode(
  script: string,
  args: string[],
  { minutes, environment }: Limits,
): Promise<Finished> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...toolEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  let output = "";
  const keep = (text: unknown) => {
    output += text;
  };
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream.on("data", keep);
  const inTime = limitTime(child.pid, minutes, keep);
  stopRunning = () => endGroup(child.pid, "SIGTERM");
  return new Promise((resolve) => {
    const finish = (code: number | null) => {
      inTime();
      stopRunning = () => {};
      for (const stream of streams) stream.destroy();
      resolve({ code, output: output.trim() });
    };
    child.on("error", keep);
    child.on("close", finish);
    // Something that the script left running keeps its output open: it is ended too.
    child.on("exit", (code) => {
      setTimeout(endGroup, GRACE, child.pid, "SIGTERM").unref();
      setTimeout(finish, 2 * GRACE, code).unref();
    });
  });
}

/** Ends a command and whatever it started. */
function endGroup(pid: number | undefined, signal: NodeJS.Signals) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
