import type { MailTime, NoticeVerb, Topic } from "#lib/notifications/schema";

/** What somebody did, after their name. */
export const noticeVerbLabels: Record<NoticeVerb, string> = {
  submitted: "la envió a revisión",
  sent_back: "la devolvió con una nota",
  published: "la aprobó y la publicó",
  forced: "la publicó sin segunda persona",
  confirmed: "confirmó lo que se publicó sin segunda persona",
  scheduled: "la aprobó y la programó",
  withdrawal_scheduled: "programó su retiro del portal",
  rescheduled: "cambió el momento programado",
  unscheduled: "canceló la programación",
  schedule_failed: "no pudo cumplir lo programado",
  withdrawn: "la retiró del portal",
  trashed: "la envió a la papelera",
  owner_assigned: "le encargó responder por ella",
  commented: "comentó",
  mentioned: "mencionó su nombre en un comentario",
  due_soon: "recordó que vence pronto",
  overdue: "recordó que ya venció",
  review: "recordó que toca revisarla",
};

/** What happened when nobody did it: the hour came, or the day. */
export const eventVerbLabels: Record<NoticeVerb, string> = {
  submitted: "Se envió a revisión",
  sent_back: "Volvió a borrador con una nota",
  published: "Se publicó a la hora programada",
  forced: "Se publicó sin segunda persona",
  confirmed: "Se confirmó lo que se publicó sin segunda persona",
  scheduled: "Quedó programada",
  withdrawal_scheduled: "Se programó su retiro del portal",
  rescheduled: "Cambió el momento programado",
  unscheduled: "Se canceló la programación",
  schedule_failed: "No se cumplió a su hora lo programado",
  withdrawn: "Se retiró del portal a la hora programada",
  trashed: "Pasó a la papelera",
  owner_assigned: "Usted responde por ella",
  commented: "Hay un comentario",
  mentioned: "Mencionaron su nombre en un comentario",
  due_soon: "Su fecha límite está cerca",
  overdue: "Pasó su fecha límite",
  review: "Toca revisar si sigue vigente",
};

/** One sentence for a notice, without its full stop. */
export function noticeWords({ verb, actorName }: { verb: string; actorName: string }): string {
  const known = verb as NoticeVerb;
  return actorName
    ? `${actorName} ${noticeVerbLabels[known] ?? "hizo un cambio"}`
    : (eventVerbLabels[known] ?? "Hubo un cambio");
}

/** What each topic is, for whoever chooses about which to receive mail. */
export const topicLabels: Record<Topic, string> = {
  review: "Alguien envía algo a revisión",
  returned: "Me devuelven algo, o no se pudo publicar a su hora",
  outcome: "Se publica, se programa o se retira algo mío",
  forced: "Se publica algo sin segunda persona",
  talk: "Comentan algo mío o responden donde comenté",
  mention: "Mencionan mi nombre en un comentario",
  dates: "Fechas límite y revisiones de lo que está a mi cargo",
};

export const mailTimeLabels: Record<MailTime, string> = {
  immediate: "Enseguida",
  daily: "Un resumen diario, a las 7:00 a. m.",
  never: "Nunca: solo los leo en el panel",
};

export const untitled = "Sin título";
