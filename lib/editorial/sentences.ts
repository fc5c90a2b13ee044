import type { z } from "zod";

/** One sentence for each field of a failed validation, by its path: "people.2.name". */
export function fieldSentences(error: z.ZodError): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    sentences[path.join(".")] ??= message;
  }
  return sentences;
}
