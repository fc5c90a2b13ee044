import { z } from "zod";
import { type CivilDate, civilDate, civilTime, daysBetween } from "#lib/platform/clock";

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);

export const mostActivities = 120;

/** Something that was done, or will be, on a day of an event. */
export const eventActivity = z.object({
  key: z.string().min(1).max(40),
  on: civilDate.nullable().default(null),
  at: civilTime.nullable().default(null),
  place: line(160).default(""),
  text: line(400).default(""),
});

export type Activity = Omit<z.infer<typeof eventActivity>, "key">;

interface Days {
  startsOn: CivilDate | null;
  endsOn: CivilDate | null;
  itinerary: readonly Activity[];
}

const lastsOneDay = ({ startsOn, endsOn }: Days) => !endsOn || endsOn === startsOn;

/** That every activity says on which day it was; an event of one day needs not repeat it. */
export function hasEveryDay(event: Days): boolean {
  return lastsOneDay(event) || event.itinerary.every(({ on }) => on !== null);
}

/** That no activity is before the first day of its event nor after the last. */
export function isWithinDays({ startsOn, endsOn, itinerary }: Days): boolean {
  if (!startsOn) return true;
  const last = endsOn ?? startsOn;
  return itinerary.every(({ on }) => on === null || (on >= startsOn && on <= last));
}

export interface ItineraryDay {
  /** Null only in a draft that does not say it yet. */
  on: CivilDate | null;
  /** From 1 on, of the days of the event; null outside them. */
  number: number | null;
  activities: Activity[];
}

/** By the hour where every one of them has it; else as they were written. */
function inOrder(activities: Activity[]): Activity[] {
  const timed = activities.every(({ at }) => at !== null);
  return timed ? activities.toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? "")) : activities;
}

/** The activities of an event day by day; those without a day are of the only one, or stand last. */
export function itineraryDays(event: Days): ItineraryDay[] {
  const { startsOn } = event;
  const only = lastsOneDay(event) ? startsOn : null;
  const byDay = new Map<CivilDate | null, Activity[]>();
  for (const activity of event.itinerary) {
    const on = activity.on ?? only;
    byDay.set(on, [...(byDay.get(on) ?? []), activity]);
  }
  const days = [...byDay].toSorted(([a], [b]) => (a ?? "9").localeCompare(b ?? "9"));
  return days.map(([on, activities]) => ({
    on,
    number: on && startsOn && on >= startsOn ? daysBetween(startsOn, on) + 1 : null,
    activities: inOrder(activities),
  }));
}

/** The day that the next activity is most likely of: that of the last one, or the first of the event. */
export function nextActivityDay({ startsOn, itinerary }: Days): CivilDate | null {
  return itinerary.at(-1)?.on ?? startsOn;
}
