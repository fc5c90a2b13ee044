import type { OrganisationPart } from "#lib/events/schema";
import type { CivilDate } from "#lib/platform/clock";

/** What the public directory holds. */
export const directorySections = ["organisation", "person"] as const;
export type DirectorySection = (typeof directorySections)[number];

/** What a list of the directory is asked for; null parts do not narrow it. */
export interface DirectoryFilter {
  text: string;
  letter: string | null;
  /** The id of the last row of the page before. */
  after: string | null;
}

/** An event in which somebody of the directory took part; the part or the role as it was published. */
export interface Appearance {
  slug: string;
  title: string;
  type: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  place: string;
  parts: OrganisationPart[];
  roles: string[];
}

/** The most events that a page of the directory lists; the search lists the rest. */
export const mostAppearances = 40;
