import type { FacetName, FoundKind } from "#lib/search/schema";

export const foundKindLabels: Record<FoundKind, string> = {
  event: "Eventos",
  announcement: "Comunicados",
  page: "Páginas",
  organisation: "Organizaciones",
  person: "Personas",
};

export const foundKindOneLabels: Record<FoundKind, string> = {
  event: "Evento",
  announcement: "Comunicado",
  page: "Página",
  organisation: "Organización",
  person: "Persona",
};

/** The facets, in the order in which they are offered. */
export const facetLabels: Record<FacetName, string> = {
  kind: "Tipo",
  type: "Tipo de evento o comunicado",
  year: "Año",
  place: "Lugar",
  organisation: "Organización",
};

/** What was done with the words of the search, as the record tells it. */
export const searchVerbs: Record<string, string> = {
  synonym_added: "agregó palabras equivalentes",
  synonym_removed: "quitó palabras equivalentes",
};
