import { samePath } from "#lib/accounts/return-path";
import { announcementTypes } from "#lib/announcements/schema";
import { directoryParams } from "#lib/directory/address";
import { eventTypes } from "#lib/events/schema";
import { sitemapPart } from "#lib/feeds/address";
import { isYearWord } from "#lib/feeds/span";
import { mayBePage } from "#lib/pages/reserved";
import { languageOfPath, pathIn, sourceLocale } from "#lib/platform/language";
import { searchParams, searchPath } from "#lib/search/address";
import { faultsWord, typedParam } from "#lib/subscriptions/address";
import { arrivals, frequencies } from "#lib/subscriptions/schema";
import { isSealed } from "#lib/subscriptions/tokens";

const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
const key = (value: string) =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}(T[\d:.]{8,12}Z)?_[0-9a-f-]{36}$/.test(value);

/** Whether a value means something or, where it is written in many ways, the one way in which it is kept. */
type Meaning = (value: string) => boolean | string | null;

const slug = "[a-z0-9-]{1,120}";
const anySlug = (path: string) => new RegExp(`^${path.replaceAll("*", slug)}$`);

interface Route {
  path: RegExp;
  params: Record<string, Meaning>;
  /** The parameter that makes it a page for one person. */
  unless?: string;
}

/** What the portal answers that is not a page: feeds, calendars, cards, what search engines ask for. */
const files: Route[] = [
  { path: /^\/novedades\.(atom|rss|json)$/, params: {} },
  { path: /^\/eventos\.(atom|rss|json)$/, params: { tipo: oneOf(eventTypes) } },
  { path: /^\/eventos\.ics$/, params: { anio: isYearWord, tipo: oneOf(eventTypes) } },
  { path: /^\/calendario\.ics$/, params: { anio: isYearWord } },
  { path: /^\/comunicados\.(atom|rss|json)$/, params: { tipo: oneOf(announcementTypes) } },
  { path: /^\/(sitemap\.xml|robots\.txt)$/, params: {} },
  { path: /^\/sitemap\/[a-z]{1,20}\.xml$/, params: { parte: sitemapPart } },
  { path: /^\/(boletin\.html|manifest\.webmanifest)$/, params: {} },
  { path: /^\/iconos\/(192|512|mascara-512|apple-180)\.png$/, params: {} },
  { path: anySlug("/eventos/*/evento\\.ics"), params: {} },
  { path: anySlug("/comunicados/*/reunion\\.ics"), params: {} },
  { path: anySlug("(/eventos|/comunicados)?/*/tarjeta\\.jpg"), params: {} },
];

/** The pages of the portal, each with the parameters that mean something to it, in their order. */
const pages: Route[] = [
  { path: /^\/$/, params: {} },
  { path: /^\/eventos$/, params: { anio: isYearWord, tipo: oneOf(eventTypes), despues: key } },
  {
    path: /^\/comunicados$/,
    params: { tipo: oneOf(announcementTypes), vencidos: oneOf(["si"]), despues: key },
  },
  { path: /^\/(eventos|comunicados)\/[a-z0-9-]{1,120}(\/mural)?$/, params: {} },
  { path: /^\/calendario(\/(19|20|21)\d{2}-(0[1-9]|1[0-2]))?$/, params: {} },
  { path: /^\/directorio$/, params: {} },
  { path: /^\/directorio\/(organizaciones|personas)$/, params: directoryParams },
  { path: /^\/directorio\/(organizaciones|personas)\/[a-z0-9-]{12,80}$/, params: {} },
  { path: /^\/buscar$/, params: searchParams },
  { path: /^\/(canales|accesibilidad)$/, params: {} },
  {
    path: /^\/suscripcion$/,
    params: { aviso: oneOf(arrivals), falta: faultsWord },
    unless: typedParam,
  },
];

const slugOrKey = "[A-Za-z0-9_-]{1,120}";
const short = (value: string) => value.length <= 60;

