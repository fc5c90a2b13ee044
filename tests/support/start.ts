import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");
const READY_MS = 300_000;
const NOT_INHERITED =
  /^(DATABASE_URL|DATA_DIR|HOST|PORT|APP_URL|LOG_LEVEL|SESSION_SECRET|NEXTAUTH_.*|NODE_ENV|VITEST.*)$/;

export interface StartedProduct {
  child: ChildProcess;
  /** Everything that it has printed. */
  said(): string;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

/** Runs `node bin/start.mjs` as a person would, with these variables only. */
export const start = (variables: Record<string, string>, ...args: string[]): StartedProduct =>
  startIn(root, variables, args);

/** The same in another copy of the product. */
export function startIn(
  folder: string,
  variables: Record<string, string>,
  args: string[] = [],
): StartedProduct {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const child = spawn(process.execPath, ["bin/start.mjs", ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...variables, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  return { child, said: () => said, ended: once(child, "close").then(([code]) => code) };
}

/** What a start that fails says after its steps, and its exit code. */
export async function failedStart(variables: Record<string, string>, ...args: string[]) {
  const product = start(variables, ...args);
  const code = await product.ended;
  return { code, sentence: product.said().trim().split("\n").at(-1) };
}

/** Waits until the product answers on its port. Throws what it said when it ends before. */
export async function untilReady(product: StartedProduct, port: number): Promise<void> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await pause(50)) {
    if (product.child.exitCode !== null) break;
    if (product.said().includes("Ayni está en marcha")) {
      const { status } = await fetch(`http://localhost:${port}/`);
      if (status === 200) return;
      throw new Error(`the home page answered ${status}:\n${product.said()}`);
    }
  }
  throw new Error(`the product did not start:\n${product.said()}`);
}

/** A port in use for as long as the server is open. */
export async function takenPort(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port, server };
}

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const { port, server } = await takenPort();
  server.close();
  await once(server, "close");
  return port;
}
