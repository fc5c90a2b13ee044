import type { KindName, Stage, State } from "#lib/editorial/schema";
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
};

/** The words of the button for each move. */
export const moveLabels: Record<Move, string> = {
  save: "Guardar borrador",
  submit: "Enviar a revisión",
  sendBack: "Devolver",
  publish: "Aprobar y publicar",
  schedule: "Aprobar y programar",
  unschedule: "Cancelar la programación",
  withdraw: "Retirar del portal",
  trash: "Enviar a la papelera",
  restore: "Recuperar como borrador",
};

/** The field of the note that is kept with a version. */
export const changeNoteLabel = "Qué cambió";

/** What somebody did to a publication, as its history tells it after the person's name. */
export const verbLabels = {
  created: "empezó el borrador",
  saved: "guardó",
  submitted: "la envió a revisión",
  sent_back: "la devolvió",
  scheduled: "la aprobó y la programó",
  unscheduled: "canceló la programación",
  published: "publicó",
  withdrawn: "la retiró del portal",
  trashed: "la envió a la papelera",
  restored: "la recuperó de la papelera",
  rebuilt: "reconstruyó los datos públicos",
} as const;
export type Verb = keyof typeof verbLabels;
