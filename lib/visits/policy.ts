import { canEnterPanel } from "#lib/editorial/policy";
import type { Actor } from "#lib/platform/actor";

/** Sees how often pages are read: whoever works in the panel. */
export const canSeeVisits = canEnterPanel;

/** Counting, and forgetting what is old, is done by the software itself. */
export const canKeepVisits = (actor: Actor) => actor.kind === "system";
