import { isDelegate } from "#lib/accounts/queries";
import { canReadOwnAnnouncements, readableAudiences } from "#lib/announcements/policy";
import type { Actor } from "#lib/platform/actor";
import { ensure } from "#lib/platform/refusal";
import { type SearchAnswer, search } from "#lib/search/queries/search";
import type { SearchFilter } from "#lib/search/schema";

/** Searches what the actor may read: the portal and what is reserved for them. Refuses visitors (`unauthenticated`). */
export async function searchOwn(actor: Actor, filter: SearchFilter): Promise<SearchAnswer> {
  ensure(canReadOwnAnnouncements(actor), "unauthenticated");
  const audiences = readableAudiences(actor, await isDelegate(actor));
  return search({ ...filter, audiences });
}
