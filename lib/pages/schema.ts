import { z } from "zod";
import { emptyText, plainText, richText } from "#lib/editorial/richtext";
import { documentEntry } from "#lib/media/schema";

export const pageTypes = ["institucional", "transparencia", "servicio"] as const;
export type PageType = (typeof pageTypes)[number];

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);

/** What a document of a page is, in the order in which readers find them. */
export const documentTopics = ["memoria", "eeff", "estatuto", "reglamento", "otro"] as const;
export type DocumentTopic = (typeof documentTopics)[number];

const earliestYear = 1950;
const latestYear = 2100;

/** A document of a page: with its year, which groups what is published every year. */
export const pageDocument = documentEntry.extend({
  topic: z.enum(documentTopics).default("otro"),
  year: z
    .number()
    .int()
    .min(earliestYear, "Escriba el año con cuatro cifras.")
    .max(latestYear, "Escriba el año con cuatro cifras.")
    .nullable()
    .default(null),
});
export type PageDocument = z.infer<typeof pageDocument>;

/** Documents that one page may offer. */
export const mostPageDocuments = 100;

/** What may be saved: everything can still be missing. */
export const pageDraft = z.object({
  type: z.enum(pageTypes).nullable().default(null),
  title: line(120).default(""),
  summary: line(400).default(""),
  body: richText.default(emptyText),
  documents: z.array(pageDocument).max(mostPageDocuments).default([]),
});
export type PageDraft = z.infer<typeof pageDraft>;

const rule = (path: string, message: string, holds: (page: PageDraft) => boolean) => ({
  path,
  message,
  holds,
});

/** What publishing demands, each with the sentence that says what to do. */
export const publishingRules = [
  rule("type", "Elija el tipo de página.", (page) => page.type !== null),
  rule("title", "Escriba un título de 4 letras o más.", (page) => page.title.length >= 4),
  rule(
    "summary",
    "Escriba un resumen en 20 letras o más: qué encuentra aquí quien lee.",
    (page) => page.summary.length >= 20,
  ),
  rule(
    "body",
    "Escriba el texto de la página o agregue documentos.",
    (page) => plainText(page.body) !== "" || page.documents.length > 0,
  ),
];

/** What may be published: the draft schema plus every publishing rule. */
export const pageLive = pageDraft.superRefine((page, context) => {
  for (const { path, message, holds } of publishingRules) {
    if (!holds(page)) context.addIssue({ code: "custom", message, path: path.split(".") });
  }
});
