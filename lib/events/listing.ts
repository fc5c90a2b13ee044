import { publicPath, withParams } from "#lib/editorial/address";
import type { EventArticle } from "#lib/events/article";
import { eventTypeLabels } from "#lib/events/labels";
import type { EventListItem } from "#lib/events/queries";
import type { RelatedEvent, Relation } from "#lib/events/queries/related";
import type { EventType } from "#lib/events/schema";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { shortDate, shortRange } from "#lib/platform/dates";

function stillWords({ startsOn, endsOn }: EventListItem, today: CivilDate): string {
  if (startsOn > today) return "por venir";
  return endsOn >= today ? "en estos días" : "";
}

/** A live event as a row of a public list; what is not over yet says so. */
export function eventItem(event: EventListItem, today: CivilDate) {
  const { type, title, summary, slug, startsOn, endsOn, placeName } = event;
  return {
    href: publicPath("event", slug),
    sign: type,
    kindLabel: eventTypeLabels[type],
    dateText: [shortRange(startsOn, endsOn), placeName, stillWords(event, today)]
      .filter(Boolean)
      .join(" · "),
    ...{ title, summary },
  };
}

const relationWords: Record<Relation, string> = {
  edition: "Edición anterior",
  host: "Con la misma anfitriona",
  project: "Del mismo proyecto",
  organisation: "Con la misma organización",
  place: "En el mismo lugar",
};

/** An event as it is offered beside another: why, when and where. */
export function relatedItem(event: RelatedEvent) {
  const { slug, title, type, startsOn, endsOn, place, relation } = event;
  return {
    href: publicPath("event", slug),
    sign: type,
    kindLabel: relationWords[relation],
    dateText: [shortRange(startsOn, endsOn), place].filter(Boolean).join(" · "),
    ...{ title, summary: "" },
  };
}

/** The report that leads the home page, as its headline shows it. */
export function leadItem({ slug, article, publishedAt }: LeadReport) {
  const { type, title, summary, startsOn } = article;
  const year = startsOn ? `Evento de ${startsOn.slice(0, 4)}` : "";
  const published = `publicado el ${shortDate(civilDateAt(publishedAt))}`;
  return {
    href: publicPath("event", slug),
    sign: type,
    kindLabel: eventTypeLabels[type],
    dateText: [year, published].filter(Boolean).join(" · "),
    ...{ title, summary },
  };
}

interface LeadReport {
  slug: string;
  article: EventArticle;
  publishedAt: Date;
}

/** What is said of an event when it is passed on: its title, its days and its place. */
export function shareText({ title, startsOn, endsOn, place }: EventArticle): string {
  const when = startsOn ? shortRange(startsOn, endsOn) : "";
  return [title, when, place].filter(Boolean).join(", ").replaceAll("\u00a0", " ");
}

interface EventPage {
  year: number | null;
  type: EventType | null;
  after: string | null;
}

/** The neighbours of a page of the list of events: its beginning, and what is older. */
export function eventPages({ year: anio, type: tipo, after }: EventPage, next: string | null) {
  const newer = after ? withParams("/eventos", { anio, tipo }) : null;
  return { newer, older: next && withParams("/eventos", { anio, tipo, despues: next }) };
}

/** The title of the list of events under a filter: "Eventos de 2009", "Capacitación". */
export function eventFilterTitle({ year, type }: { year: number | null; type: EventType | null }) {
  const what = type ? eventTypeLabels[type] : "Eventos";
  return year ? `${what} de ${year}` : what;
}
