import { linksIn, type RichText } from "#lib/editorial/richtext";

/** Whether a field of a content holds rich text. */
export const isRichText = (value: unknown): value is RichText =>
  typeof value === "object" && value !== null && "type" in value && value.type === "doc";

/** The rich text that a field of a content holds; null when the field holds something else. */
export function richTextAt(content: object, field: string): RichText | null {
  const value = (content as Record<string, unknown>)[field];
  return isRichText(value) ? value : null;
}

const referenceWords: Readonly<Record<string, string>> = {
  "ayni:publicacion": "una publicación del portal",
  "ayni:organizacion": "una organización del directorio",
  "ayni:persona": "una persona del directorio",
  "ayni:archivo": "un archivo de la biblioteca",
};
const wordsOf = (href: string) => referenceWords[href.split("/")[0] ?? ""] ?? href;

/** Each link of a text, with where it leads in words. */
export function addressLines(doc: RichText) {
  return linksIn(doc).map(({ text, href }, at) => ({
    ...{ key: `${at} ${href}`, text, href },
    words: wordsOf(href),
  }));
}

interface Reader {
  fieldText(content: object, field: string): string;
}

const fileName = /(Foto|Documento) ([0-9a-f]{8})\b/g;

/** The same reader, which tells files by their title instead of by the beginning of their id. */
export function namedFiles<Same extends Reader>(
  reader: Same,
  files: Readonly<Record<string, { title: string }>>,
): Same {
  const titles = new Map(Object.entries(files).map(([id, { title }]) => [id.slice(0, 8), title]));
  const told = (text: string) =>
    text.replace(fileName, (found, sort, id) =>
      titles.has(id) ? `${sort} «${titles.get(id)}»` : found,
    );
  return { ...reader, fieldText: (content, field) => told(reader.fieldText(content, field)) };
}

/** The plain lines of a field, then the address of each of its links: what no plain word shows. */
export function withAddresses(text: string, doc: RichText | null): string {
  const links = doc ? linksIn(doc) : [];
  return [text, ...links.map((link) => `Enlace «${link.text}»: ${wordsOf(link.href)}`)].join("\n");
}
