import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Bare } from "#tests/support/bare-server";

/** Starts a bare node:http server, in a process of its own, that sends what the portal sends. */
export async function startBare(
  given: Bare,
): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const run = [join(import.meta.dirname, "bare-server.ts"), JSON.stringify(given)];
  const child = spawn(process.execPath, run, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const [port] = await Promise.race([once(child.stdout, "data"), ended]);
  return {
    ...{ url: `http://127.0.0.1:${String(port).trim()}`, pid: child.pid ?? 0 },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
