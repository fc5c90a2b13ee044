import { announcementTypes } from "#lib/announcements/schema";
import { eventTypes } from "#lib/events/schema";

const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
const year = (value: string) => /^(19|20|21)\d{2}$/.test(value);
const key = (value: string) =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}(T[\d:.]{8,12}Z)?_[0-9a-f-]{36}$/.test(value);

type Meaning = (value: string) => boolean;

/** The pages of the portal, each with the parameters that mean something to it, in their order. */
const routes: { path: RegExp; params: Record<string, Meaning> }[] = [
  { path: /^\/$/, params: {} },
  { path: /^\/eventos$/, params: { anio: year, tipo: oneOf(eventTypes), despues: key } },
  { path: /^\/comunicados$/, params: { tipo: oneOf(announcementTypes), despues: key } },
  { path: /^\/(eventos|comunicados)\/[a-z0-9-]{1,120}$/, params: {} },
];

const longestAddress = 2_000;

/** True for what no page of ours has: endless addresses, broken escapes, control characters. */
export function isAbsurd(address: string): boolean {
  if (address.length > longestAddress) return true;
  try {
    return /\p{Control}/u.test(decodeURIComponent(address.split("?", 1)[0] ?? ""));
  } catch {
    return true;
  }
}

/**
 * The address under which a portal page is kept: parameters that mean something, in one order, so
 * that made-up ones do not multiply pages. Null when the address is not a page of the portal.
 */
export function portalAddress(address: string): string | null {
  const [path = "", query = ""] = address.split("?", 2);
  const route = routes.find((one) => one.path.test(path));
  if (!route) return null;
  if (query === "") return path;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const [name, means] of Object.entries(route.params)) {
    const value = given.get(name);
    if (value && means(value)) kept.set(name, value);
  }
  return kept.size > 0 ? `${path}?${kept}` : path;
}
