import type { PublicationStatus } from "#lib/editorial/schema";
import { canMove } from "#lib/editorial/workflow";
import type { Actor, Role } from "#lib/platform/actor";

const writers: readonly Role[] = ["staff", "reviewer", "administrator"];
const reviewers: readonly Role[] = ["reviewer", "administrator"];

const isSystem = (actor: Actor) => actor.kind === "system";
const isOneOf = (actor: Actor, allowed: readonly Role[]) =>
  actor.role !== null && allowed.includes(actor.role);
const writes = (actor: Actor) => isSystem(actor) || isOneOf(actor, writers);
const reviews = (actor: Actor) => isSystem(actor) || isOneOf(actor, reviewers);

/** Sees the panel: drafts included. */
export const canEnterPanel = (actor: Actor) => writes(actor);
export const canCreate = (actor: Actor) => writes(actor);
export const canRead = (actor: Actor) => writes(actor);

export const canSave = (actor: Actor, publication: PublicationStatus) =>
  writes(actor) && canMove("save", publication);

export const canSubmit = (actor: Actor, publication: PublicationStatus) =>
  writes(actor) && canMove("submit", publication);

/** A reviewer returns a draft; whoever submitted it may take it back. */
export const canSendBack = (actor: Actor, publication: PublicationStatus) =>
  canMove("sendBack", publication) &&
  (reviews(actor) || (writes(actor) && actor.id === publication.submittedById));

/** Four eyes: whoever submitted a draft does not approve it. */
export const isSecondPerson = (actor: Actor, publication: PublicationStatus) =>
  isSystem(actor) || (actor.id !== null && actor.id !== publication.submittedById);

export const canPublish = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("publish", publication) && isSecondPerson(actor, publication);

/** An administrator may publish without a second person; it is flagged wherever it shows. */
export const canForcePublish = (actor: Actor, publication: PublicationStatus) =>
  isOneOf(actor, ["administrator"]) &&
  canMove("publish", publication) &&
  !isSecondPerson(actor, publication);

export const canSchedule = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("schedule", publication) && isSecondPerson(actor, publication);

export const canUnschedule = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("unschedule", publication);

export const canWithdraw = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("withdraw", publication);

export const canTrash = (actor: Actor, publication: PublicationStatus) =>
  canMove("trash", publication) &&
  (reviews(actor) || (writes(actor) && actor.id === publication.authorId));

export const canRestore = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("restore", publication);

/** Rebuilding live facts is maintenance: only the software itself or an administrator. */
export const canRebuild = (actor: Actor) => isSystem(actor) || isOneOf(actor, ["administrator"]);
