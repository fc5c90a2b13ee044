import type { LockedPublication } from "#lib/editorial/commands/lock";
import { pending } from "#lib/editorial/queries/schedules";
import type { ScheduleAction } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import type { Prisma, Tx } from "#lib/platform/db";
import { enqueue } from "#lib/platform/jobs";
import { record } from "#lib/platform/record";

/** Puts something on the calendar, with the job that does it at its moment. */
export async function plan(tx: Tx, schedule: Prisma.ScheduleUncheckedCreateInput): Promise<void> {
  await tx.schedule.create({ data: schedule });
  await enqueue(tx, { task: "publish_due", runAt: new Date(schedule.at) });
}

/**
 * Cancels what waits for a publication that the caller has locked, all of it or of one action, and
 * records it as one entry. Returns how many there were.
 */
export async function cancelPending(
  tx: Tx,
  actor: Actor,
  { publication, action }: { publication: LockedPublication; action?: ScheduleAction },
): Promise<number> {
  const cancelled = await tx.schedule.updateManyAndReturn({
    where: { publicationId: publication.id, ...pending, ...(action ? { action } : {}) },
    data: { cancelledAt: new Date(), cancelledByName: actor.name },
    select: { action: true, at: true, revision: { select: { number: true } } },
  });
  if (cancelled.length === 0) return 0;
  await record(tx, actor, {
    ...{ verb: "unscheduled", subjectType: "publication", subjectId: publication.id },
    data: {
      title: publication.title,
      cancelled: cancelled.map(({ at, revision, ...one }) => ({
        ...{ action: one.action, at: at.toISOString(), number: revision?.number ?? null },
      })),
    },
  });
  return cancelled.length;
}
