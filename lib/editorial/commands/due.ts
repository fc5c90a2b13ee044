import { goLive } from "#lib/editorial/commands/goLive";
import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { takeDown } from "#lib/editorial/commands/takeDown";
import { unfinishedLabels } from "#lib/editorial/labels";
import { pending } from "#lib/editorial/queries/schedules";
import type { ScheduleAction } from "#lib/editorial/schema";
import { transitions } from "#lib/editorial/workflow";
import { systemActor } from "#lib/platform/actor";
import { db, Prisma, type Tx, transaction } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";

const scheduler = systemActor("Publicación programada");
const mostAtOnce = 50;
/** Minutes for which a fault of ours is tried again before it is given up. */
const patience = 10;

interface Due {
  id: string;
  publicationId: string;
  at: Date;
}

/** What is due at a moment; by the database's clock, which wakes the jobs, unless one is given. */
function dueBy(moment: Date | null): Promise<Due[]> {
  return db().$queryRaw<Due[]>(Prisma.sql`
    SELECT id, publication_id AS "publicationId", at FROM schedule
    WHERE at <= coalesce(${moment}::timestamptz, now()) AND done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL
    ORDER BY at, id LIMIT ${mostAtOnce}`);
}

/** The schedule, if it still waits: another node, or a person, may have been here first. */
async function lockDue(tx: Tx, { id, publicationId }: Due) {
  const publication = await lockPublication(tx, publicationId);
  const revision = { select: { id: true, number: true, content: true, note: true } };
  const waiting = await tx.schedule.findFirst({
    where: { id, ...pending },
    include: { revision },
  });
  return { publication, waiting };
}
type Waiting = NonNullable<Awaited<ReturnType<typeof lockDue>>["waiting"]>;

const deeds: Record<
  ScheduleAction,
  (tx: Tx, publication: LockedPublication, waiting: Waiting) => Promise<unknown>
> = {
  publish: (tx, publication, waiting) => {
    ensure(waiting.revision, "not_found");
    return goLive(tx, publication, {
      ...{ actor: scheduler, revision: waiting.revision, automatic: false, minor: waiting.minor },
      ...{ preparedBy: waiting.preparedByName, approvedBy: waiting.approvedByName },
      forcedById: waiting.forced ? waiting.approvedById : null,
    });
  },
  withdraw: (tx, publication, { reason, approvedByName: approvedBy }) =>
    takeDown(tx, publication, { actor: scheduler, reason, approvedBy }),
};

async function carryOut(due: Due): Promise<void> {
  await transaction(async (tx) => {
    const { publication, waiting } = await lockDue(tx, due);
    if (!waiting) return;
    await tx.schedule.update({ where: { id: due.id }, data: { doneAt: new Date() } });
    await deeds[waiting.action as ScheduleAction](tx, publication, waiting);
  });
}

function failureWords(action: string, error: unknown): string {
  const ours = "Ocurrió una falla nuestra.";
  const [message, missing] =
    error instanceof Refusal ? [error.message, Object.values(error.fields)] : [ours, []];
  return [unfinishedLabels[action as ScheduleAction], message, ...missing].join(" ");
}

/** What cannot be done is given up: a draft that waited goes back to whoever wrote it, with the reason. */
async function giveUp(due: Due, error: unknown): Promise<void> {
  await transaction(async (tx) => {
    const { publication, waiting } = await lockDue(tx, due);
    if (!waiting) return;
    const failure = failureWords(waiting.action, error);
    const returns = waiting.revisionId === publication.draft.id;
    await tx.schedule.update({
      where: { id: due.id },
      data: { failedAt: new Date(), failure },
    });
    if (returns) {
      const stage = transitions.sendBack.to;
      const data = { stage, returnedNote: failure, touchedAt: new Date() };
      await tx.publication.update({ where: { id: publication.id }, data });
    }
    await record(tx, scheduler, {
      ...{ verb: "schedule_failed", subjectType: "publication" },
      ...{ subjectId: publication.id, revisionId: waiting.revisionId },
      data: {
        ...{ title: publication.title, action: waiting.action, note: failure },
        ...{ number: waiting.revision?.number ?? null, returned: returns },
        approvedById: waiting.approvedById,
      },
    });
  });
}

async function afterFailure(due: Due, error: unknown): Promise<void> {
  log.error({ err: error, ...due }, "something scheduled failed");
  const late = Date.now() - due.at.getTime() > patience * 60_000;
  if (late || error instanceof Refusal) await giveUp(due, error);
}

/**
 * Does whatever was scheduled for a moment that has passed; returns how many failed. The due work is
 * found by a query, so a lost job or a server that was off loses no publication, and each is done under
 * its publication's lock, so two nodes do it once.
 */
export async function publishDue(moment: Date | null = null): Promise<number> {
  let failed = 0;
  // One after the other: each takes the same lock, and readers need the other connections.
  for (const due of await dueBy(moment)) {
    await carryOut(due).catch(async (error) => {
      failed += 1;
      await afterFailure(due, error);
    });
  }
  return failed;
}
