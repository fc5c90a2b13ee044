import type { CivilDate } from "#lib/platform/clock";

/** When and where people are to gather, whole days when no clock time ("09:00", Lima) is known. */
export interface Occasion {
  startsOn: CivilDate;
  endsOn: CivilDate;
  startsAt: string | null;
  place: string;
}
