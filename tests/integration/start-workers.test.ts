import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { freePort, type StartedProduct, start, untilReady } from "#tests/support/start";

const DATA_DIR = mkdtempSync(join(tmpdir(), "ayni-procesos-"));
const METRICS_TOKEN = "palabra-larga-de-prueba";
const port = await freePort();
let product: StartedProduct;

/** Older than this, a worker that ends is replaced. */
const grownUpMs = 3_500;

interface Process {
  pid: number;
  parent: number;
  command: string;
}

function processes(): Process[] {
  const lines = execFileSync("ps", ["-e", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, ...command]) => ({
      ...{ pid: Number(pid), parent: Number(parent), command: command.join(" ") },
    }));
}

function below(pid: number, all = processes()): Process[] {
  const children = all.filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...below(child.pid, all)]);
}

const workers = () =>
  below(product.child.pid ?? 0).filter(({ command }) => command.includes("bin/worker.ts"));

/** As browsers do: a connection kept from before that turns out to be broken is opened anew. */
async function home(): Promise<number> {
  const visit = () => fetch(`http://localhost:${port}/`);
  const { status } = await visit().catch(visit);
  return status;
}

beforeAll(async () => {
  const settings = { DATA_DIR, PORT: String(port), WEB_CONCURRENCY: "2", METRICS_TOKEN };
  product = start(settings);
  await untilReady(product, port);
}, 320_000);

afterAll(async () => {
  product.child.kill("SIGTERM");
  await product.ended;
  rmSync(DATA_DIR, { recursive: true });
});

describe("npm start with WEB_CONCURRENCY=2", () => {
  it("serves one port from two processes and sums their measurements", async () => {
    expect(workers()).toHaveLength(2);
    for (let n = 0; n < 20; n += 1) expect(await home()).toBe(200);
    const answer = await fetch(`http://localhost:${port}/api/metricas`, {
      headers: { Authorization: `Bearer ${METRICS_TOKEN}` },
    });
    const counts = [...(await answer.text()).matchAll(/^ayni_requests_total\{.*\} (\d+)$/gm)];
    const sum = counts.reduce((total, [, count]) => total + Number(count), 0);
    expect(sum).toBeGreaterThanOrEqual(20);
  });

  it("goes on when one of them is killed, and puts another in its place", async () => {
    await pause(grownUpMs);
    const [first, second] = workers();
    process.kill(first?.pid ?? 0, "SIGKILL");
    expect(await home()).toBe(200);
    await vi.waitFor(
      () => {
        const pids = workers().map(({ pid }) => pid);
        expect(pids).toHaveLength(2);
        expect(pids).toContain(second?.pid);
      },
      { timeout: 10_000, interval: 200 },
    );
  });

  it("stops all of them on SIGTERM", async () => {
    const running = workers().map(({ pid }) => pid);
    product.child.kill("SIGTERM");
    expect(await product.ended).toBe(0);
    const left = processes().filter(({ pid }) => running.includes(pid));
    expect(left).toEqual([]);
  });
});
