import { counted } from "#lib/platform/dates";

/** What was done with a comment, as the audit log tells it after the person's name. */
export const commentVerbs = {
  commented: "comentó",
  answered: "respondió un comentario",
  resolved: "dio por resuelto un comentario",
  reopened: "abrió de nuevo un comentario",
} as const;

/** What a comment on the whole publication is called in the place of a field. */
export const wholeLabel = "Toda la publicación";

/** "Comentar", "1 comentario", "3 comentarios" */
export const countWords = (count: number) =>
  count === 0 ? "Comentar" : counted(count, "comentario", "comentarios");
