import { purgeSessions } from "#lib/accounts/commands";
import { publishDue } from "#lib/editorial/commands/publish";
import { hoursBehindUtc } from "#lib/platform/clock";
import { runJobs, type Tasks } from "#lib/platform/jobs";

const tasks: Tasks = {
  publish_due: async () => {
    await publishDue();
  },
  purge_sessions: async () => {
    await purgeSessions();
  },
};

/** Every minute, and at 3:30 at night in Lima, in graphile-worker's crontab format (UTC). */
const crontab = ["* * * * * publish_due", `30 ${3 + hoursBehindUtc} * * * purge_sessions`].join(
  "\n",
);

/** Runs every domain's jobs in this process, after what became due while no process was running. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const worker = await runJobs(tasks, crontab);
  await publishDue();
  return worker;
}
