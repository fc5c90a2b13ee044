import { canRead } from "#lib/editorial/policy";
import type { Actor } from "#lib/platform/actor";

/** Whoever may open a publication in the panel shows there, and sees who else does. */
export const canBePresent = (actor: Actor) => canRead(actor) && actor.id !== null;

/** Forgetting who was where is maintenance: only the software itself. */
export const canPurgePresence = (actor: Actor) => actor.kind === "system";
