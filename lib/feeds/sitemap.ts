import type { DirectorySection } from "#lib/directory/schema";
import type { KindName } from "#lib/editorial/schema";
import { element } from "#lib/feeds/xml";

/** The most addresses that one sitemap may hold (sitemaps.org). */
export const mostAddresses = 50_000;

/** What a list of addresses holds: publications of one kind, or pages of one section of the directory. */
export type SitemapList = KindName | DirectorySection;

/** An address with the instant of its last change, where there is one. */
export interface Located {
  url: string;
  changedAt: Date | null;
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function rows(name: "url" | "sitemap", located: Located[]): string {
  return located
    .map(({ url, changedAt }) => {
      const changed = changedAt ? element("lastmod", changedAt.toISOString()) : "";
      return `<${name}>${element("loc", url)}${changed}</${name}>`;
    })
    .join("\n");
}

/** A list of addresses for search engines. */
export function sitemap(located: Located[]): string {
  return `${head}<urlset ${namespace}>\n${rows("url", located)}\n</urlset>\n`;
}

/** A list of such lists. */
export function sitemapIndex(located: Located[]): string {
  return `${head}<sitemapindex ${namespace}>\n${rows("sitemap", located)}\n</sitemapindex>\n`;
}

/** What search engines may visit: all that is public and has one address. */
export function robots(sitemapUrl: string): string {
  const closed = ["/panel", "/cuenta", "/direccion", "/ingresar", "/api/", "/buscar"];
  // The logo is part of pages.
  const lines = ["User-agent: *", "Allow: /api/logo", ...closed.map((path) => `Disallow: ${path}`)];
  return [...lines, "", `Sitemap: ${sitemapUrl}`, ""].join("\n");
}
