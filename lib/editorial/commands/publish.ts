import { goLive } from "#lib/editorial/commands/goLive";
import { ensureMay, type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { cancelPending } from "#lib/editorial/commands/pending";
import { lockNewSlugs } from "#lib/editorial/commands/slugs";
import { takeDown } from "#lib/editorial/commands/takeDown";
import { canForcePublish, canPublish, canWithdraw } from "#lib/editorial/policy";
import { pending } from "#lib/editorial/queries/schedules";
import type { PublishInput, WithdrawInput } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

interface Approval {
  publication: LockedPublication;
  forced: boolean;
  minor?: boolean | undefined;
  /** Publications approved in the same transaction. */
  together?: readonly string[];
}

/** Makes a draft that somebody may approve live, in the place of what waited to be published. */
export async function approve(tx: Tx, actor: Actor, approval: Approval) {
  const { publication, forced, minor = false, together } = approval;
  await lockNewSlugs(tx, [publication]);
  await cancelPending(tx, actor, { publication, action: "publish" });
  return goLive(tx, publication, {
    ...{ actor, revision: publication.draft, forcedById: forced ? actor.id : null },
    preparedBy: publication.submittedByName ?? actor.name,
    approvedBy: actor.name,
    ...{ automatic: actor.kind === "system", minor },
    ...(together && { together }),
  });
}

/** Whether the version that waited for its moment was approved as a minor correction. */
export async function plannedAsMinor(tx: Tx, { id, draft }: LockedPublication): Promise<boolean> {
  const where = { publicationId: id, revisionId: draft.id, action: "publish", ...pending };
  const planned = await tx.schedule.findFirst({ where, select: { minor: true } });
  return planned?.minor ?? false;
}

/**
 * Publishes the reviewed draft and cancels what waited to be published, which is older. Four eyes:
 * whoever submitted or wrote it is refused, unless an administrator forces it, which is flagged in the log and
 * on the page.
 */
export function publish(actor: Actor, input: PublishInput) {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, input.publicationId);
    const forced = input.force && canForcePublish(actor, publication.status);
    ensureMay(forced || canPublish(actor, publication.status), "publish", publication);
    ensure(publication.draft.number === input.basedOn, "conflict");
    const minor = input.minor ?? (await plannedAsMinor(tx, publication));
    return approve(tx, actor, { publication, forced, minor });
  });
}

/** Takes a live publication off the portal; its address explains why. Nothing is deleted. */
export function withdraw(actor: Actor, { publicationId, reason }: WithdrawInput) {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, publicationId);
    ensureMay(canWithdraw(actor, publication.status), "withdraw", publication);
    return takeDown(tx, publication, { actor, reason });
  });
}
