import { z } from "zod";

/** Letters of a text that is read into a publication: about forty pages. */
export const longestSource = 100_000;

/** Where a value of the content stands in the text that it was read from (UTF-16 offsets, end exclusive). */
export const sourceFact = z.object({
  /** The path of the value, rows by their key: "startsOn", "people.3f0c". */
  path: z.string().min(1).max(120),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  rule: z.string().max(80),
  confidence: z.number().min(0).max(1),
});

/** Words in which something was read that no value of the content holds: too doubtful, or without a field for it. */
export const sourceAside = z.object({
  label: z.string().min(1).max(60),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

/** The text from which a content was read, and where each of its values stands there. */
export const sourceEvidence = z.object({
  text: z.string().max(longestSource),
  /** The file it came in; empty when it was pasted. */
  file: z.string().max(200).default(""),
  /** Whether a person compared the values with the text: one by one before the draft, or in it. */
  reviewed: z.boolean().default(true),
  facts: z.array(sourceFact).max(1000).default([]),
  /** Absent in earlier evidence, which keeps its hash. */
  asides: z.array(sourceAside).max(200).optional(),
});

/** In a content: absent where nothing was read from a text, so that earlier contents keep their hash. */
export const keptEvidence = sourceEvidence.optional().catch(undefined);

/** What was put in without anybody looking is nobody's word until somebody compared it with its text. */
export const checkedRule = {
  path: "evidence",
  message: "Compare con el relato los datos que puso la lectura y marque que los comprobó.",
  holds: ({ evidence }: { evidence?: z.infer<typeof keptEvidence> }) =>
    evidence?.reviewed !== false,
};

export type SourceAside = z.infer<typeof sourceAside>;
export type SourceFact = z.infer<typeof sourceFact>;
export type SourceEvidence = z.infer<typeof sourceEvidence>;
