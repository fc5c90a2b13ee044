import { type Runner, run, runMigrations } from "graphile-worker";
import type { Tx } from "#lib/platform/db";
import { log } from "#lib/platform/log";

export interface Job {
  task: string;
  payload?: object;
  runAt?: Date;
  /** Jobs with the same key replace one another. */
  key?: string;
  /** What replaces a job keeps that job's time, so that a job asked for again and again still comes. */
  keepTime?: boolean;
}

export type Tasks = Record<string, (payload: unknown) => Promise<void>>;

/** Adds a job in the caller's transaction: it exists if and only if the change does. */
export async function enqueue(tx: Tx, job: Job): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${job.task}, payload := ${JSON.stringify(job.payload ?? {})}::json,
      run_at := ${job.runAt ?? null}::timestamptz, job_key := ${job.key ?? null},
      job_key_mode := ${job.keepTime ? "preserve_run_at" : "replace"})`;
}

function connectionString(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; start through bin/");
  return url;
}

/** Creates or upgrades the job tables, as their owner. Runs after the migrations and before any command. */
export async function installJobs(url = connectionString()): Promise<void> {
  await runMigrations({ connectionString: url });
}

const quiet = new Set(["debug", "info"]);

/** Runs jobs in this process until stopped; `crontab` is in graphile-worker's format, in UTC. */
export async function runJobs(tasks: Tasks, crontab: string): Promise<{ stop(): Promise<void> }> {
  const { Logger } = await import("graphile-worker");
  const logger = new Logger(() => (level, message) => {
    if (!quiet.has(level)) log.warn({ from: "jobs", level }, message);
  });
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [name, (payload: unknown) => work(payload)]),
  );
  const runner: Runner = await run({
    connectionString: connectionString(),
    noHandleSignals: true,
    concurrency: 2,
    pollInterval: 2_000,
    logger,
    taskList,
    crontab,
  });
  return { stop: () => runner.stop() };
}
