import { emptyText, plainText, type RichText, richText } from "#lib/editorial/richtext";

const isBlank = (doc: RichText) =>
  plainText(doc) === "" && doc.content.every((node) => node.type === "paragraph");

/** What an editor shows, as revisions store it: only known nodes and marks; blank paragraphs alone are nothing. */
export function storedText(json: unknown): RichText {
  const doc = richText.parse(json);
  return isBlank(doc) ? emptyText : doc;
}
