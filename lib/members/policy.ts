import type { Actor } from "#lib/platform/actor";

/** The member list is personal data of everybody: only whoever administers accounts brings it in or sees it. */
export const canImportMembers = (actor: Actor) => actor.role === "administrator";

/** Forgetting what was not applied is the software's own work. */
export const canForgetLists = (actor: Actor) => actor.kind === "system";
