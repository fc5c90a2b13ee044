import * as policy from "#lib/editorial/policy";
import type { ForcedStanding, PublicationStatus } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";

/** What somebody may do with a publication where it stands, each by its command's own predicate. */
export function allowancesOf(
  actor: Actor,
  publication: PublicationStatus,
  standing?: ForcedStanding,
) {
  return {
    save: policy.canSave(actor, publication),
    submit: policy.canSubmit(actor, publication),
    sendBack: policy.canSendBack(actor, publication),
    publish: policy.canPublish(actor, publication),
    forcePublish: policy.canForcePublish(actor, publication),
    schedule: policy.canSchedule(actor, publication),
    forceSchedule: policy.canForceSchedule(actor, publication),
    reschedule: policy.canReschedule(actor),
    unschedule: policy.canUnschedule(actor),
    changeSlug: policy.canChangeSlug(actor),
    confirmForced: standing !== undefined && policy.canConfirmForced(actor, standing),
    withdraw: policy.canWithdraw(actor, publication),
    trash: policy.canTrash(actor, publication),
    restore: policy.canRestore(actor, publication),
    isSubmitter: actor.id !== null && actor.id === publication.submittedById,
    isWriter: actor.id !== null && actor.id === publication.writtenById,
  };
}
export type Allowances = ReturnType<typeof allowancesOf>;
