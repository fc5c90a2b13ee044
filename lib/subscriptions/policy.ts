import { canEnterPanel } from "#lib/editorial/policy";
import type { Actor } from "#lib/platform/actor";

/** Whoever works in the panel sees how many read by mail, and of what they were told. */
export const canSeeSubscriptions = (actor: Actor) => canEnterPanel(actor);

/** Whole addresses, ending a subscription for somebody and the pace of the mails. */
export const canManageSubscriptions = (actor: Actor) => actor.role === "administrator";

/** Telling subscribers is the software's own work. */
export const canTellSubscribers = (actor: Actor) => actor.kind === "system";

/** Anybody may ask for the news: the address itself has the last word. Its link is its owner's proof. */
export const canAskForNews = (actor: Actor) => actor.kind !== "system";
