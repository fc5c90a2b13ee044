import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { RunAs } from "#lib/platform/database/account";
import { isAlive } from "#lib/platform/database/process-identity";
import { fullDisk, StartFailure } from "#lib/platform/failure";

const START_SECONDS = 120;
const STOP_SECONDS = 30;
/** One more than Linux ever gives. */
const IMPOSSIBLE_PID = 4_194_305;

export interface ServerCommand {
  program: string;
  args: string[];
  runAs: RunAs;
  cluster: string;
  logFile: string;
}

/**
 * Starts a PostgreSQL server and waits until it accepts connections. Resolves to its process number. It gets its own process group, so that Ctrl-C on the
 * terminal reaches the portal first, which stops the database last.
 */
export async function startServer(command: ServerCommand): Promise<number> {
  const log = openSync(command.logFile, "a", 0o600);
  const logStart = statSync(command.logFile).size;
  const child = spawnAs(command.runAs, [command.program, ...command.args], log);
  closeSync(log);
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", (error) => {
    appendFileSync(command.logFile, `${error.message}\n`);
    ended = true;
  });
  for (const deadline = Date.now() + START_SECONDS * 1000; Date.now() < deadline; await pause(15)) {
    if (ended) throw startFailure(command, readFileSync(command.logFile).subarray(logStart));
    if (child.pid && isReady(command.cluster, child.pid)) return child.pid;
  }
  child.kill("SIGQUIT");
  throw startFailure(command, readFileSync(command.logFile).subarray(logStart));
}

/** Runs a program under the account that the cluster belongs to, with nothing of our environment but the path. */
export function spawnAs(runAs: RunAs, command: string[], output: "pipe" | number): ChildProcess {
  const [program = "", ...args] = [...runAs.prefix, ...command];
  const { uid, gid } = runAs;
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  const options: SpawnOptions = {
    cwd: "/",
    env: { PATH, SystemRoot, NODE_ENV, TZ: "UTC" },
    detached: true,
    stdio: ["ignore", output, output],
    ...(uid !== undefined && gid !== undefined && { uid, gid }),
  };
  return spawn(program, args, options);
}

/** Asks the server for an orderly stop that closes its connections; forces it when it does not obey in time. */
export async function stopServer(pid: number): Promise<void> {
  for (const name of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    signal(pid, name);
    if (await endsWithin(pid, STOP_SECONDS)) return;
  }
}

async function endsWithin(pid: number, seconds: number): Promise<boolean> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await pause(15))
    if (!isAlive(pid)) return true;
  return false;
}

/** The process number in the cluster's own pid file, if there is one. */
export function recordedPid(cluster: string): number | undefined {
  return Number(pidFile(cluster)[0]) || undefined;
}

/**
 * Puts a number that no process can have in the pid file. The rest of the file stays: by it PostgreSQL finds out whether
 * processes of a killed server still use the cluster.
 */
export function forgetPid(cluster: string): void {
  const [, ...rest] = pidFile(cluster);
  writeFileSync(join(cluster, "postmaster.pid"), [IMPOSSIBLE_PID, ...rest].join("\n"));
}

function isReady(cluster: string, pid: number): boolean {
  const lines = pidFile(cluster);
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

function pidFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** Asks without waiting, for a process that has no time left. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself.
  }
}

function startFailure(command: ServerCommand, output: Buffer): StartFailure {
  const text = output.toString();
  if (/no space left on device/i.test(text)) return fullDisk();
  const reason = /(?:FATAL|PANIC): +(.+)/.exec(text)?.[1] ?? text.trim().split("\n").at(-1);
  return new StartFailure(
    `La base de datos de ${command.cluster} no arranca (${reason || "sin explicación"}): no se ha cambiado nada; vea ${command.logFile} y, si la carpeta está dañada, recupere su copia de seguridad.`,
  );
}
