import type { KindTexts } from "#components/editorial/kindTexts";
import { richTextAt, withAddresses } from "#lib/editorial/form/reviewText";

/** A field of a content for comparing: its words, and where its links lead. */
export function fieldLines(texts: KindTexts, content: object, field: string): string {
  return withAddresses(texts.fieldText(content, field), richTextAt(content, field));
}
