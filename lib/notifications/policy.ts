import { canEnterPanel } from "#lib/editorial/policy";
import type { Actor } from "#lib/platform/actor";

/** Everybody who works in the panel has an inbox there: their own, and nobody else's. */
export const canHaveInbox = (actor: Actor) => canEnterPanel(actor) && actor.id !== null;

/** Telling people what happened is the software's own work. */
export const canTell = (actor: Actor) => actor.kind === "system";
