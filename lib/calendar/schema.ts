import type { KindName } from "#lib/editorial/schema";
import type { CivilDate } from "#lib/platform/clock";

/** Something that the public calendar shows: an event, or the meeting that a convocatoria calls. */
export interface Happening {
  publicationId: string;
  kind: KindName;
  type: string;
  slug: string;
  title: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  startsAt: string | null;
  place: string;
}

/** What surrounds a month: how many happenings each month of its year has, and the nearest months that have any. */
export interface Surroundings {
  counts: number[];
  /** A day of the nearest earlier month with something, or null. */
  previous: CivilDate | null;
  next: CivilDate | null;
}
