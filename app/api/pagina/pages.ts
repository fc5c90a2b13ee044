import type { Metadata } from "next";
import type { ReactNode } from "react";

/** What a page of the portal is made from, as Next gives it: each page knows what it needs of that. */
export interface PageProps {
  params: Promise<never>;
  searchParams: Promise<never>;
}

interface PortalPage {
  default(props: PageProps): Promise<ReactNode>;
  generateMetadata(props: PageProps): Promise<Metadata>;
}

type Load = () => Promise<PortalPage>;

/** The pages of the portal by their route; null for those with sheets or a layout of their own, which Next makes. */
const pages: Record<string, Load | null> = {
  "/": () => import("../../(portal)/page"),
  "/[slug]": () => import("../../(portal)/[slug]/page"),
  "/accesibilidad": () => import("../../(portal)/accesibilidad/page"),
  "/buscar": () => import("../../(portal)/buscar/page"),
  "/calendario": () => import("../../(portal)/calendario/page"),
  "/calendario/[mes]": () => import("../../(portal)/calendario/[mes]/page"),
  "/canales": () => import("../../(portal)/canales/page"),
  "/comunicados": () => import("../../(portal)/comunicados/page"),
  "/comunicados/[slug]": () => import("../../(portal)/comunicados/[slug]/page"),
  "/directorio": () => import("../../(portal)/directorio/page"),
  "/directorio/organizaciones": () => import("../../(portal)/directorio/organizaciones/page"),
  "/directorio/organizaciones/[slug]": () =>
    import("../../(portal)/directorio/organizaciones/[slug]/page"),
  "/directorio/personas": () => import("../../(portal)/directorio/personas/page"),
  "/directorio/personas/[slug]": () => import("../../(portal)/directorio/personas/[slug]/page"),
  "/eventos": () => import("../../(portal)/eventos/page"),
  "/eventos/[slug]": () => import("../../(portal)/eventos/[slug]/page"),
  "/comunicados/[slug]/mural": null,
  "/eventos/[slug]/mural": null,
  "/suscripcion": null,
  "/suscripcion/baja/[enlace]": null,
  "/suscripcion/cambiar/[enlace]": null,
  "/suscripcion/confirmar/[ficha]": null,
};

const partsOf = (path: string) => path.split("/").filter(Boolean);
const nameIn = (part: string) => /^\[(.+)\]$/.exec(part)?.[1];

/** What the parts of a path are called in a route; null where it is another route's. */
function paramsIn(route: string, path: string): Record<string, string> | null {
  const [wanted, given] = [partsOf(route), partsOf(path)];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const name = nameIn(part);
    if (name) params[name] = given[at] ?? "";
    else if (part !== given[at]) return null;
  }
  return params;
}

/**
 * The page of an address, with what it is made from; null where Next makes it. The address is known to be one of the
 * portal's and has no language: any other could be taken for a page at the root.
 */
export function pageAt(address: string): { load(): Promise<PortalPage>; props: PageProps } | null {
  const { pathname, searchParams } = new URL(address, "http://portal");
  const route =
    pathname in pages ? pathname : Object.keys(pages).find((one) => paramsIn(one, pathname));
  const load = route === undefined ? null : pages[route];
  if (!route || !load) return null;
  const params = Promise.resolve(paramsIn(route, pathname) as never);
  const asked = Promise.resolve(Object.fromEntries(searchParams) as never);
  return { load, props: { params, searchParams: asked } };
}
