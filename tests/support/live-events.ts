import { randomUUID } from "node:crypto";
import type { EventType, OrganisationPart, PersonPart } from "#lib/events/schema";
import { type CivilDate, daysBetween, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { searchName, slugOf } from "#lib/platform/search-name";

/** A live event by its facts alone, without the revisions that it would have in real life. */
export interface LiveEventFacts {
  title: string;
  type?: EventType;
  startsOn: CivilDate;
  endsOn?: CivilDate;
  text?: string;
  headcount?: number | null;
  women?: number | null;
  men?: number | null;
  placeId?: string | null;
  placeName?: string;
  organisations?: { part: OrganisationPart; name: string; organisationId?: string }[];
  people?: { part?: PersonPart; name: string; personId?: string }[];
}

const numbered = (facts: LiveEventFacts) => ({ id: randomUUID(), ...facts });
type Numbered = ReturnType<typeof numbered>;

const slug = ({ id, title }: Numbered) => `${slugOf(title)}-${id.slice(0, 8)}`;

const publicationRow = (event: Numbered) => ({
  ...{ id: event.id, kind: "event", stage: "draft", slug: slug(event) },
  ...{ title: event.title, searchTitle: searchName(event.title) },
});

const liveRow = (event: Numbered) => ({
  ...{ publicationId: event.id, kind: "event", type: event.type ?? "otro", slug: slug(event) },
  ...{ title: event.title, summary: "", publishedAt: new Date(), article: {}, proof: {} },
  searchText: [event.title, event.text].filter(Boolean).join("\n"),
});

const eventRow = ({ id, type = "otro", startsOn, endsOn = startsOn, ...event }: Numbered) => ({
  ...{ publicationId: id, type, startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn) },
  ...{ days: daysBetween(startsOn, endsOn) + 1, year: Number(startsOn.slice(0, 4)) },
  headcount: event.headcount ?? null,
  women: event.women ?? null,
  men: event.men ?? null,
  placeId: event.placeId ?? null,
  placeName: event.placeName ?? "",
});

const place = ({ id, startsOn }: Numbered, position: number) => ({
  ...{ publicationId: id, position, startsOn: toDateColumn(startsOn) },
});

const organisationRows = ({ organisations = [], ...event }: Numbered) =>
  organisations.map((row, position) => ({ ...row, ...place(event, position) }));

const personRows = ({ people = [], ...event }: Numbered) =>
  people.map(({ part = "delegate", ...row }, position) => ({
    ...{ ...row, ...place(event, position), part, role: "", office: "" },
  }));

/** Puts events among the live facts. Resolves to their ids, in the order given. */
export async function liveEvents(facts: LiveEventFacts[]): Promise<string[]> {
  const events = facts.map(numbered);
  await db().publication.createMany({ data: events.map(publicationRow) });
  await db().livePublication.createMany({ data: events.map(liveRow) });
  await db().liveEvent.createMany({ data: events.map(eventRow) });
  await db().liveOrganisation.createMany({ data: events.flatMap(organisationRows) });
  await db().liveParticipant.createMany({ data: events.flatMap(personRows) });
  return events.map(({ id }) => id);
}

/** Takes every event away from the live facts. */
export async function noLiveEvents(): Promise<void> {
  await db().livePublication.deleteMany({ where: { kind: "event" } });
}
