import type { AnnouncementType } from "#lib/announcements/schema";

export const announcementTypeLabels: Record<AnnouncementType, string> = {
  comunicado: "Comunicado",
  convocatoria: "Convocatoria",
  resultado_electoral: "Resultado electoral",
  memoria: "Memoria y estados financieros",
  aviso_legal: "Aviso legal",
};

/** The name of each field of an announcement, as the panel and the notices of conflict show it. */
export const announcementFieldLabels: Record<string, string> = {
  type: "Tipo de comunicado",
  title: "Título",
  summary: "Resumen",
  summons: "Datos de la reunión",
  agenda: "Agenda",
  pinnedUntil: "Fijado en la portada hasta",
  body: "Texto",
};
