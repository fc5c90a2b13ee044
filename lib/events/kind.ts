import { publicPaths } from "#lib/editorial/address";
import type { Kind, LiveSource } from "#lib/editorial/kind";
import { putLive, removeLive } from "#lib/editorial/kind/live";
import { mediaRows, putLiveMedia } from "#lib/editorial/kind/liveMedia";
import { searchedText } from "#lib/editorial/searchedText";
import { type EventArticle, eventArticle } from "#lib/events/article";
import { departmentOf } from "#lib/events/departments";
import { eventFieldLabels, eventTypeLabels } from "#lib/events/labels";
import { eventOccasion } from "#lib/events/occasion";
import { type EventDraft, eventDraft, eventLive } from "#lib/events/schema";
import { toDateColumn } from "#lib/platform/clock";
import type { Tx } from "#lib/platform/db";

function searchText(article: EventArticle): string {
  const { title, summary, place, venue, purpose, results, lessons } = article;
  const people = article.people.map((person) => `${person.name} ${person.role} ${person.office}`);
  const organisations = article.organisations.map((row) => `${row.name} ${row.alsoWritten}`);
  const commitments = article.commitments.map((row) => `${row.text} ${row.responsible}`);
  const itinerary = article.itinerary.map((row) => `${row.text} ${row.place}`);
  const label = eventTypeLabels[article.type];
  const told = [searchedText(article), purpose, results, ...lessons, ...commitments, ...itinerary];
  const named = [label, place, venue, ...people, ...organisations, ...article.projects];
  return [title, summary, ...told, ...named].filter(Boolean).join("\n");
}

function searchNames({ place, venue, people, organisations, projects }: EventArticle): string {
  const rows = [...people, ...organisations.flatMap((row) => [row, { name: row.alsoWritten }])];
  return [place, venue, ...rows.map(({ name }) => name), ...projects].filter(Boolean).join("\n");
}

function organisationsOf({ organisations }: EventDraft): string[] {
  const beside = organisations.filter(({ part }) => part !== "own");
  return [...new Set(beside.flatMap(({ organisationId }) => organisationId ?? []))].sort();
}

function liveFacts({ publicationId, slug, content, proof }: LiveSource<EventDraft>) {
  const article = eventArticle(content);
  const { type, title, summary } = article;
  const common = { publicationId, slug, type, title, summary, proof, pinnedUntil: null } as const;
  const search = { searchText: searchText(article), searchNames: searchNames(article) };
  const narrowed = {
    department: departmentOf(content.place.placeId),
    organisations: organisationsOf(content),
  };
  return {
    ...common,
    kind: "event" as const,
    article,
    ...search,
    ...narrowed,
    day: article.startsOn,
  };
}

function eventRow({ publicationId, content }: LiveSource<EventDraft>) {
  const { startsOn, endsOn, days, place } = eventArticle(content);
  if (!startsOn || !days) throw new Error("a live event has dates");
  const { startsAt, headcount, women, men } = content;
  return {
    publicationId,
    ...{ days, startsAt, headcount, women, men },
    type: content.type ?? "otro",
    startsOn: toDateColumn(startsOn),
    endsOn: toDateColumn(endsOn ?? startsOn),
    year: Number(startsOn.slice(0, 4)),
    placeId: content.place.placeId,
    placeName: place,
  };
}

function firstDay({ startsOn }: EventDraft): Date {
  if (!startsOn) throw new Error("a live event has dates");
  return toDateColumn(startsOn);
}

function participantRows({ publicationId, content }: LiveSource<EventDraft>) {
  return content.people.map(({ personId, name, role, office, part }, position) => ({
    ...{ publicationId, position, personId, name, role, office, part },
    startsOn: firstDay(content),
  }));
}

function organisationRows({ publicationId, content }: LiveSource<EventDraft>) {
  return content.organisations.map(({ organisationId, name, part }, position) => ({
    ...{ publicationId, position, organisationId, name, part, startsOn: firstDay(content) },
  }));
}

function projectRows({ publicationId, content }: LiveSource<EventDraft>) {
  return content.projects.named.map(({ projectId, name }, position) => ({
    ...{ publicationId, position, projectId, name },
  }));
}

async function project(tx: Tx, sources: LiveSource<EventDraft>[]): Promise<void> {
  await putLive(tx, sources.map(liveFacts));
  await tx.liveEvent.createMany({ data: sources.map(eventRow) });
  await tx.liveParticipant.createMany({ data: sources.flatMap(participantRows) });
  await tx.liveOrganisation.createMany({ data: sources.flatMap(organisationRows) });
  await tx.liveProject.createMany({ data: sources.flatMap(projectRows) });
  await putLiveMedia(tx, sources.flatMap(mediaRows));
}

/** Institutional events: their notice before, their report after. */
export const eventKind: Kind<EventDraft> = {
  name: "event",
  path: publicPaths.event,
  reviewMonths: null,
  draft: eventDraft,
  live: eventLive,
  occasion: eventOccasion,
  fieldLabels: eventFieldLabels,
  project,
  retract: removeLive,
};
