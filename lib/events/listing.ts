import { publicPath, withParams } from "#lib/editorial/address";
import type { EventArticle } from "#lib/events/article";
import type { EventListItem } from "#lib/events/queries";
import type { RelatedEvent } from "#lib/events/queries/related";
import type { EventType } from "#lib/events/schema";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { shortDate, shortRange } from "#lib/platform/dates";
import { type Language, own, type Texts } from "#lib/platform/language";

function stillWords({ startsOn, endsOn }: EventListItem, today: CivilDate, t: Texts): string {
  if (startsOn > today) return t("events.toCome");
  return endsOn >= today ? t("calendar.theseDays") : "";
}

/** A live event as a row of a public list; what is not over yet says so. */
export function eventItem(event: EventListItem, today: CivilDate, { t, locale }: Language) {
  const { type, title, summary, slug, startsOn, endsOn, placeName } = event;
  return {
    href: publicPath("event", slug),
    sign: type,
    kindLabel: t(`types.${type}`),
    details: [shortRange(startsOn, endsOn, locale), own(placeName), stillWords(event, today, t)],
    ...{ title, summary },
  };
}

/** An event as it is offered beside another: why, when and where. */
export function relatedItem(event: RelatedEvent, { t, locale }: Language) {
  const { slug, title, type, startsOn, endsOn, place, relation } = event;
  return {
    href: publicPath("event", slug),
    sign: type,
    kindLabel: t(`events.relations.${relation}`),
    details: [shortRange(startsOn, endsOn, locale), own(place)],
    ...{ title, summary: "" },
  };
}

/** The report that leads the home page, as its headline shows it. */
export function leadItem({ slug, article, publishedAt }: LeadReport, { t, locale }: Language) {
  const { type, title, summary, startsOn } = article;
  const year = startsOn ? t("events.ofYear", { year: startsOn.slice(0, 4) }) : "";
  const day = shortDate(civilDateAt(publishedAt), locale);
  return {
    href: publicPath("event", slug),
    sign: type,
    kindLabel: t(`types.${type}`),
    details: [year, t("events.published", { day })],
    ...{ title, summary },
  };
}

/** A report as the home page is given it. */
export interface LeadReport {
  slug: string;
  article: EventArticle;
  publishedAt: Date;
}

/** What is said of an event when it is passed on: its title, its days and its place. */
export function shareText(article: EventArticle, { locale }: Language): string {
  const { title, startsOn, endsOn, place } = article;
  const when = startsOn ? shortRange(startsOn, endsOn, locale) : "";
  return [title, when, place].filter(Boolean).join(", ").replaceAll("\u00a0", " ");
}

/** What a page of the list of events was asked for. */
export interface EventPage {
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
export function eventFilterTitle(
  { year, type }: { year: number | null; type: EventType | null },
  t: Texts,
): string {
  const what = type ? t(`types.${type}`) : t("sections.eventos");
  return year ? t("events.titleOfYear", { what, year: String(year) }) : what;
}
