import type { KindName } from "#lib/editorial/schema";

/** The first part of the public address of each kind; pages stand at the root of the portal. */
export const publicPaths: Record<KindName, string> = {
  event: "eventos",
  announcement: "comunicados",
  page: "",
};

/** The public address of a live publication, from the root of the portal. */
export function publicPath(kind: KindName, slug: string): string {
  return ["", publicPaths[kind], slug].filter((part, index) => index === 0 || part).join("/");
}

/**
 * Where somebody who is signed in reads a live publication: what its content reserves for some readers has no
 * public address.
 */
export function readerPath(kind: KindName, slug: string, content: object): string {
  const reserved = "audience" in content && content.audience !== "public";
  return reserved ? `/cuenta${publicPath(kind, slug)}` : publicPath(kind, slug);
}

/** The notices by mail are those of the panel, which is Spanish. */
const pageOfPortal =
  /^\/(?!\/|(archivos|api|panel|direccion|cuenta\/avisos)(?![^/?#]))[^.?#]*([?#].*)?$/;

/**
 * Whether a link leads to a page of the portal or of one's own account, which there is in every language: not
 * to the panel, to a file or elsewhere.
 */
export const isPortalPage = (href: string): boolean => pageOfPortal.test(href);

/** An address with these parameters; absent ones are left out. */
export function withParams(path: string, params: Record<string, string | number | null>): string {
  const given = Object.entries(params).filter(([, value]) => value !== null && value !== "");
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `${path}?${search}` : path;
}
