import { type AnnouncementType, announcementTypes } from "#lib/announcements/schema";
import { directoryPath, directoryPaths } from "#lib/directory/address";
import { publicPath, withParams } from "#lib/editorial/address";
import type { KindName } from "#lib/editorial/schema";
import { type EventType, eventTypes } from "#lib/events/schema";
import type { CalendarSubject, FeedFormat, FeedSubject } from "#lib/feeds/schema";
import type { SitemapList } from "#lib/feeds/sitemap";
import { subscriptionPath } from "#lib/subscriptions/address";

/** Where all the ways of following the portal are explained. */
export const channelsPath = "/canales";

/** The types by which what a feed carries can be narrowed. */
export const feedTypes: Record<FeedSubject, readonly (EventType | AnnouncementType)[]> = {
  novedades: [],
  eventos: eventTypes,
  comunicados: announcementTypes,
};

/** The page that shows what a feed carries. */
export const feedHome: Record<FeedSubject, string> = {
  novedades: "/",
  eventos: "/eventos",
  comunicados: "/comunicados",
};

export function feedAddress(
  subject: FeedSubject,
  format: FeedFormat,
  type: string | null = null,
): string {
  return withParams(`/${subject}.${format}`, { tipo: type });
}

interface Narrowed {
  type?: string | null;
  year?: string | null;
}

/** A calendar to follow: what comes and the last years, or one year alone. */
export function calendarAddress(subject: CalendarSubject, { type, year }: Narrowed = {}): string {
  return withParams(`/${subject}.ics`, { anio: year ?? null, tipo: type ?? null });
}

/** An address with which calendars subscribe to what a browser would download. */
export function webcal(url: string): string {
  return url.replace(/^https?:/, "webcal:");
}

/** The name of the calendar file of each kind that can gather people. */
const occasionFiles = { event: "evento.ics", announcement: "reunion.ics" } as const;

/** The calendar file of an event, or of the meeting of a convocatoria. */
export function occasionAddress(kind: keyof typeof occasionFiles, slug: string): string {
  return `${publicPath(kind, slug)}/${occasionFiles[kind]}`;
}

/** The picture with which a publication is shown when it is passed on. */
export function cardAddress(kind: KindName, slug: string): string {
  return `${publicPath(kind, slug)}/tarjeta.jpg`;
}

/** The lists of addresses, as search engines ask for them. */
export const sitemapWords: Record<SitemapList, string> = {
  event: "eventos",
  announcement: "comunicados",
  page: "paginas",
  organisation: "organizaciones",
  person: "personas",
};

/** The number of a list after the first of its kind, as its address says it; null for anything else. */
export function sitemapPart(value: string): string | null {
  return /^[1-9]\d{0,3}$/.test(value) && value !== "1" ? value : null;
}

export function sitemapAddress(list: SitemapList, part: number): string {
  return withParams(`/sitemap/${sitemapWords[list]}.xml`, { parte: sitemapPart(String(part)) });
}

/** The pages of the portal that are no publications, as search engines find them. */
export const sections: readonly string[] = [
  ...["/", "/eventos", "/calendario", "/comunicados", directoryPath],
  ...Object.values(directoryPaths),
  ...[channelsPath, subscriptionPath, "/accesibilidad"],
];
