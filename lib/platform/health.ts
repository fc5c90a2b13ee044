import { timingSafeEqual } from "node:crypto";
import { db, Prisma } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { log } from "#lib/platform/log";
import { metrics } from "#lib/platform/metrics";

const patienceMs = 2_000;

function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("no answer in time")), milliseconds).unref();
  });
  return Promise.race([work, late]);
}

/** Whether this node can work: its database answers within two seconds. */
export async function isReady(): Promise<boolean> {
  try {
    await within(db().$queryRaw(Prisma.sql`SELECT 1`), patienceMs);
    return true;
  } catch (error) {
    log.warn({ err: error }, "not ready");
    return false;
  }
}

interface Counts {
  waiting: number;
  failed: number;
  connections: number;
}

async function measureDatabase(): Promise<void> {
  const [counts] = await within(
    db().$queryRaw<Counts[]>(Prisma.sql`
      SELECT
        (SELECT count(*)::int FROM graphile_worker.jobs
          WHERE run_at <= now() AND attempts < max_attempts) AS waiting,
        (SELECT count(*)::int FROM graphile_worker.jobs WHERE attempts >= max_attempts) AS failed,
        (SELECT count(*)::int FROM pg_stat_activity
          WHERE datname = current_database() AND application_name LIKE 'ayni%') AS connections`),
    patienceMs,
  );
  if (!counts) return;
  metrics().jobsWaiting.set(counts.waiting);
  metrics().jobsFailed.set(counts.failed);
  metrics().connections.set(counts.connections);
}

/** Every measurement as Prometheus reads it (text format 0.0.4); without those of a database that is away. */
export async function collectMetrics(): Promise<{ type: string; text: string }> {
  await measureDatabase().catch((error) =>
    log.warn({ err: error }, "the database is not measured"),
  );
  const { registry, together } = metrics();
  const text = await (together ? together() : registry.metrics());
  return { type: registry.contentType, text };
}

/** Whether somebody may read the measurements: METRICS_TOKEN is set and is what they bring. */
export function mayMeasure(authorization: string | null): boolean {
  const { METRICS_TOKEN } = env();
  if (!METRICS_TOKEN) return false;
  const expected = Buffer.from(`Bearer ${METRICS_TOKEN}`);
  const given = Buffer.from(authorization ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
