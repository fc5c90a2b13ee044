import type { Actor, Role } from "#lib/platform/actor";

const writers: readonly Role[] = ["staff", "reviewer", "administrator"];
const reviewers: readonly Role[] = ["reviewer", "administrator"];

const isSystem = (actor: Actor) => actor.kind === "system";
const isOneOf = (actor: Actor, allowed: readonly Role[]) =>
  actor.role !== null && allowed.includes(actor.role);

interface Owned {
  uploadedById: string | null;
}
const isUploader = (actor: Actor, { uploadedById }: Owned) =>
  actor.id !== null && actor.id === uploadedById && isOneOf(actor, writers);

/** Sees the library, with what is published nowhere. */
export const canSeeLibrary = (actor: Actor) => isSystem(actor) || isOneOf(actor, writers);
export const canUpload = (actor: Actor) => canSeeLibrary(actor);
export const canDescribe = (actor: Actor) => canSeeLibrary(actor);
export const canOrganise = (actor: Actor) => canSeeLibrary(actor);

/** What others may be using is replaced or taken away by who uploaded it or by who reviews. */
export const canReplace = (actor: Actor, file: Owned) =>
  isSystem(actor) || isOneOf(actor, reviewers) || isUploader(actor, file);
export const canTrashFile = canReplace;
export const canRestoreFile = canReplace;

/** Only the software removes bytes, when the days of the trash have passed. */
export const canErase = (actor: Actor) => isSystem(actor);
