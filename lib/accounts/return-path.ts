import type { Role } from "#lib/platform/actor";

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

interface Arrival {
  role: Role;
  mustChangePassword: boolean;
}

/** Where somebody lands after signing in: first the password if it is provisional, then where they were going. */
export function landingPath({ role, mustChangePassword }: Arrival, wanted: unknown): string {
  const path = samePath(wanted);
  if (!mustChangePassword) return path ?? homes[role];
  return path ? `${passwordPath}?volver=${encodeURIComponent(path)}` : passwordPath;
}
