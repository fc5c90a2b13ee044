import type { Period } from "#lib/visits/schema";

/** The pages of the portal that are no publications, as a list of what was read names them. */
const sectionLabels: Record<string, string> = {
  "/": "Portada",
  "/eventos": "Eventos",
  "/comunicados": "Comunicados",
  "/calendario": "Calendario",
  "/directorio": "Directorio",
  "/directorio/organizaciones": "Directorio: organizaciones",
  "/directorio/personas": "Directorio: personas",
  "/buscar": "Buscar",
  "/canales": "Cómo recibir las novedades",
  "/boletin.html": "Boletín para llevar",
};

/** What a page that is no publication is called; its address where it has no name. */
export const pathLabel = (path: string) => sectionLabels[path] ?? path;

export const periodLabels: Record<Period, string> = {
  7: "Últimos 7 días",
  30: "Últimos 30 días",
  365: "Último año",
};

export const visitsColumns = ["Página", "Dirección en el portal", "Lecturas"];
