import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { resolve } from "node:path";
import type { Serving } from "#bin/serve";
import { answerMeasurements } from "#bin/worker-metrics";
import { StartFailure } from "#lib/platform/failure";
import { log } from "#lib/platform/log";

/** A worker that does not close in this time is ended. */
const patienceMs = 8_000;
/** A worker that fails sooner than this after its start would fail again and again. */
const youngMs = 3_000;

/**
 * Serves the portal from several processes on one port. A worker that fails is replaced; one that
 * fails at once is not. Throws a StartFailure when the first ones cannot start.
 */
export async function serveFromWorkers(count: number): Promise<Serving> {
  let stopping = false;
  cluster.setupPrimary({ exec: resolve("bin/worker.ts"), args: [] });
  answerMeasurements();

  function startOne(): Worker {
    const worker = cluster.fork();
    const born = performance.now();
    worker.once("exit", (code, signal) => {
      if (stopping) return;
      log.error({ pid: worker.process.pid, code, signal }, "a worker ended");
      if (performance.now() - born > youngMs) startOne();
    });
    return worker;
  }

  await Promise.all(Array.from({ length: count }, () => untilReady(startOne())));
  return {
    stop: async () => {
      stopping = true;
      await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => ended(worker)));
    },
  };
}

function untilReady(worker: Worker): Promise<void> {
  return new Promise((done, fail) => {
    worker.on("message", (message) => message === "ready" && done());
    worker.once("exit", () => fail(new StartFailure("Un proceso del portal no pudo iniciar.")));
  });
}

async function ended(worker: Worker | undefined): Promise<void> {
  if (!worker || worker.isDead()) return;
  const gone = once(worker, "exit");
  worker.send("stop");
  const cut = setTimeout(() => worker.process.kill("SIGKILL"), patienceMs);
  await gone;
  clearTimeout(cut);
}
