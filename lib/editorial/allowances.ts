import * as policy from "#lib/editorial/policy";
import type { PublicationStatus } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";

/** What somebody may do with a publication where it stands, each by its command's own predicate. */
export function allowancesOf(actor: Actor, publication: PublicationStatus) {
  return {
    save: policy.canSave(actor, publication),
    submit: policy.canSubmit(actor, publication),
    sendBack: policy.canSendBack(actor, publication),
    publish: policy.canPublish(actor, publication),
    forcePublish: policy.canForcePublish(actor, publication),
    schedule: policy.canSchedule(actor, publication),
    unschedule: policy.canUnschedule(actor, publication),
    withdraw: policy.canWithdraw(actor, publication),
    trash: policy.canTrash(actor, publication),
    restore: policy.canRestore(actor, publication),
    isSubmitter: actor.id !== null && actor.id === publication.submittedById,
  };
}
export type Allowances = ReturnType<typeof allowancesOf>;
