import { isInTrash } from "#lib/editorial/care";
import type { ForcedStanding, PublicationStatus } from "#lib/editorial/schema";
import { canMove, waitsForConfirmation } from "#lib/editorial/workflow";
import type { Actor, Role } from "#lib/platform/actor";
import type { CivilDate } from "#lib/platform/clock";

export const writers: readonly Role[] = ["staff", "reviewer", "administrator"];
export const reviewers: readonly Role[] = ["reviewer", "administrator"];

const isSystem = (actor: Actor) => actor.kind === "system";
const isOneOf = (actor: Actor, allowed: readonly Role[]) =>
  actor.role !== null && allowed.includes(actor.role);
const writes = (actor: Actor) => isSystem(actor) || isOneOf(actor, writers);
const reviews = (actor: Actor) => isSystem(actor) || isOneOf(actor, reviewers);

/** Whether an account with this role writes publications. */
export const canWrite = (role: Role | null) => role !== null && writers.includes(role);

/** What somebody types is kept wherever the publication stands, so that nothing typed is lost. */
export const canKeep = (actor: Actor) => isOneOf(actor, writers);

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

/** Four eyes: whoever submitted a draft, or wrote its newest version, does not approve it. */
export const isSecondPerson = (actor: Actor, publication: PublicationStatus) =>
  isSystem(actor) ||
  (actor.id !== null &&
    actor.id !== publication.submittedById &&
    actor.id !== publication.writtenById);

export const canPublish = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("publish", publication) && isSecondPerson(actor, publication);

/** An administrator may publish without a second person; it is flagged wherever it shows. */
export const canForcePublish = (actor: Actor, publication: PublicationStatus) =>
  isOneOf(actor, ["administrator"]) &&
  canMove("publish", publication) &&
  !isSecondPerson(actor, publication);

export const canSchedule = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("schedule", publication) && isSecondPerson(actor, publication);

/** Approving for a moment without a second person: as for publishing. */
export const canForceSchedule = (actor: Actor, publication: PublicationStatus) =>
  isOneOf(actor, ["administrator"]) &&
  canMove("schedule", publication) &&
  !isSecondPerson(actor, publication);

/** Moves what was approved to another moment: neither the version nor who approved it changes. */
export const canReschedule = (actor: Actor) => reviews(actor);
export const canUnschedule = (actor: Actor) => reviews(actor);

export const canWithdraw = (actor: Actor, publication: PublicationStatus) =>
  reviews(actor) && canMove("withdraw", publication);

/** Confirms what was published without a second person: anybody who reviews, but for whoever forced it. */
export const canConfirmForced = (actor: Actor, publication: ForcedStanding) =>
  isOneOf(actor, reviewers) &&
  waitsForConfirmation(publication) &&
  actor.id !== publication.forcedById;

export const canChangeSlug = (actor: Actor) => reviews(actor);

export const canTrash = (actor: Actor, publication: PublicationStatus) =>
  canMove("trash", publication) &&
  (reviews(actor) || (writes(actor) && actor.id === publication.authorId));

/** Decides about what others wrote. */
export const canReview = (actor: Actor) => reviews(actor);

/** For as long as it lies in the trash: `trashDays` days. */
export const canRestore = (actor: Actor, publication: PublicationStatus, today?: CivilDate) =>
  reviews(actor) && canMove("restore", publication) && isInTrash(publication.trashedAt, today);

/** Decides who answers for a publication and until when: who reviews, its author, and who answers for it. */
export const canCare = (
  actor: Actor,
  publication: PublicationStatus,
  responsibleIds: readonly string[],
) =>
  publication.stage !== "trashed" &&
  (reviews(actor) ||
    (writes(actor) &&
      actor.id !== null &&
      [publication.authorId, ...responsibleIds].includes(actor.id)));

/** Says that what readers see still holds. */
export const canMarkReviewed = (
  actor: Actor,
  publication: PublicationStatus,
  responsibleIds: readonly string[],
) => publication.hasLive && canCare(actor, publication, responsibleIds);

/** Reads every reminder that is due today: only the software, which sends them. */
export const canReadReminders = isSystem;

/** Rebuilding live facts is maintenance: only the software itself or an administrator. */
export const canRebuild = (actor: Actor) => isSystem(actor) || isOneOf(actor, ["administrator"]);
