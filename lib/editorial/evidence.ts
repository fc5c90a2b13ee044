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

/** The text from which a content was read, and where each of its values stands there. */
export const sourceEvidence = z.object({
  text: z.string().max(longestSource),
  /** The file it came in; empty when it was pasted. */
  file: z.string().max(200).default(""),
  /** Whether a person looked at each value before it entered the draft. */
  reviewed: z.boolean().default(true),
  facts: z.array(sourceFact).max(1000).default([]),
});

/** In a content: absent where nothing was read from a text, so that earlier contents keep their hash. */
export const keptEvidence = sourceEvidence.optional().catch(undefined);

export type SourceFact = z.infer<typeof sourceFact>;
export type SourceEvidence = z.infer<typeof sourceEvidence>;
