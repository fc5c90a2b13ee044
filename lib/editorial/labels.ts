import type { State } from "#lib/editorial/schema";
import type { MarkName } from "#lib/editorial/tocapu";

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
