import type { Channel } from "#lib/announcements/channels";
import type { AnnouncementType } from "#lib/announcements/schema";
import type { Audience } from "#lib/editorial/audience";

export const announcementTypeLabels: Record<AnnouncementType, string> = {
  comunicado: "Comunicado",
  convocatoria: "Convocatoria",
  resultado_electoral: "Resultado electoral",
  memoria: "Memoria y estados financieros",
  aviso_legal: "Aviso legal",
};

/** For whom an announcement is, as its page and its form say it. */
export const audienceLabels: Record<Audience, string> = {
  public: "Para el público",
  members: "Solo para socios",
  delegates: "Solo para delegados",
  directors: "Solo para directivos",
};

/** What choosing an audience means, in the words of whoever chooses. */
export const audienceHelp: Record<Audience, string> = {
  public: "Lo lee cualquiera en el portal.",
  members: "Lo lee quien ingresa con su cuenta. En el portal público no aparece.",
  delegates: "Lo leen los delegados que ingresan con su cuenta, y los directivos.",
  directors: "Lo leen los directivos que ingresan con su cuenta.",
};

export const channelLabels: Record<Channel, string> = {
  web: "Página web",
  carta: "Carta",
  correo: "Correo electrónico",
  periodico: "Periódico",
  radio: "Radio",
  otro: "Otro medio",
};

/** The columns of the downloaded list of readings, in order. */
export const readingsColumns = [
  "Estado",
  "Nombre",
  "Número de socio",
  "Rol",
  "Delegado",
  "Lo leyó el",
  "Versión que leyó",
] as const;

/** What readers and the staff do with an announcement, as their record tells it. */
export const announcementVerbs: Record<string, string> = {
  acknowledged: "dejó constancia de que lo leyó",
  readings_exported: "descargó la lista de quiénes lo han leído",
};

/** The name of each field of an announcement, as the panel and the notices of conflict show it. */
export const announcementFieldLabels: Record<string, string> = {
  type: "Tipo de comunicado",
  title: "Título",
  summary: "Resumen",
  summons: "Datos de la reunión",
  agenda: "Agenda",
  audience: "Para quién es",
  effectiveOn: "Rige desde",
  expiresOn: "Vence",
  acknowledge: "Constancia de lectura",
  pinnedUntil: "Fijado en la portada hasta",
  body: "Texto",
  documents: "Documentos",
};
