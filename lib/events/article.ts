import type { RichText } from "#lib/editorial/richtext";
import type { Activity } from "#lib/events/itinerary";
import type { EventDraft, EventType, OrganisationPart, PersonPart } from "#lib/events/schema";
import type { DocumentEntry, PhotoEntry } from "#lib/media/schema";
import { type CivilDate, daysBetween } from "#lib/platform/clock";
import { searchName } from "#lib/platform/search-name";

export interface ArticlePerson {
  name: string;
  honorific: string;
  part: PersonPart;
  role: string;
  office: string;
  organisation: string;
  /** Their page in the public directory; only what is read for the portal tells it. */
  page?: string | undefined;
}

export interface ArticleOrganisation {
  name: string;
  part: OrganisationPart;
  kindLabel: string;
  about: string;
  alsoWritten: string;
  institutionalYears: number | null;
  page?: string | undefined;
}

/** What a reader sees of an event, the same for the portal and for the preview of a draft. */
export interface EventArticle {
  type: EventType;
  title: string;
  summary: string;
  startsOn: CivilDate | null;
  endsOn: CivilDate | null;
  startsAt: string | null;
  days: number | null;
  place: string;
  venue: string;
  organisations: ArticleOrganisation[];
  headcount: number | null;
  women: number | null;
  men: number | null;
  people: ArticlePerson[];
  projects: string[];
  unidentifiedProjects: number | null;
  itinerary: Activity[];
  purpose: string;
  results: string;
  lessons: string[];
  commitments: { text: string; responsible: string; dueOn: CivilDate | null }[];
  body: RichText;
  gallery: Omit<PhotoEntry, "key">[];
  documents: Omit<DocumentEntry, "key">[];
}

function days({ startsOn, endsOn }: EventDraft): number | null {
  return startsOn ? daysBetween(startsOn, endsOn ?? startsOn) + 1 : null;
}

/** A locality that bears the name of its district, province or department is said once. */
function place({ place: { locality, placeName } }: EventDraft): string {
  const [name = "", ...within] = placeName.replace(/^\p{Ll}+ de /u, "").split(", ");
  if (name !== "" && searchName(name) === searchName(locality)) {
    return [...new Set([name, ...within])].join(", ");
  }
  return [locality, placeName].filter(Boolean).join(", ");
}

/** The article of an event's content, drafts included: missing facts stay missing. */
export function eventArticle(event: EventDraft): EventArticle {
  const { title, summary, startsOn, endsOn, startsAt, headcount, women, men } = event;
  const { purpose, results, body } = event;
  return {
    ...{ title, summary, startsOn, endsOn, startsAt, headcount, women, men },
    ...{ purpose, results, body },
    type: event.type ?? "otro",
    days: days(event),
    place: place(event),
    venue: event.place.venue,
    organisations: event.organisations.map(({ key, organisationId, ...shown }) => shown),
    people: event.people.map(({ key, personId, organisationId, ...shown }) => shown),
    projects: event.projects.named.map((project) => project.name),
    unidentifiedProjects: event.projects.unidentified,
    itinerary: event.itinerary.map(({ key, ...shown }) => shown),
    lessons: event.lessons.map((lesson) => lesson.text),
    commitments: event.commitments.map(({ key, ...shown }) => shown),
    gallery: event.gallery.map(({ key, ...shown }) => shown),
    documents: event.documents.map(({ key, ...shown }) => shown),
  };
}

/** An article as it was stored; those stored before an event had photos or an itinerary have none. */
export function storedArticle(stored: unknown): EventArticle {
  return {
    gallery: [],
    documents: [],
    itinerary: [],
    ...(stored as object),
  } as unknown as EventArticle;
}
