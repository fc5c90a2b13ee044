import type { DirectorySection } from "#lib/directory/schema";
import type { KindName } from "#lib/editorial/schema";
import { element, escapeXml } from "#lib/feeds/xml";
import { locales, pathIn } from "#lib/platform/language";

/** The most addresses that one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000;
/** The most pages, each with an address in every language. */
export const mostPages = Math.floor(mostAddresses / locales.length);

/** What a list of addresses holds: publications of one kind, or pages of one section of the directory. */
export type SitemapList = KindName | DirectorySection;

/** An address with the instant of its last change, where there is one. */
export interface Located {
  url: string;
  changedAt: Date | null;
  /** The same in other languages: their addresses by language. */
  languages?: Record<string, string>;
}

/** A page of the portal in every language; `absolute` makes the address of a path. */
export function locatedPage(
  path: string,
  changedAt: Date | null,
  absolute: (path: string) => string,
): Located[] {
  const addresses = locales.map((locale) => [locale, absolute(pathIn(locale, path))]);
  const languages = { ...Object.fromEntries(addresses), "x-default": absolute(path) };
  return locales.map((locale) => ({ url: languages[locale], changedAt, languages }));
}

function alternates({ languages = {} }: Located): string {
  return Object.entries(languages)
    .map(
      ([language, url]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(url)}"/>`,
    )
    .join("");
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const links = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';

function rows(name: "url" | "sitemap", located: Located[]): string {
  return located
    .map((one) => {
      const changed = one.changedAt ? element("lastmod", one.changedAt.toISOString()) : "";
      return `<${name}>${element("loc", one.url)}${changed}${alternates(one)}</${name}>`;
    })
    .join("\n");
}

/** A list of addresses for search engines. */
export function sitemap(located: Located[]): string {
  return `${head}<urlset ${namespace} ${links}>\n${rows("url", located)}\n</urlset>\n`;
}

/** A list of such lists. */
export function sitemapIndex(located: Located[]): string {
  return `${head}<sitemapindex ${namespace}>\n${rows("sitemap", located)}\n</sitemapindex>\n`;
}

/** What search engines may visit: all that is public and has one address. */
export function robots(sitemapUrl: string): string {
  const closed = ["/panel", "/direccion", "/api/"];
  const inEach = (path: string) => locales.map((locale) => pathIn(locale, path));
  const closedInEach = ["/cuenta", "/ingresar", "/buscar"].flatMap(inEach);
  // The logo is part of pages.
  const lines = [
    "User-agent: *",
    "Allow: /api/logo",
    ...[...closed, ...closedInEach].map((path) => `Disallow: ${path}`),
  ];
  return [...lines, "", `Sitemap: ${sitemapUrl}`, ""].join("\n");
}
