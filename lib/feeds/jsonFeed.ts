import { entryId } from "#lib/feeds/atom";
import type { Feed, FeedEntry } from "#lib/feeds/schema";

function item(entry: FeedEntry) {
  return {
    id: entryId(entry),
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    image: entry.image,
    date_published: entry.firstPublishedAt.toISOString(),
    date_modified: entry.publishedAt.toISOString(),
    tags: [entry.category].filter(Boolean),
  };
}

/** A feed in JSON Feed 1.1. */
export function jsonFeed({ title, description, homeUrl, url, author, entries }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: homeUrl,
    feed_url: url,
    language: "es-PE",
    authors: [{ name: author, url: new URL("/", homeUrl).href }],
    items: entries.map(item),
  });
}
