import { publishable } from "#lib/editorial/commands/content";
import { ensureMay, type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { cancelPending, plan } from "#lib/editorial/commands/pending";
import { ensureSound } from "#lib/editorial/commands/soundness";
import {
  canForceSchedule,
  canReschedule,
  canSchedule,
  canUnschedule,
  canWithdraw,
} from "#lib/editorial/policy";
import { pending } from "#lib/editorial/queries/schedules";
import type {
  RescheduleInput,
  ScheduleAction,
  ScheduleInput,
  ScheduleWithdrawalInput,
  UnscheduleInput,
} from "#lib/editorial/schema";
import { transitions } from "#lib/editorial/workflow";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

function ensureAhead(at: Date): void {
  ensure(at > new Date(), "invalid", {
    fields: { at: "Elija un momento que todavía no haya pasado." },
  });
}

async function moveTo(tx: Tx, publication: LockedPublication, stage: string | null) {
  const { id } = publication;
  await tx.publication.update({ where: { id }, data: { stage, touchedAt: new Date() } });
}

/**
 * Approves the draft for a moment in the future, in the place of any other version that waited. What is
 * saved later does not change it. Four eyes as for publishing.
 */
export function schedule(actor: Actor, input: ScheduleInput) {
  const { publicationId, basedOn, at, force, minor = false } = input;
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, publicationId);
    const { draft, status, title } = publication;
    const forced = force && canForceSchedule(actor, status);
    ensureMay(forced || canSchedule(actor, status), "schedule", publication);
    ensure(draft.number === basedOn, "conflict");
    ensureAhead(at);
    await ensureSound(tx, publishable(publication.kind, draft.content), { publicationId, at });
    await cancelPending(tx, actor, { publication, action: "publish" });
    await plan(tx, {
      ...{ publicationId, action: "publish", revisionId: draft.id, at, forced, minor },
      preparedById: publication.submittedById,
      preparedByName: publication.submittedByName ?? actor.name,
      ...{ approvedById: actor.id, approvedByName: actor.name },
    });
    await moveTo(tx, publication, transitions.schedule.to);
    await record(tx, actor, {
      ...{ verb: "scheduled", subjectType: "publication", subjectId: publicationId },
      revisionId: draft.id,
      data: { title, number: draft.number, at: at.toISOString(), forced },
    });
    return { publicationId };
  });
}

/** Plans to take what is live off the portal, with the reason that readers will find. */
export function scheduleWithdrawal(actor: Actor, input: ScheduleWithdrawalInput) {
  const { publicationId, reason, at } = input;
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, publicationId);
    ensureMay(canWithdraw(actor, publication.status), "withdraw", publication);
    ensureAhead(at);
    await cancelPending(tx, actor, { publication, action: "withdraw" });
    const approval = { approvedById: actor.id, approvedByName: actor.name };
    await plan(tx, { publicationId, action: "withdraw", reason, at, ...approval });
    await record(tx, actor, {
      ...{ verb: "withdrawal_scheduled", subjectType: "publication", subjectId: publicationId },
      data: { title: publication.title, reason, at: at.toISOString() },
    });
    return { publicationId };
  });
}

const ended = {
  message:
    "Esta programación ya no espera: se cumplió o alguien la canceló. Vuelva a abrir la página.",
};

/** Locks the publication of a schedule and reads the schedule; refuses what no longer waits. */
async function lockSchedule(tx: Tx, id: string) {
  const row = await tx.schedule.findUnique({ where: { id }, select: { publicationId: true } });
  ensure(row, "not_found");
  const publication = await lockPublication(tx, row.publicationId);
  const found = await tx.schedule.findFirst({
    where: { id, ...pending },
    include: { revision: { select: { number: true } } },
  });
  ensure(found, "conflict", ended);
  return { publication, found };
}

/** Moves what waits to another moment: the same version, approved by the same person. */
export function reschedule(actor: Actor, { scheduleId, at }: RescheduleInput) {
  return transaction(async (tx) => {
    ensure(canReschedule(actor), "forbidden");
    ensureAhead(at);
    const { publication, found } = await lockSchedule(tx, scheduleId);
    const { revision, createdAt, id, ...same } = found;
    const now = new Date();
    await tx.schedule.update({
      where: { id },
      data: { cancelledAt: now, cancelledByName: actor.name },
    });
    await plan(tx, { ...same, at });
    await record(tx, actor, {
      ...{ verb: "rescheduled", subjectType: "publication", subjectId: publication.id },
      revisionId: same.revisionId,
      data: {
        ...{ title: publication.title, action: same.action, number: revision?.number ?? null },
        ...{ from: same.at.toISOString(), at: at.toISOString() },
      },
    });
    return { publicationId: publication.id };
  });
}

/** Cancels what waits. If the draft is that version, it waits for review again. */
export function unschedule(actor: Actor, { scheduleId }: UnscheduleInput) {
  return transaction(async (tx) => {
    ensure(canUnschedule(actor), "forbidden");
    const { publication, found } = await lockSchedule(tx, scheduleId);
    await cancelPending(tx, actor, { publication, action: found.action as ScheduleAction });
    if (found.revisionId === publication.draft.id) {
      await moveTo(tx, publication, transitions.unschedule.to);
    }
    return { publicationId: publication.id };
  });
}
