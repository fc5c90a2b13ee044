import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { birthOf } from "#lib/platform/database/process-identity";

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
 * Claims the lock for this process. Returns how to give it back, or undefined while another process holds it.
 * Two processes that meet in the same instant are told apart by creating the file exclusively.
 */
export function claimLock(file: string): (() => void) | undefined {
  if (lockHolder(file) !== undefined) return undefined;
  rmSync(file, { force: true });
  const mine: Holder = { pid: process.pid, birth: birthOf(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (lockHolder(file) !== undefined) return undefined;
    throw error;
  }
  return () => rmSync(file, { force: true });
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
