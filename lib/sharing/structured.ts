import type { AnnouncementArticle } from "#lib/announcements/article";
import type { Proof } from "#lib/editorial/proof";
import type { EventArticle } from "#lib/events/article";
import { hoursBehindUtc } from "#lib/platform/clock";
import type { SiteIdentity } from "#lib/settings/schema";

/** A thing of schema.org, without what is not known of it. */
export type Thing = Record<string, unknown> & { "@type": string };

function known(thing: Thing): Thing {
  const facts = Object.entries(thing).filter(([, value]) => value !== "" && value != null);
  return { "@type": thing["@type"], ...Object.fromEntries(facts) };
}

interface Shown {
  /** The absolute address of the page. */
  url: string;
  /** The absolute address of its card. */
  image: string;
  cooperative: Thing;
}

/** The cooperative as search engines know it; `absolute` makes the address of a path. */
export function organisationData(
  { name, legalName, phone, email, logoVersion }: SiteIdentity,
  absolute: (path: string) => string,
): Thing {
  return known({
    "@type": "Organization",
    ...{ name, legalName, email, telephone: phone },
    url: absolute("/"),
    logo: logoVersion && absolute(`/api/logo?v=${logoVersion}`),
  });
}

/** The cooperative as the one behind something else. */
export function briefOrganisation(identity: SiteIdentity, absolute: (path: string) => string) {
  return known({ "@type": "Organization", name: identity.name, url: absolute("/") });
}

const inLima = (day: string, time: string | null) =>
  time ? `${day}T${time}:00-0${hoursBehindUtc}:00` : day;

/** An event of the cooperative: people meet in a place, and it is not cancelled while it is live. */
export function eventData(article: EventArticle, { url, image, cooperative }: Shown): Thing {
  const { title, summary, startsOn, endsOn, startsAt, place, venue } = article;
  const where = known({ "@type": "Place", name: venue || place, address: place });
  return known({
    "@type": "Event",
    name: title,
    description: summary,
    startDate: startsOn && inLima(startsOn, startsAt),
    endDate: endsOn ?? startsOn,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: place || venue ? where : null,
    organizer: cooperative,
    image,
    url,
  });
}

/** The longest headline that search engines show, in letters. */
const headlineLength = 110;

/** An announcement, as a piece of news of the cooperative. */
export function newsData(
  { title, summary }: AnnouncementArticle,
  { firstPublishedAt, publishedAt }: Proof,
  { url, image, cooperative }: Shown,
): Thing {
  return known({
    "@type": "NewsArticle",
    headline: title.slice(0, headlineLength),
    description: summary,
    datePublished: firstPublishedAt.toISOString(),
    dateModified: publishedAt.toISOString(),
    inLanguage: "es-PE",
    author: cooperative,
    publisher: cooperative,
    image,
    mainEntityOfPage: url,
  });
}

/** The way to a page; the page itself comes last and may have no address. */
export function wayData(
  way: readonly { label: string; href?: string }[],
  absolute: (path: string) => string,
): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ label, href }, at) =>
      known({
        "@type": "ListItem",
        position: at + 1,
        name: label,
        item: href ? absolute(href) : null,
      }),
    ),
  };
}

/** Things as the text of a script element of JSON-LD, which no content of theirs can end. */
export function jsonLd(things: readonly Thing[]): string {
  const graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
