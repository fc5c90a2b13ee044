import { z } from "zod";
import { channels } from "#lib/announcements/channels";
import { audiences } from "#lib/editorial/audience";
import { emptyText, plainText, richText } from "#lib/editorial/richtext";
import { documentEntry, mostDocuments } from "#lib/media/schema";
import { civilDate, civilTime } from "#lib/platform/clock";

export const announcementTypes = [
  "comunicado",
  "convocatoria",
  "resultado_electoral",
  "memoria",
  "aviso_legal",
] as const;
export type AnnouncementType = (typeof announcementTypes)[number];

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);
const clock = civilTime.nullable().default(null);

const key = z.string().min(1).max(40);

/** A notice that was given, when, and by which newspaper or to how many. */
export const channelRow = z.object({
  key,
  channel: z.enum(channels).default("carta"),
  on: civilDate.nullable().default(null),
  detail: line(200).default(""),
});

/** When and where a convocatoria summons its readers. */
export const summons = z.object({
  /** The key of a rule in the table of the cooperative's settings. */
  assemblyType: z.string().max(40).nullable().default(null),
  on: civilDate.nullable().default(null),
  firstCallAt: clock,
  secondCallAt: clock,
  place: line(200).default(""),
  audience: line(200).default(""),
  bring: line(200).default(""),
  convenedBy: line(200).default(""),
  channels: z.array(channelRow).max(12).default([]),
});

/** What may be saved: everything can still be missing. */
export const announcementDraft = z.object({
  type: z.enum(announcementTypes).nullable().default(null),
  title: line(160).default(""),
  summary: line(400).default(""),
  summons: summons.default(summons.parse({})),
  agenda: z
    .array(z.object({ key, text: line(400).default("") }))
    .max(40)
    .default([]),
  audience: z.enum(audiences).default("public"),
  effectiveOn: civilDate.nullable().default(null),
  /** The last day on which it holds. */
  expiresOn: civilDate.nullable().default(null),
  /** Readers who have an account are asked to say that they have read it. */
  acknowledge: z.boolean().default(false),
  pinnedUntil: civilDate.nullable().default(null),
  body: richText.default(emptyText),
  documents: z.array(documentEntry).max(mostDocuments).default([]),
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
  rule(
    "expiresOn",
    "No puede vencer antes de regir. Corrija uno de los dos días.",
    ({ effectiveOn, expiresOn }) => !effectiveOn || !expiresOn || effectiveOn <= expiresOn,
  ),
  rule(
    "pinnedUntil",
    "No puede quedar fijado después de vencer. Elija un día anterior o el mismo.",
    ({ pinnedUntil, expiresOn }) => !pinnedUntil || !expiresOn || pinnedUntil <= expiresOn,
  ),
  rule(
    "pinnedUntil",
    "En la portada solo se fija lo que es para el público. Quite la fecha o cambie para quién es.",
    ({ pinnedUntil, audience }) => pinnedUntil === null || audience === "public",
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

/** "He leído", of the version that was shown. */
export const acknowledgeInput = z.object({
  publicationId: z.uuid(),
  number: z.coerce.number().int().positive(),
});
export type AcknowledgeInput = z.infer<typeof acknowledgeInput>;

/** A slug as it stands in an address. */
export const slugWord = z.string().regex(/^[a-z0-9-]{1,120}$/);
