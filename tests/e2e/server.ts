import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { toolEnvironment } from "#bin/testing/command";

const root = join(import.meta.dirname, "../..");
const START_MS = 180_000;
const STOP_MS = 20_000;

/** The product prints each demonstration account once: role, e-mail, password. */
const ACCOUNT = /(\S+@prueba\.invalid)\s+(\S+)/g;
const ROLES = 5;

export interface RunningProduct {
  url: string;
  /** The password of each demonstration account by its e-mail. */
  passwords: Record<string, string>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok === true;
}

function passwordsIn(said: string): Record<string, string> {
  const lines = [...said.matchAll(ACCOUNT)];
  return Object.fromEntries(lines.map(([, email = "", password = ""]) => [email, password]));
}

async function untilReady(child: ChildProcess, url: string, said: () => string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the product ended while starting:\n${said()}`);
    const announced = Object.keys(passwordsIn(said())).length === ROLES;
    if (announced && (await answers(url))) return;
    await pause(200);
  }
  throw new Error(`the product did not answer within ${START_MS / 1000} s:\n${said()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const ended = once(child, "exit").then(() => true);
  const inTime = await Promise.race([ended, pause(STOP_MS, false)]);
  if (inTime) return;
  child.kill("SIGKILL");
  throw new Error("the product did not stop when it was asked to");
}

/**
 * Starts the built product as `npm run demo` does, on a free port of 127.0.0.1, with a database cluster and a data
 * folder of its own that are removed when it stops.
 */
export async function startProduct(): Promise<RunningProduct> {
  const data = mkdtempSync(join(tmpdir(), "ayni-e2e-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let said = "";
  const child = spawn(process.execPath, [join(root, "bin/start.mjs"), "--demo"], {
    cwd: root,
    env: { ...toolEnvironment(), PORT: String(port), DATA_DIR: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const keep = (chunk: Buffer) => {
    said = (said + chunk).slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const stop = async () => {
    await end(child);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilReady(child, url, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, passwords: passwordsIn(said), stop };
}
