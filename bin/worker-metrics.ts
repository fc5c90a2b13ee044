import cluster from "node:cluster";
import { AggregatorRegistry } from "prom-client";
import { log } from "#lib/platform/log";
import { measureTogether, metrics } from "#lib/platform/metrics";

const question = "measurements";

interface Answer {
  measurements: string;
}

const isAnswer = (message: unknown): message is Answer =>
  typeof message === "object" && message !== null && "measurements" in message;

/** In a worker: lets the first process read its measurements, and asks it for everybody's. */
export function serveMeasurements(): void {
  AggregatorRegistry.setRegistries(metrics().registry);
  new AggregatorRegistry();
  measureTogether(() => {
    const answer = new Promise<string>((resolve) => {
      const hear = (message: unknown) => {
        if (!isAnswer(message)) return;
        process.off("message", hear);
        resolve(message.measurements);
      };
      process.on("message", hear);
    });
    process.send?.(question);
    return answer;
  });
}

/** In the first process: answers a worker that asks with the sum of all of them. */
export function answerMeasurements(): void {
  const together = new AggregatorRegistry();
  cluster.on("message", (worker, message) => {
    if (message !== question) return;
    together.clusterMetrics().then(
      (measurements) => worker.send({ measurements }),
      (error) => log.warn({ err: error }, "the workers are not measured"),
    );
  });
}
