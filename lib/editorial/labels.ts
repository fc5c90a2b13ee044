import type { CalendarSort } from "#lib/editorial/calendar";
import type { CalloutTone } from "#lib/editorial/richtext";
import type { KindName, ScheduleAction, Stage, State } from "#lib/editorial/schema";
import type { BulkAction } from "#lib/editorial/schema/bulk";
import type { CareFilter } from "#lib/editorial/schema/care";
import type { MarkName } from "#lib/editorial/tocapu";
import type { Move } from "#lib/editorial/workflow";

export type Tone = "neutral" | "info" | "ok" | "aviso" | "peligro";

/** How a state is told: its word, its shape (legible without colour) and its tone. */
export interface StateLabel {
  text: string;
  mark: MarkName;
  tone: Tone;
}

const label = (text: string, mark: MarkName, tone: Tone = "neutral"): StateLabel => ({
  text,
  mark,
  tone,
});

export const stateLabels: Record<State, StateLabel> = {
  draft: label("Borrador", "dotted"),
  in_review: label("En revisión", "half", "info"),
  returned: label("Devuelta", "arrow", "aviso"),
  scheduled: label("Programada", "clock", "info"),
  live: label("Publicada", "solid", "ok"),
  live_with_draft: label("Publicada, con cambios sin publicar", "notched", "ok"),
  live_in_review: label("Publicada, con cambios en revisión", "notched", "info"),
  live_returned: label("Publicada, con cambios devueltos", "notched", "aviso"),
  live_scheduled: label("Publicada, con cambios programados", "notched", "info"),
  withdrawn: label("Retirada", "cross", "peligro"),
  trashed: label("En la papelera", "hollow"),
};

/** How a state is told inside a sentence about a publication. */
export const standingWords: Record<State, string> = {
  draft: "aún es borrador",
  in_review: "está en revisión",
  returned: "está devuelta para corregir",
  scheduled: "está programada",
  live: "ya está publicada",
  live_with_draft: "ya está publicada; sus cambios aún son borrador",
  live_in_review: "sus cambios están en revisión",
  live_returned: "sus cambios están devueltos para corregir",
  live_scheduled: "sus cambios están programados",
  withdrawn: "está retirada",
  trashed: "está en la papelera",
};

/** What the editorial calendar says of each thing on it. */
export const calendarLabels: Record<CalendarSort, StateLabel> = {
  publish: label("Se publica", "clock", "info"),
  withdraw: label("Se retira", "cross", "peligro"),
  due: label("Fecha límite", "alert", "aviso"),
  review: label("Toca revisarla", "half", "aviso"),
  expiry: label("Último día vigente", "hollow", "aviso"),
  published: label("Se publicó", "solid", "ok"),
  event: label("Evento", "notched"),
};

/** The stages by which the panel's list can be narrowed; "settled" is live with nothing pending. */
export const stageLabels: Record<Stage | "settled", string> = {
  draft: "Borradores",
  in_review: "En revisión",
  returned: "Devueltas",
  scheduled: "Programadas",
  settled: "Publicadas sin cambios pendientes",
  withdrawn: "Retiradas",
  trashed: "En la papelera",
};

/** What a kind of publication is called. */
export const kindLabels: Record<KindName, string> = {
  event: "Informe de evento",
  announcement: "Comunicado",
  page: "Página",
};

/** The words of the button for each move. */
export const moveLabels: Record<Move, string> = {
  save: "Guardar versión",
  submit: "Enviar a revisión",
  sendBack: "Devolver",
  publish: "Aprobar y publicar",
  schedule: "Aprobar y programar",
  unschedule: "Cancelar la programación",
  withdraw: "Retirar del portal",
  trash: "Enviar a la papelera",
  restore: "Recuperar como borrador",
};

/** The words of each action with several publications. */
export const bulkLabels: Record<BulkAction, string> = {
  submit: "Enviar a revisión",
  publish: "Aprobar y publicar",
  trash: "Enviar a la papelera",
  restore: "Recuperar como borradores",
  assignOwner: "Cambiar el responsable",
  setDue: "Fijar la fecha límite",
  setReview: "Fijar la próxima revisión",
};

/** What an action will do with each publication, before it is done. */
export const bulkPlanLabels: Record<BulkAction, string> = {
  submit: "Irá a revisión",
  publish: "Se publicará",
  trash: "Irá a la papelera",
  restore: "Volverá como borrador",
  assignOwner: "Cambiará de responsable",
  setDue: "Cambiará su fecha límite",
  setReview: "Cambiará su próxima revisión",
};

/** What the panel's list can be narrowed to, besides stages. */
export const careLabels: Record<CareFilter, string> = {
  mine: "A mi cargo",
  overdue: "Vencidas",
  stale: "Por revisar",
};

/** What a callout of a text is headed by. */
export const calloutLabels: Record<CalloutTone, string> = {
  nota: "Nota",
  aviso: "Aviso",
  importante: "Importante",
};

/** The field of the note that is kept with a version. */
export const changeNoteLabel = "Qué cambió";

/** The note of a version that nobody saved by hand: a sitting that ended. */
export const automaticNote = "Guardado automático.";

/** The note of a version that brings an earlier one back. */
export const recoveredNote = (number: number) => `Se recuperó la versión ${number}.`;

/** Whether a person wrote a note: what is saved after one of the software's does not carry it. */
export const isOwnNote = (note: string) =>
  note !== automaticNote && !/^Se recuperó la versión \d+\.$/.test(note);

/** What is said of something planned that could not be done at its moment. */
export const unfinishedLabels: Record<ScheduleAction, string> = {
  publish: "No se publicó a la hora programada.",
  withdraw: "No se retiró a la hora programada.",
};

/** What somebody did to a publication, as its history tells it after the person's name. */
export const verbLabels = {
  created: "empezó el borrador",
  saved: "guardó",
  submitted: "la envió a revisión",
  sent_back: "la devolvió",
  scheduled: "la aprobó y la programó",
  withdrawal_scheduled: "programó su retiro",
  rescheduled: "cambió el momento programado",
  unscheduled: "canceló la programación",
  schedule_failed: "no pudo cumplir lo programado",
  published: "publicó",
  confirmed: "confirmó lo que se publicó sin segunda persona",
  slug_changed: "cambió su dirección en el portal",
  withdrawn: "la retiró del portal",
  trashed: "la envió a la papelera",
  restored: "la recuperó de la papelera",
  rebuilt: "reconstruyó los datos públicos",
  owner_assigned: "decidió quién responde por ella",
  due_set: "fijó la fecha límite",
  review_set: "fijó la próxima revisión",
  reviewed: "la revisó: sigue vigente",
} as const;
export type Verb = keyof typeof verbLabels;
