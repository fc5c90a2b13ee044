import type { Actor, Role } from "#lib/platform/actor";

const writers: readonly Role[] = ["staff", "reviewer", "administrator"];
const readers: readonly Role[] = [...writers, "director"];

const isSystem = (actor: Actor) => actor.kind === "system";
const isOneOf = (actor: Actor, allowed: readonly Role[]) =>
  actor.role !== null && allowed.includes(actor.role);

/** Sees the directory, with every post on record. */
export const canReadRegistry = (actor: Actor) => isSystem(actor) || isOneOf(actor, readers);

/** Adds to the directory and corrects it. */
export const canWriteRegistry = (actor: Actor) => isSystem(actor) || isOneOf(actor, writers);

/** Says which organisation is the cooperative itself. */
export const canRegisterOwn = (actor: Actor) =>
  isSystem(actor) || isOneOf(actor, ["administrator"]);
