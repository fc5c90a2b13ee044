import type { Feed, FeedEntry } from "#lib/feeds/schema";
import { element, escapeXml } from "#lib/feeds/xml";

/** The identifier of a publication, whatever its address and its host become (RFC 4122). */
export const entryId = ({ publicationId }: Pick<FeedEntry, "publicationId">) =>
  `urn:uuid:${publicationId}`;

function link(href: string, more: string): string {
  return `<link href="${escapeXml(href)}" ${more}/>`;
}

function entryXml(entry: FeedEntry): string {
  const { title, url, summary, html, category } = entry;
  return [
    "<entry>",
    element("id", entryId(entry)),
    element("title", title),
    link(url, 'rel="alternate" type="text/html"'),
    element("published", entry.firstPublishedAt.toISOString()),
    element("updated", entry.publishedAt.toISOString()),
    category && `<category term="${escapeXml(category)}"/>`,
    element("summary", summary),
    element("content", html, 'type="html"'),
    "</entry>",
  ].join("");
}

/** A feed in Atom 1.0 (RFC 4287). */
export function atom({ title, description, homeUrl, url, author, updatedAt, entries }: Feed) {
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es-PE">',
    element("id", url),
    element("title", title),
    element("subtitle", description),
    link(url, 'rel="self" type="application/atom+xml"'),
    link(homeUrl, 'rel="alternate" type="text/html"'),
    element("updated", updatedAt.toISOString()),
    `<author>${element("name", author)}</author>`,
    ...entries.map(entryXml),
    "</feed>\n",
  ].join("");
}
