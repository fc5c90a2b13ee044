import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What answered a request. */
export type Answerer = "memory" | "render" | "stale" | "next" | "refused";

interface Measurements {
  registry: Registry;
  requests: Counter<"by" | "status">;
  /** Counts an answer. Labels are put together when somebody reads, not for each of many answers. */
  count(by: Answerer, status: number): void;
  renders: Histogram<"maker">;
  cachedPages: Gauge;
  cachedBytes: Gauge;
  waitingRenders: Gauge;
  jobsWaiting: Gauge;
  jobsFailed: Gauge;
  connections: Gauge;
  /** The text of all processes of one machine; absent where there is one. */
  together?: () => Promise<string>;
}

/** Seconds: a cold page should take less than the third, a slow one is worth looking at. */
const renderSeconds = [0.01, 0.03, 0.06, 0.1, 0.25, 0.5, 1, 2.5, 5];

type Counted = Partial<Record<Answerer, Record<number, number>>>;

function requestCounter(registers: Registry[]) {
  let counted: Counted = {};
  const requests = new Counter({
    name: "ayni_requests_total",
    help: "Requests answered, by what answered them and with which status.",
    labelNames: ["by", "status"] as const,
    registers,
    collect() {
      for (const [by, statuses] of Object.entries(counted))
        for (const [status, times] of Object.entries(statuses)) this.inc({ by, status }, times);
      counted = {};
    },
  });
  const count = (by: Answerer, status: number) => {
    counted[by] ??= {};
    const statuses = counted[by];
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  return { requests, count };
}

function create(): Measurements {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const renders = new Histogram({
    name: "ayni_render_seconds",
    help: "Time to render a public page once, directly or through Next.",
    labelNames: ["maker"],
    buckets: renderSeconds,
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  // Every process sees the same database: the sum of the machine is one of them, not all together.
  const shared = (name: string, help: string) =>
    new Gauge({ name, help, registers, aggregator: "max" });
  return {
    ...{ registry, renders, ...requestCounter(registers) },
    cachedPages: gauge("ayni_cached_pages", "Public pages kept in memory."),
    waitingRenders: gauge(
      "ayni_renders_waiting",
      "Public pages that wait for their turn to be made.",
    ),
    cachedBytes: gauge("ayni_cached_bytes", "Bytes of the public pages kept in memory."),
    jobsWaiting: shared("ayni_jobs_waiting", "Jobs that are due and have not been done."),
    jobsFailed: shared("ayni_jobs_failed", "Jobs that have failed as often as they may."),
    connections: shared("ayni_database_connections", "Connections of Ayni to its database."),
  };
}

// One for the process: Next bundles its own copy of this file, and both must meet here.
const key = Symbol.for("ayni.metrics");
const kept = globalThis as unknown as Record<symbol, Measurements | undefined>;

/** The measurements of this process, in the form that Prometheus collects. */
export function metrics(): Measurements {
  kept[key] ??= create();
  return kept[key];
}

/** Where several processes serve one portal: how to read the sum of all of them. */
export function measureTogether(read: () => Promise<string>): void {
  metrics().together = read;
}
