import type { DocumentTopic, PageType } from "#lib/pages/schema";

export const pageTypeLabels: Record<PageType, string> = {
  institucional: "Quiénes somos",
  transparencia: "Transparencia",
  servicio: "Servicios y ayuda",
};

/** The name of each field of a page, as the panel and the notices of conflict show it. */
export const pageFieldLabels: Record<string, string> = {
  type: "Tipo de página",
  title: "Título",
  summary: "Resumen",
  body: "Texto",
  documents: "Documentos",
};

/** What each document is, as the heading over those of its kind says it. */
export const documentTopicLabels: Record<DocumentTopic, string> = {
  memoria: "Memorias anuales",
  eeff: "Estados financieros",
  estatuto: "Estatuto",
  reglamento: "Reglamentos",
  otro: "Otros documentos",
};
