import { languageOfPath, sourceLocale } from "#lib/platform/language";
import { permissions } from "#tests/security/permissions";

/** The routes of the pages that anybody may read. */
export const publicRoutes = Object.entries(permissions)
  .filter(([route, visitors]) => /^\/(?!ingresar)/.test(route) && visitors.includes("visitor"))
  .map(([route]) => route);

const pages = Object.keys(permissions).filter((route) => route.startsWith("/"));
const shapeOf = (route: string) => new RegExp(`^${route.replace(/\[[^\]]+\]/g, "[^/.]+")}$`);

/** The public route that serves an address, if one does: "/eventos" and not "/[slug]". */
export function routeOf(address: string): string | undefined {
  const [path = ""] = address.split("?");
  const fitting = pages.filter((route) => shapeOf(route).test(path));
  const [exact = ""] = fitting.sort((a, b) => a.split("[").length - b.split("[").length);
  return publicRoutes.find((route) => route === exact);
}

/** The addresses of other pages that a page of the portal links to. */
function linksIn(html: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = ""]) => href);
  return hrefs.map((href) => href.replaceAll("&amp;", "&"));
}

/** The language of an address and its route in it, for what is to be looked at once in each language. */
export function placeOf(address: string): { locale: string; route: string | undefined } {
  const { locale, path } = languageOfPath(address);
  return { locale, route: routeOf(path) };
}

/** Enough of a route: its filters lead to endless combinations. In a translation, one. */
const mostOfRoute = 6;

/** The pages that links lead to from the home page and these addresses, with what is delivered for each. */
export async function crawl(url: string, more: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const seen = new Map<string, number>();
  const waiting = [...more, "/"];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const { locale, route } = placeOf(at);
    const place = `${locale} ${route}`;
    const count = seen.get(place) ?? 0;
    const most = locale === sourceLocale ? mostOfRoute : 1;
    if (found.has(at) || (count >= most && !more.includes(at))) continue;
    const answer = await fetch(url + at);
    if (answer.status >= 500) throw new Error(`${at} answered ${answer.status}`);
    if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
    const html = await answer.text();
    found.set(at, html);
    seen.set(place, count + 1);
    waiting.push(...linksIn(html).filter((address) => placeOf(address).route !== undefined));
  }
  return found;
}
