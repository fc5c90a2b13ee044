import { type Audience, audiences } from "#lib/editorial/audience";
import type { Actor, Role } from "#lib/platform/actor";

const writers: readonly Role[] = ["staff", "reviewer", "administrator"];
const readers: readonly Role[] = [...writers, "director"];

const isOneOf = (actor: Actor, allowed: readonly Role[]) =>
  actor.role !== null && allowed.includes(actor.role);

/** Reads what is reserved for those who have an account, as far as the account reaches. */
export const canReadOwnAnnouncements = (actor: Actor) =>
  actor.kind === "account" && actor.id !== null;

/** For whom the announcements are that somebody may read; `delegate` is what their account says. */
export function readableAudiences(actor: Actor, delegate: boolean): readonly Audience[] {
  if (isOneOf(actor, readers)) return audiences;
  if (!canReadOwnAnnouncements(actor)) return ["public"];
  return delegate ? ["public", "members", "delegates"] : ["public", "members"];
}

/** Says "he leído" for themselves; whether the announcement reaches them is asked apart. */
export const canAcknowledge = canReadOwnAnnouncements;

/** Sees who has read an announcement and who has not, and downloads the list. */
export const canSeeReadings = (actor: Actor) => isOneOf(actor, readers);
