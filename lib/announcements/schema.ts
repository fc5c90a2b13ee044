import { z } from "zod";
import { emptyText, plainText, richText } from "#lib/editorial/richtext";
import { civilDate } from "#lib/platform/clock";

export const announcementTypes = [
  "comunicado",
  "convocatoria",
  "resultado_electoral",
  "memoria",
  "aviso_legal",
] as const;
export type AnnouncementType = (typeof announcementTypes)[number];

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Escriba la hora así: 09:00.")
  .nullable()
  .default(null);

/** When and where a convocatoria summons its readers. */
export const summons = z.object({
  on: civilDate.nullable().default(null),
  firstCallAt: clock,
  secondCallAt: clock,
  place: line(200).default(""),
  audience: line(200).default(""),
  bring: line(200).default(""),
  convenedBy: line(200).default(""),
});

/** What may be saved: everything can still be missing. */
export const announcementDraft = z.object({
  type: z.enum(announcementTypes).nullable().default(null),
  title: line(160).default(""),
  summary: line(400).default(""),
  summons: summons.default(summons.parse({})),
  agenda: z
    .array(z.object({ key: z.string().min(1).max(40), text: line(400).default("") }))
    .max(40)
    .default([]),
  pinnedUntil: civilDate.nullable().default(null),
  body: richText.default(emptyText),
});
export type AnnouncementDraft = z.infer<typeof announcementDraft>;

const rule = (path: string, message: string, holds: (draft: AnnouncementDraft) => boolean) => ({
  path,
  message,
  holds,
});

/** What publishing demands, each with the sentence that says what to do. */
export const publishingRules = [
  rule("type", "Elija el tipo de comunicado.", (draft) => draft.type !== null),
  rule("title", "Escriba un título de 8 letras o más.", (draft) => draft.title.length >= 8),
  rule(
    "summary",
    "Escriba un resumen en 20 letras o más: una o dos frases que basten si no se lee más.",
    (draft) => draft.summary.length >= 20,
  ),
  rule(
    "summons.on",
    "Una convocatoria necesita el día de la reunión.",
    (draft) => draft.type !== "convocatoria" || draft.summons.on !== null,
  ),
  rule(
    "summons.secondCallAt",
    "La segunda convocatoria debe ser más tarde que la primera.",
    ({ summons: { firstCallAt, secondCallAt } }) =>
      !firstCallAt || !secondCallAt || firstCallAt < secondCallAt,
  ),
  rule("agenda", "Falta el texto de un punto de agenda. Escríbalo o quite la fila.", (draft) =>
    draft.agenda.every((row) => row.text !== ""),
  ),
  rule(
    "body",
    "Escriba el texto del comunicado o su agenda.",
    (draft) => plainText(draft.body) !== "" || draft.agenda.length > 0,
  ),
];

/** What may be published: the draft schema plus every publishing rule. */
export const announcementLive = announcementDraft.superRefine((draft, context) => {
  for (const { path, message, holds } of publishingRules) {
    if (!holds(draft)) context.addIssue({ code: "custom", path: path.split("."), message });
  }
});
