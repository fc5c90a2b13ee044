/**
 * The first parts of addresses that belong to the software: a page of the cooperative stands at the
 * root of the portal and may take none of them.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...["archivos", "atom", "boletin", "buscar", "calendario", "canales", "comunicados", "cuenta"],
  ...["direccion", "directorio", "en", "eventos", "feed", "fr", "ingresar", "memoria", "panel"],
  ...["accesibilidad", "api", "admin", "qu", "ay", "es", "red", "rss", "suscripcion"],
  ...["sitemap", "robots", "favicon", "manifest", "sw", "novedades", "inicio", "iconos"],
]);

const pageSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a page of the cooperative may stand at this address of the portal's root. */
export function mayBePage(slug: string): boolean {
  return slug.length <= 120 && pageSlug.test(slug) && !reservedSlugs.has(slug);
}
