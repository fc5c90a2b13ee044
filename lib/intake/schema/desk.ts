import { z } from "zod";
import { longestSource } from "#lib/editorial/evidence";
import { civilDate } from "#lib/platform/clock";
import { searchName } from "#lib/platform/search-name";

/** Lines of a text that is read: its body may not have more paragraphs. */
const mostLines = 4_000;
const tooLong = `El relato pasa de ${longestSource.toLocaleString("en-US")} letras. Divídalo por eventos y léalos uno por uno.`;

export const readInput = z.object({
  text: z
    .string()
    .max(longestSource, tooLong)
    .refine((text) => text.trim().length >= 20, "Pegue o escriba el relato: 20 letras o más.")
    .refine((text) => text.split("\n").length <= mostLines, tooLong),
  /** The day on which it was written. */
  writtenOn: civilDate.nullable().default(null),
});

/** Pairs that the lexicon may hold. */
export const mostTerms = 1_000;
export const termSorts = ["person", "ignored"] as const;
export type TermSort = (typeof termSorts)[number];

const term = z
  .string()
  .trim()
  .max(160, "Use 160 letras como máximo.")
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " "))
  .refine((text) => searchName(text).length > 1, "Escriba las palabras.");
export const addVariantInput = z.object({
  term,
  personId: z.uuid("Elija la persona de la lista."),
});
export const ignoreInput = z.object({ term });
export const termRef = z.object({ id: z.uuid() });

export const batchRef = z.object({ batchId: z.uuid() });
export const fileRef = z.object({ fileId: z.uuid() });

export const fileStates = ["waiting", "drafted", "duplicate", "failed", "cancelled"] as const;
export type FileState = (typeof fileStates)[number];

export type ReadInput = z.infer<typeof readInput>;
export type AddVariantInput = z.infer<typeof addVariantInput>;
export type IgnoreInput = z.infer<typeof ignoreInput>;
export type TermRef = z.infer<typeof termRef>;
export type BatchRef = z.infer<typeof batchRef>;
export type FileRef = z.infer<typeof fileRef>;
