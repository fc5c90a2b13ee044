import { emptyText, plainText, type RichText, richText } from "#lib/editorial/richtext";

const isBlank = (doc: RichText) =>
  plainText(doc) === "" && doc.content.every((node) => node.type === "paragraph");

/** A stored text for an editor, whose tools need a block to work on: an empty one gets a paragraph. */
export function editableText(doc: RichText): RichText {
  return doc.content.length > 0 ? doc : { type: "doc", content: [{ type: "paragraph" }] };
}

/**
 * What an editor shows, as revisions store it: only known nodes and marks; blank paragraphs alone are
 * nothing. What the schema refuses stays as it is, for the server to say what is wrong.
 */
export function storedText(json: unknown): RichText {
  const parsed = richText.safeParse(json);
  if (!parsed.success) return json as RichText;
  return isBlank(parsed.data) ? emptyText : parsed.data;
}
