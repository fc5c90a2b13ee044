import { createHash, randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { birthOf } from "#lib/platform/database/process-identity";
import { codeOf } from "#lib/platform/failure";

interface Holder {
  pid: number;
  birth: string;
}

/** The process that holds the lock and still runs, if any; a lock left by a dead process counts for nothing. */
export function lockHolder(file: string): number | undefined {
  const holder = readHolder(file);
  if (!holder || holder.birth === "" || birthOf(holder.pid) !== holder.birth) return undefined;
  return holder.pid;
}

/**
 * Claims the lock for this process. Returns how to give it back, or undefined while another process
 * holds it or is just taking it over from a dead one.
 */
export function claimLock(file: string): (() => void) | undefined {
  const mine = `${file}.${randomUUID()}`;
  const holder: Holder = { pid: process.pid, birth: birthOf(process.pid) };
  writeFileSync(mine, JSON.stringify(holder), { flag: "wx", mode: 0o600 });
  try {
    const isMine = create(mine, file) || takeOver(mine, file);
    return isMine ? () => rmSync(file, { force: true }) : undefined;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link appears with its whole content or not at all, so nobody reads a lock that is half written. */
function create(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Replaces the lock of a dead process. Only one may replace what that process left: whoever claims a
 * second lock, named after it, and then still finds it there.
 */
function takeOver(mine: string, file: string): boolean {
  const left = contentOf(file);
  if (left === undefined || lockHolder(file) !== undefined) return false;
  const release = claimLock(`${file}.${createHash("sha256").update(left).digest("hex")}`);
  if (!release) return false;
  try {
    if (contentOf(file) !== left) return false;
    renameSync(mine, file);
    return true;
  } finally {
    release();
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder: Partial<Holder> = JSON.parse(readFileSync(file, "utf8"));
    const { pid, birth } = holder;
    return typeof pid === "number" && typeof birth === "string" ? { pid, birth } : undefined;
  } catch {
    return undefined;
  }
}
