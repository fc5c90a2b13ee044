import type { CalendarSubject, FeedFormat, FeedSubject } from "#lib/feeds/schema";

export const feedSubjectLabels: Record<FeedSubject, string> = {
  novedades: "Novedades",
  eventos: "Eventos",
  comunicados: "Comunicados",
};

export const feedDescriptions: Record<FeedSubject, string> = {
  novedades: "Lo último que publicó la cooperativa.",
  eventos: "Los eventos de la cooperativa: los que vienen y los informes de los que pasaron.",
  comunicados: "Convocatorias, resultados electorales, avisos y memorias.",
};

/** The names of the formats, as programs that read them show them. */
export const feedFormatLabels: Record<FeedFormat, string> = {
  atom: "Atom",
  rss: "RSS",
  json: "JSON",
};

export const calendarSubjectLabels: Record<CalendarSubject, string> = {
  calendario: "Eventos y asambleas",
  eventos: "Solo eventos",
};
