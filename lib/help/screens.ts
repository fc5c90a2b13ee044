import { type TopicSlug, topicTitles } from "#lib/help/labels";

export const helpAddress = "/panel/ayuda";
export const topicAddress = (slug: TopicSlug) => `${helpAddress}/${slug}`;
export const pictureAddress = (slug: TopicSlug) => `/ayuda/${slug}.webp`;

/** The topic of each screen, by its address; "[]" stands for any one part. */
export const screens: Readonly<Record<string, TopicSlug>> = {
  "/panel": "inicio-del-panel",
  "/panel/publicaciones": "varias-a-la-vez",
  "/panel/publicaciones/varias": "varias-a-la-vez",
  "/panel/publicaciones/nueva": "contar-un-evento",
  "/panel/publicaciones/nueva?tipo=comunicado": "escribir-un-comunicado",
  "/panel/publicaciones/nueva?tipo=pagina": "paginas-y-menus",
  "/panel/leer-informe": "leer-un-informe",
  "/panel/leer-informe/lexico": "leer-un-informe",
  "/panel/leer-informe/lotes": "leer-muchos-informes",
  "/panel/leer-informe/lotes/[]": "leer-muchos-informes",
  "/panel/publicaciones/[]": "escribir-en-el-editor",
  "/panel/publicaciones/[]/versiones": "comparar-versiones",
  "/panel/publicaciones/[]/lecturas": "quien-lo-ha-leido",
  "/panel/publicaciones/[]/vista-previa": "enviar-a-revision",
  "/panel/lo-mas-leido": "quien-lo-ha-leido",
  "/panel/programacion": "programar",
  "/panel/calendario": "calendario",
  "/panel/papelera": "retirar-y-papelera",
  "/panel/biblioteca": "fotos-y-documentos",
  "/panel/biblioteca/[]": "describir-una-foto",
  "/panel/directorio": "organizaciones-y-personas",
  "/panel/directorio/organizaciones/nueva": "organizaciones-y-personas",
  "/panel/directorio/organizaciones/[]": "organizaciones-y-personas",
  "/panel/directorio/personas": "organizaciones-y-personas",
  "/panel/directorio/personas/nueva": "organizaciones-y-personas",
  "/panel/directorio/personas/[]": "organizaciones-y-personas",
  "/panel/directorio/proyectos": "organizaciones-y-personas",
  "/panel/directorio/proyectos/nuevo": "organizaciones-y-personas",
  "/panel/directorio/proyectos/[]": "organizaciones-y-personas",
  "/panel/directorio/oficinas": "oficinas",
  "/panel/busqueda": "busqueda-y-sinonimos",
  "/panel/avisos": "avisos-y-correo",
  "/panel/correo": "avisos-y-correo",
  "/panel/suscripciones": "avisos-y-correo",
  "/panel/cuentas": "cuentas-y-accesos",
  "/panel/cuentas/nueva": "cuentas-y-accesos",
  "/panel/cuentas/[]": "cuentas-y-accesos",
  "/panel/cuentas/socios": "lista-de-socios",
  "/panel/cuentas/socios/importar": "lista-de-socios",
  "/panel/cuentas/socios/importar/[]": "lista-de-socios",
  "/panel/ajustes": "nombre-logo-y-color",
  "/direccion/historial": "historial",
};

const parts = (path: string) => path.split("/").filter(Boolean);

function fits(screen: string, path: string): boolean {
  const [wanted, given] = [parts(screen), parts(path)];
  return (
    wanted.length === given.length &&
    wanted.every((part, at) => part === "[]" || part === given[at])
  );
}

/** The topic of the screen at an address, the most exact first; null where no screen is known. */
function topicFor(path: string, sort: string | null): TopicSlug | null {
  const exact = screens[`${path}?tipo=${sort}`] ?? screens[path];
  const fitting = () => Object.keys(screens).find((screen) => fits(screen, path));
  return exact ?? screens[fitting() ?? ""] ?? null;
}

/** Where the help of a screen is and what its link says; `sort` is the `tipo` that its address asks for. */
export function helpFor(path: string, sort: string | null = null): { href: string; label: string } {
  const slug = topicFor(path, sort);
  return slug
    ? { href: topicAddress(slug), label: `Ayuda: ${topicTitles[slug]}` }
    : { href: helpAddress, label: "Ayuda" };
}
