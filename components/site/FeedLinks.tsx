import { useLanguage } from "#components/site/useLanguage";
import { calendarAddress, feedAddress } from "#lib/feeds/address";

const feeds = [
  { type: "application/atom+xml", title: "Novedades", href: feedAddress("novedades", "atom") },
  { type: "application/feed+json", title: "Novedades", href: feedAddress("novedades", "json") },
  { type: "text/calendar", title: "Calendario", href: calendarAddress("calendario") },
];

/** Where programs that follow the portal find its feeds, in Spanish: in the head of every page. */
export function FeedLinks() {
  const { content } = useLanguage();
  return feeds.map((feed) => (
    <link key={feed.href} rel="alternate" {...feed} hrefLang={content} lang={content} />
  ));
}
