import type { Occasion } from "#lib/editorial/occasion";
import type { CivilDate } from "#lib/platform/clock";

/** What can be followed: everything that is published, or one kind of it. */
export const feedSubjects = ["novedades", "eventos", "comunicados"] as const;
export type FeedSubject = (typeof feedSubjects)[number];

/** Atom 1.0 (RFC 4287), RSS 2.0 and JSON Feed 1.1. */
export const feedFormats = ["atom", "rss", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** What calendars can be followed: events with the meetings of the convocatorias, or events alone. */
export const calendarSubjects = ["calendario", "eventos"] as const;
export type CalendarSubject = (typeof calendarSubjects)[number];

/** A publication in a feed; every address is absolute. */
export interface FeedEntry {
  publicationId: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  category: string;
  firstPublishedAt: Date;
  publishedAt: Date;
  /** Of an event, its first day; null of an announcement. */
  happensOn: CivilDate | null;
  /** The card with which it is shown when it is passed on. */
  image: string;
}

export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same. */
  homeUrl: string;
  /** Its own address. */
  url: string;
  author: string;
  /** The instant of the last change. */
  updatedAt: Date;
  entries: FeedEntry[];
}

/** What a calendar says of a publication; `changedAt` is when it was published or withdrawn. */
export interface CalendarEntry extends Occasion {
  publicationId: string;
  url: string;
  title: string;
  description: string;
  category: string;
  firstPublishedAt: Date;
  changedAt: Date;
  cancelled: boolean;
}

export interface Calendar {
  name: string;
  /** What it carries and what it does not, in a sentence. */
  description?: string;
  /** The host in the identifiers of what it holds. */
  host: string;
  url: string;
  entries: CalendarEntry[];
}
