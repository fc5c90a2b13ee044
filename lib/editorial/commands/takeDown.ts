import type { LockedPublication } from "#lib/editorial/commands/lock";
import { cancelPending } from "#lib/editorial/commands/pending";
import type { KindName } from "#lib/editorial/schema";
import { transitions } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { toDateColumn } from "#lib/platform/clock";
import type { Tx } from "#lib/platform/db";
import { record } from "#lib/platform/record";

interface Leaving {
  actor: Actor;
  reason: string;
  /** Who decided it, when somebody else carries it out. */
  approvedBy?: string;
}

/** When and where it gathers people, as the calendars that carry it have to cancel it. */
function occasionOf(kind: KindName, content: unknown) {
  const { draft, occasion } = kindOf(kind);
  const held = occasion(draft.parse(content));
  if (!held) return {};
  const { startsOn, endsOn, startsAt, place } = held;
  return {
    ...{ startsAt, place },
    startsOn: toDateColumn(startsOn),
    endsOn: toDateColumn(endsOn),
  };
}

/** Takes a live publication off the portal and leaves the reason in its place; cancels what waits. */
export async function takeDown(
  tx: Tx,
  publication: LockedPublication,
  { actor, reason, approvedBy }: Leaving,
) {
  const { id } = publication;
  const live = await tx.livePublication.findUniqueOrThrow({
    where: { publicationId: id },
    select: {
      ...{ kind: true, type: true, slug: true, title: true, audience: true },
      publication: { select: { liveRevision: { select: { content: true } } } },
    },
  });
  const { publication: shown, ...notice } = live;
  const occasion = occasionOf(publication.kind as KindName, shown.liveRevision?.content ?? {});
  await cancelPending(tx, actor, { publication });
  await kindOf(publication.kind as KindName).retract(tx, [id]);
  const now = new Date();
  await tx.publication.update({
    where: { id },
    data: {
      ...{ stage: transitions.withdraw.to, withdrawnReason: reason, touchedAt: now },
      liveRevisionId: null,
    },
  });
  await tx.withdrawnNotice.create({
    data: { publicationId: id, ...notice, ...occasion, reason, withdrawnAt: now },
  });
  await record(tx, actor, {
    ...{ verb: "withdrawn", subjectType: "publication", subjectId: id },
    data: { title: live.title, slug: live.slug, reason, ...(approvedBy ? { approvedBy } : {}) },
  });
  return { slug: live.slug };
}
