import type { Actor, Role } from "#lib/platform/actor";

const writers: readonly Role[] = ["staff", "reviewer", "administrator"];
const reviewers: readonly Role[] = ["reviewer", "administrator"];

const isSystem = (actor: Actor) => actor.kind === "system";
const isOneOf = (actor: Actor, allowed: readonly Role[]) =>
  actor.role !== null && allowed.includes(actor.role);

/** Has a report read into proposals: whoever writes publications. */
export const canReadReports = (actor: Actor) => isSystem(actor) || isOneOf(actor, writers);

/** Teaches the reading, and takes back what was taught. */
export const canEditLexicon = (actor: Actor) => isOneOf(actor, writers);

export const canStartBatch = (actor: Actor) => isOneOf(actor, writers);

/** Stops a batch, or has a report of it read again: whoever sent it, and who reviews. */
export const canSteerBatch = (actor: Actor, batch: { uploadedById: string | null }) =>
  isOneOf(actor, reviewers) ||
  (isOneOf(actor, writers) && actor.id !== null && actor.id === batch.uploadedById);

/** Works through what waits: only the software. */
export const canWorkBatches = isSystem;
