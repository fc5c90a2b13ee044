import type { KindName } from "#lib/editorial/schema";

/** The first part of the public address of each kind. */
export const publicPaths: Record<KindName, string> = {
  event: "eventos",
  announcement: "comunicados",
};

/** The public address of a live publication, from the root of the portal. */
export function publicPath(kind: KindName, slug: string): string {
  return `/${publicPaths[kind]}/${slug}`;
}

/** An address with these parameters; absent ones are left out. */
export function withParams(path: string, params: Record<string, string | number | null>): string {
  const given = Object.entries(params).filter(([, value]) => value !== null && value !== "");
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `${path}?${search}` : path;
}
