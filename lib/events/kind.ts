import { publicPaths } from "#lib/editorial/address";
import type { Kind, LiveSource } from "#lib/editorial/kind";
import { putLive, removeLive } from "#lib/editorial/kind/live";
import { plainText } from "#lib/editorial/richtext";
import { type EventArticle, eventArticle } from "#lib/events/article";
import { eventFieldLabels, eventTypeLabels } from "#lib/events/labels";
import { type EventDraft, eventDraft, eventLive } from "#lib/events/schema";
import { toDateColumn } from "#lib/platform/clock";
import type { Tx } from "#lib/platform/db";

function searchText(article: EventArticle): string {
  const { title, summary, place, venue, purpose, results, lessons } = article;
  const people = article.people.map((person) => `${person.name} ${person.role} ${person.office}`);
  const organisations = article.organisations.map((row) => `${row.name} ${row.alsoWritten}`);
  const label = eventTypeLabels[article.type];
  const parts = [title, summary, label, place, venue, purpose, results, ...lessons];
  return [...parts, ...people, ...organisations, ...article.projects, plainText(article.body)]
    .filter(Boolean)
    .join("\n");
}

function liveFacts({ publicationId, slug, content, proof }: LiveSource<EventDraft>) {
  const article = eventArticle(content);
  const { type, title, summary } = article;
  const common = { publicationId, slug, type, title, summary, proof, pinnedUntil: null } as const;
  return { ...common, kind: "event" as const, article, searchText: searchText(article) };
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

function participantRows({ publicationId, content }: LiveSource<EventDraft>) {
  return content.people.map(({ personId, name, role, office, part }, position) => ({
    ...{ publicationId, position, personId, name, role, office, part },
  }));
}

function organisationRows({ publicationId, content }: LiveSource<EventDraft>) {
  return content.organisations.map(({ organisationId, name, part }, position) => ({
    ...{ publicationId, position, organisationId, name, part },
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
}

/** Institutional events: their notice before, their report after. */
export const eventKind: Kind<EventDraft> = {
  name: "event",
  path: publicPaths.event,
  draft: eventDraft,
  live: eventLive,
  fieldLabels: eventFieldLabels,
  project,
  retract: removeLive,
};
