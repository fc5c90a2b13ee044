import type { Occasion } from "#lib/editorial/occasion";
import { eventArticle } from "#lib/events/article";
import type { EventDraft } from "#lib/events/schema";

/** The days, the hour and the place of an event; null while its first day is not known. */
export function eventOccasion(event: EventDraft): Occasion | null {
  const { startsOn, endsOn, startsAt, place } = eventArticle(event);
  return startsOn ? { startsOn, endsOn: endsOn ?? startsOn, startsAt, place } : null;
}
