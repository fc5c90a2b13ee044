import { isPortalPage } from "#lib/editorial/address";
import type { Role } from "#lib/platform/actor";
import { type Locale, languageOfPath, pathIn } from "#lib/platform/language";

const base = "http://este.sitio.invalid";

/** A path of this same site, or null for anything that could lead elsewhere. */
export function samePath(value: unknown): string | null {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return null;
  if (!URL.canParse(value, base)) return null;
  const { origin, pathname, search } = new URL(value, base);
  // "/.//otro.sitio" is a path until it is written down: then it starts with two slashes.
  return origin === base && !pathname.startsWith("//") ? pathname + search : null;
}

const homes: Record<Role, string> = {
  member: "/cuenta",
  staff: "/panel",
  reviewer: "/panel",
  director: "/direccion/historial",
  administrator: "/panel",
};

export const passwordPath = "/cuenta/contrasena";
/** What is sent in the place of a page that an account may not see. */
export const refusedPath = "/cuenta/sin-permiso";

interface Arrival {
  role: Role;
  mustChangePassword: boolean;
  /** The language in which they sign in, which is that of where they land, if it is in several. */
  locale: Locale;
}

function spokenPath(wanted: string, locale: Locale): string {
  const { path } = languageOfPath(wanted);
  return isPortalPage(path) ? pathIn(locale, path) : wanted;
}

/** Where somebody lands after signing in: first the password if it is provisional, then where they were going. */
export function landingPath(arrival: Arrival, wanted: unknown): string {
  const { role, mustChangePassword, locale } = arrival;
  const path = samePath(wanted);
  if (!mustChangePassword) return spokenPath(path ?? homes[role], locale);
  const own = pathIn(locale, passwordPath);
  return path ? `${own}?volver=${encodeURIComponent(path)}` : own;
}
