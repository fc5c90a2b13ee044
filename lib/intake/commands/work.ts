import { wake } from "#lib/intake/commands/batch";
import type { Claimed, Hands, Outcome } from "#lib/intake/commands/readFile";
import { fileFaults } from "#lib/intake/labels";
import { canWorkBatches } from "#lib/intake/policy";
import type { Actor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { ensure, Refusal } from "#lib/platform/refusal";
import { removeStored } from "#lib/platform/storage";

const mostTries = 3;
const atOnce = 12;
const keptDays = 30;

/**
 * The next report that waits, for this process alone for two minutes; what a process left when it died comes again.
 * One at a time in the whole installation: two that tell the same must not be read side by side, each unaware of the other.
 */
function claimNext(): Promise<Claimed | undefined> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('claim of an old report'))`;
    const [claimed] = await tx.$queryRaw<Claimed[]>`
      UPDATE intake_file SET claimed_at = now(), tries = tries + 1
      WHERE id = (
        SELECT file.id FROM intake_file file JOIN intake_batch batch ON batch.id = file.batch_id
        WHERE file.state = 'waiting' AND batch.cancelled_at IS NULL
          AND NOT EXISTS (SELECT FROM intake_file busy WHERE busy.state = 'waiting'
            AND busy.claimed_at > now() - interval '2 minutes')
        ORDER BY batch.at, batch.id, file.position LIMIT 1 FOR UPDATE OF file)
      RETURNING id, batch_id AS "batchId", position, name, tries, forced`;
    return claimed;
  });
}

function failureOf(error: unknown, { name, tries }: Claimed): Outcome | null {
  if (error instanceof Refusal) return { state: "failed", reason: error.message };
  log.error({ err: error, name }, "a report of a batch was not read");
  return tries >= mostTries ? { state: "failed", reason: fileFaults.damaged } : null;
}

/** Notes what became of a report, unless its batch was cancelled meanwhile; the last one ends the batch. */
async function settle(file: Claimed, outcome: Outcome): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM intake_batch WHERE id = ${file.batchId}::uuid FOR UPDATE`;
    const made = outcome.state === "drafted" ? ["waiting", "cancelled"] : ["waiting"];
    await tx.intakeFile.updateMany({
      where: { id: file.id, state: { in: made } },
      data: { ...outcome, doneAt: new Date() },
    });
    const left = await tx.intakeFile.count({ where: { batchId: file.batchId, state: "waiting" } });
    if (left > 0) return;
    await tx.intakeBatch.updateMany({
      where: { id: file.batchId, finishedAt: null },
      data: { finishedAt: new Date() },
    });
  });
}

async function workOne(actor: Actor, file: Claimed, hands: Hands): Promise<void> {
  try {
    // With the readers of every format: only whoever has a report to read needs them in memory.
    const { readOne } = await import("#lib/intake/commands/readFile");
    await settle(file, await readOne(actor, file, hands));
  } catch (error) {
    const outcome = failureOf(error, file);
    if (outcome) await settle(file, outcome);
  }
}

/** Reads what waits, a few reports at a time; whoever is left wakes the next run. Gives how many were read. */
export async function workBatches(actor: Actor, hands: Hands): Promise<number> {
  ensure(canWorkBatches(actor), "forbidden");
  for (let done = 0; done < atOnce; done++) {
    const file = await claimNext();
    if (!file) return done;
    await workOne(actor, file, hands);
  }
  await transaction(wake);
  return atOnce;
}

/** Removes the archives of batches that ended a month ago: their reports are drafts by now. */
export async function purgeArchives(now = new Date()): Promise<void> {
  const day = 86_400_000;
  const ended = (days: number) => new Date(now.getTime() - days * day);
  const old = await db().intakeBatch.findMany({
    where: { finishedAt: { lt: ended(keptDays), gt: ended(keptDays * 2) } },
    select: { id: true },
  });
  await Promise.all(old.map(({ id }) => removeStored(id)));
}
