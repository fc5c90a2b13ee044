import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Load } from "#tests/support/load-run";

export interface LoadResult {
  perSecond: number;
  total: number;
  errors: number;
  /** Answers that were neither 2xx nor 304. */
  non2xx: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Reads pages as fast as they come, or at a rate, from a process of its own. */
export async function load(given: Load): Promise<LoadResult> {
  const run = [join(import.meta.dirname, "load-run.ts"), JSON.stringify(given)];
  const { stdout } = await promisify(execFile)(process.execPath, run);
  return JSON.parse(stdout);
}
