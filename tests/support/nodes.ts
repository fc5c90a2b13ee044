import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { clusterUrl } from "#lib/platform/database/access";
import { startCluster, TEMPLATE, type TestCluster } from "#tests/support/database";
import { freePort, startIn, untilReady } from "#tests/support/start";

/** The whole product in processes of its own, as `npm start` runs it. */
export interface Node {
  url: string;
  pid: number;
  /** Milliseconds from its start to its first page. */
  startedIn: number;
  stop(): Promise<void>;
}

const thisCopy = join(import.meta.dirname, "../..");

const parentOf = (pid: string) =>
  Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);

function isNodeUnder(pid: string, parent: number): boolean {
  try {
    return parentOf(pid) === parent && basename(readlinkSync(`/proc/${pid}/exe`)) === "node";
  } catch {
    // It ended meanwhile.
    return false;
  }
}

/** The process that serves: under another Node than the pinned one, a start only waits for a child that does. */
function servingPid(pid: number): number {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const child = all.find((one) => isNodeUnder(one, pid));
  return child ? servingPid(Number(child)) : pid;
}

/** Starts a node; its data folder is its own unless one is given. */
export async function startNode(
  variables: Record<string, string> = {},
  folder = thisCopy,
): Promise<Node> {
  const DATA_DIR = variables.DATA_DIR ?? mkdtempSync(join(tmpdir(), "ayni-nodo-"));
  const port = await freePort();
  const began = performance.now();
  const product = startIn(folder, {
    ...{ LOG_LEVEL: "error", ...variables, DATA_DIR, PORT: String(port) },
  });
  await untilReady(product, port);
  const startedIn = performance.now() - began;
  return {
    ...{ url: `http://localhost:${port}`, pid: servingPid(product.child.pid ?? 0), startedIn },
    stop: async () => {
      product.child.kill("SIGTERM");
      await product.ended;
      if (!variables.DATA_DIR) rmSync(DATA_DIR, { recursive: true, force: true });
    },
  };
}

/** A database in which nodes meet, also that of this process from now on; `variables` lead a node to it. */
export async function sharedDatabase(
  name: string,
): Promise<{ cluster: TestCluster; variables: Record<string, string> }> {
  const cluster = await startCluster();
  const url = await cluster.createFrom(TEMPLATE, name);
  process.env.DATABASE_URL = url;
  const owner = clusterUrl(cluster.access, name, "ayni");
  return { cluster, variables: { DATABASE_URL: url, DATABASE_OWNER_URL: owner } };
}

/** What a process holds in memory, in megabytes. */
export function memoryOf(pid: number): number {
  const [, kilobytes = "0"] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** Milliseconds of processor that a process has used; Linux counts them by ten. */
export function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resolves when a process has nothing left to do, as compressing what it keeps. */
export async function untilIdle(pid: number): Promise<void> {
  for (let before = processorOf(pid), used = 1_000; used > 50; before = processorOf(pid)) {
    await pause(1_000);
    used = processorOf(pid) - before;
  }
}
