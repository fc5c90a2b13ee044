import { canRead } from "#lib/editorial/policy";
import type { PublicationStatus } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";

export const canReadComments = (actor: Actor) => canRead(actor);

/** Whoever works in the panel comments on anything that is not in the trash, also while it waits. */
export const canComment = (actor: Actor, { stage }: Pick<PublicationStatus, "stage">) =>
  canRead(actor) && stage !== "trashed";
