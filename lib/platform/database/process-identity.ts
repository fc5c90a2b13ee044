import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync } from "node:fs";
import { codeOf } from "#lib/platform/failure";

/** Whether a process with this number runs, whoever owns it. One that ended and that nobody has collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
  return statusFields(pid)[0] !== "Z";
}

/** When the process began, as an opaque text: tells it from a later process with the same number. */
export function birthOf(pid: number): string {
  if (!isAlive(pid)) return "";
  const startTime = statusFields(pid)[19];
  return startTime ?? ask("ps", ["-o", "lstart=", "-p", String(pid)]);
}

/** On Linux, the fields of /proc/<pid>/stat from the third (state) on; the second may hold spaces, in parentheses. */
function statusFields(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  } catch {
    return [];
  }
}

/** Whether the process is a PostgreSQL server of this cluster folder; undefined when the system does not let us know. */
export function servesCluster(pid: number, cluster: string): boolean | undefined {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux")
    return ask("ps", ["-o", "command=", "-p", String(pid)]).includes(cluster);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? false : undefined;
  }
}

function ask(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
