import { publicPath } from "#lib/editorial/address";
import type { EventArticle } from "#lib/events/article";
import { eventTypeLabels } from "#lib/events/labels";
import type { EventListItem } from "#lib/events/queries";
import type { EventType } from "#lib/events/schema";
import { civilDateAt } from "#lib/platform/clock";
import { shortDate, shortRange } from "#lib/platform/dates";

/** A live event as a row of a public list. */
export function eventItem(event: EventListItem) {
  const { type, title, summary, slug, startsOn, endsOn, placeName } = event;
  return {
    href: publicPath("event", slug),
    sign: type,
    kindLabel: eventTypeLabels[type],
    dateText: [shortRange(startsOn, endsOn), placeName].filter(Boolean).join(" · "),
    ...{ title, summary },
  };
}

/** A live event as a row of the list of what comes next. */
export function upcomingItem(event: EventListItem) {
  const { title, slug, startsOn, endsOn, startsAt, placeName } = event;
  return { href: publicPath("event", slug), title, startsOn, endsOn, startsAt, place: placeName };
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

/** The title of the list of events under a filter: "Eventos de 2009", "Capacitación". */
export function eventFilterTitle({ year, type }: { year: number | null; type: EventType | null }) {
  const what = type ? eventTypeLabels[type] : "Eventos";
  return year ? `${what} de ${year}` : what;
}
