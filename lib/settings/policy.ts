import type { Actor } from "#lib/platform/actor";

/** How the cooperative presents itself is decided by its administrators, and by the seed. */
export const canChangeSettings = (actor: Actor) =>
  actor.kind === "system" || actor.role === "administrator";
