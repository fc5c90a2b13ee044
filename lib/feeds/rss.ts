import { entryId } from "#lib/feeds/atom";
import type { Feed, FeedEntry } from "#lib/feeds/schema";
import { element, escapeXml } from "#lib/feeds/xml";

const minutesToKeep = "60";
const namespaces =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"';

/** An instant as RFC 822 writes it, which RSS asks for. */
const moment = (at: Date) => at.toUTCString().replace("GMT", "+0000");

function item(entry: FeedEntry): string {
  const { title, url, summary, html, category } = entry;
  return [
    "<item>",
    element("title", title),
    element("link", url),
    element("guid", entryId(entry), 'isPermaLink="false"'),
    element("pubDate", moment(entry.firstPublishedAt)),
    element("atom:updated", entry.publishedAt.toISOString()),
    category && element("category", category),
    element("description", summary),
    element("content:encoded", html),
    "</item>",
  ].join("");
}

/** A feed in RSS 2.0. */
export function rss({ title, description, homeUrl, url, updatedAt, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<rss version="2.0" ${namespaces}><channel>`,
    element("title", title),
    element("link", homeUrl),
    element("description", description),
    element("language", "es-pe"),
    element("lastBuildDate", moment(updatedAt)),
    element("ttl", minutesToKeep),
    `<atom:link href="${escapeXml(url)}" rel="self" type="application/rss+xml"/>`,
    ...entries.map(item),
    "</channel></rss>\n",
  ].join("");
}
