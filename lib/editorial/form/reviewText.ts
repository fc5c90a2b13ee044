import { linksIn, type RichText } from "#lib/editorial/richtext";

const isRichText = (value: unknown): value is RichText =>
  typeof value === "object" && value !== null && "type" in value && value.type === "doc";

/** The rich text that a field of a content holds; null when the field holds something else. */
export function richTextAt(content: object, field: string): RichText | null {
  const value = (content as Record<string, unknown>)[field];
  return isRichText(value) ? value : null;
}

/** The plain lines of a field, then the address of each of its links: what no plain word shows. */
export function withAddresses(text: string, doc: RichText | null): string {
  const links = doc ? linksIn(doc) : [];
  return [text, ...links.map((link) => `Enlace «${link.text}»: ${link.href}`)].join("\n");
}
