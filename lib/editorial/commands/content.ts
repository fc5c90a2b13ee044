import type { KindName } from "#lib/editorial/schema";
import { kindOf } from "#lib/kinds";
import { Refusal } from "#lib/platform/refusal";
import { fieldSentences } from "#lib/platform/sentences";

/** A content of a kind, if it may be published; refuses with what is missing otherwise. */
export function publishable(kind: string, content: unknown) {
  const parsed = kindOf(kind as KindName).live.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid", {
    message: "Todavía faltan datos para publicar.",
    fields: fieldSentences(parsed.error),
  });
}
