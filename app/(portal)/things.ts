import type { AnnouncementArticle } from "#lib/announcements/article";
import { publicPath } from "#lib/editorial/address";
import type { Proof } from "#lib/editorial/proof";
import type { KindName } from "#lib/editorial/schema";
import type { EventArticle } from "#lib/events/article";
import { cardAddress } from "#lib/feeds/address";
import type { SiteIdentity } from "#lib/settings/schema";
import { briefOrganisation, eventData, newsData, wayData } from "#lib/sharing/structured";
import { absolute } from "./answers";

interface At {
  slug: string;
  identity: SiteIdentity;
  way: readonly { label: string; href: string }[];
}

function shown(kind: KindName, { slug, identity }: At) {
  return {
    url: absolute(publicPath(kind, slug)),
    image: absolute(cardAddress(kind, slug)),
    cooperative: briefOrganisation(identity, absolute),
  };
}

const wayTo = (label: string, { way }: At) => wayData([...way, { label }], absolute);

/** What the page of an event tells search engines: the event and the way to it. */
export function eventThings(article: EventArticle, at: At) {
  return [eventData(article, shown("event", at)), wayTo(article.title, at)];
}

/** What the page of an announcement tells them. */
export function newsThings(
  { article, proof }: { article: AnnouncementArticle; proof: Proof },
  at: At,
) {
  return [newsData(article, proof, shown("announcement", at)), wayTo(article.title, at)];
}

/** The way to a page that is no publication. */
export const pageWay = (way: At["way"], label: string) => wayData([...way, { label }], absolute);

/** The way to a section of the portal. */
export const sectionWay = (label: string) => pageWay([{ label: "Inicio", href: "/" }], label);