/** The pages for one person alone: there they are in every language, and nothing of them is kept. */
const personal: Route[] = [
  {
    path: /^\/suscripcion$/,
    params: { aviso: oneOf(arrivals), falta: faultsWord, [typedParam]: isSealed },
  },
  {
    path: new RegExp(`^/suscripcion/(confirmar|cambiar|baja)/${slugOrKey}$`),
    params: { aviso: oneOf(arrivals), cada: oneOf(frequencies) },
  },
  {
    path: new RegExp(`^/ingresar(/recuperar|/contrasena/${slugOrKey})?$`),
    params: { volver: samePath, aviso: short },
  },
  { path: /^\/cuenta(\/contrasena)?$/, params: { volver: samePath, aviso: short } },
  { path: /^\/cuenta\/(datos|sin-permiso)$/, params: {} },
  { path: /^\/cuenta\/comunicados$/, params: { ver: short, despues: key } },
  { path: anySlug("/cuenta/comunicados/*"), params: { aviso: short } },
  { path: /^\/cuenta\/buscar$/, params: searchParams },
];

const longestAddress = 2_000;

// Browsers resolve "." and ".." before they ask; Next would, and answer past our limits and our memory.
const winding = /(^|[/\\])\.{1,2}([/\\]|$)/;

/** True for what no page of ours has: endless addresses, broken escapes, control characters, winding ways. */
export function isAbsurd(address: string): boolean {
  if (address.length > longestAddress) return true;
  try {
    const path = decodeURIComponent(address.split("?", 1)[0] ?? "");
    return /\p{Control}/u.test(path) || winding.test(path);
  } catch {
    return true;
  }
}

function meaningIn(given: URLSearchParams, { params }: Route): URLSearchParams {
  const kept = new URLSearchParams();
  for (const [name, means] of Object.entries(params)) {
    const value = given.get(name);
    const meant = value ? means(value) : null;
    if (value && meant) kept.set(name, meant === true ? value : meant);
  }
  return kept;
}

function addressAmong(routes: readonly Route[], address: string): string | null {
  const [path = "", ...rest] = address.split("?");
  const query = rest.join("?");
  if (mayBePage(path.slice(1))) return path;
  const route = routes.find((one) => one.path.test(path));
  if (!route) return null;
  if (query === "") return path;
  const given = new URLSearchParams(query);
  if (route.unless && given.has(route.unless)) return null;
  const kept = meaningIn(given, route);
  return kept.size > 0 ? `${path}?${kept}` : path;
}

/** The same as portalAddress of what is a page, by its address without a language; null for all else. */
export const pageAddress = (address: string): string | null => addressAmong(pages, address);

/** The address of what there is in every language, also of pages for one person; null for all else. */
export const languageAddress = (address: string): string | null =>
  pageAddress(address) ?? addressAmong(personal, address);

/**
 * The address under which what the portal answers is kept: parameters that mean something, in one
 * order, so that made-up ones do not multiply pages. Only pages have languages. Null when the address is
 * none of the portal.
 */
export function portalAddress(address: string): string | null {
  const { locale, path } = languageOfPath(address);
  if (locale === sourceLocale) return addressAmong([...pages, ...files], path);
  const page = pageAddress(path);
  return page && pathIn(locale, page);
}

/** True for one of endlessly many addresses, whose pages must not drive out those that everybody reads. */
export function isOneOfMany(inLanguage: string): boolean {
  const address = languageOfPath(inLanguage).path;
  if (address.startsWith(`${searchPath}?`) || address.includes("despues=")) return true;
  return /^\/directorio\/\w+[/?]/.test(address);
}

/** Pages that stand whatever was published: the portal's own. */
const standing = /^\/(eventos|comunicados|calendario|directorio|canales|accesibilidad|buscar)?$/;

/** True for an address that whoever asks could have made up. */
export function mayBeMadeUp(inLanguage: string): boolean {
  const { path } = languageOfPath(inLanguage);
  return !standing.test(path.split("?", 1)[0] ?? "");
}

/** True for a picture, which weighs as much as several pages. */
export function isCard(address: string): boolean {
  return address.endsWith("/tarjeta.jpg") || address.startsWith("/iconos/");
}
