import { z } from "zod";
import { isSafeLink } from "#lib/editorial/safeLink";
import type { ShownFile } from "#lib/media/queries/public";

/** The nodes and marks that stored rich text may hold: ProseMirror JSON, never HTML. */
export const blockNodes = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "horizontalRule",
  "hardBreak",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
  "callout",
  "image",
  "text",
] as const;
export const calloutTones = ["nota", "aviso", "importante"] as const;
export type CalloutTone = (typeof calloutTones)[number];

/** The largest table that a phone can still show: rows and columns. */
export const largestTable = { rows: 60, columns: 12 } as const;
export const inlineMarks = ["bold", "italic", "link"] as const;

const wrongLink = "Corrija el enlace: debe empezar con https://, mailto:, tel: o /.";
const tooDeep =
  "El texto tiene demasiadas listas o citas unas dentro de otras. Saque algunas de su lista o cita.";
const tooLarge = `Una tabla puede tener hasta ${largestTable.rows} filas y ${largestTable.columns} columnas. Divídala en dos.`;
const noImage = "Una imagen del texto no dice cuál es. Quítela y vuelva a elegirla.";
const mostLevels = 12;

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({
    type: z.literal("link"),
    attrs: z.object({ href: z.string().max(2000).refine(isSafeLink, wrongLink) }),
  }),
]);

export type RichMark = z.infer<typeof mark>;

const span = (most: number) => z.number().int().min(1).max(most, tooLarge).optional();
const attributes = z.object({
  level: z.number().int().min(2).max(4).optional(),
  start: z.number().int().min(0).optional(),
  colspan: span(largestTable.columns),
  rowspan: span(largestTable.rows),
  tone: z.enum(calloutTones).optional(),
  mediaId: z.uuid().optional(),
  alt: z.string().max(300).optional(),
  decorative: z.boolean().optional(),
  caption: z.string().max(400).optional(),
});

export interface RichNode {
  type: (typeof blockNodes)[number];
  text?: string | undefined;
  marks?: RichMark[] | undefined;
  attrs?: z.infer<typeof attributes> | undefined;
  content?: RichNode[] | undefined;
  /** The file that an image shows: put when it is read, never stored. */
  photo?: ShownFile | undefined;
}

const columnsOf = ({ content = [] }: RichNode) =>
  content.reduce((sum, cell) => sum + (cell.attrs?.colspan ?? 1), 0);

function faultOf({ type, attrs, content = [] }: RichNode): string | null {
  if (type === "image") return attrs?.mediaId ? null : noImage;
  const tall = type === "table" && content.length > largestTable.rows;
  const wide = type === "tableRow" && columnsOf({ type, content }) > largestTable.columns;
  return tall || wide ? tooLarge : null;
}

const node: z.ZodType<RichNode> = z.lazy(() =>
  z
    .object({
      type: z.enum(blockNodes),
      text: z.string().max(100_000).optional(),
      marks: z.array(mark).max(10).optional(),
      attrs: attributes.optional(),
      content: z.array(node).max(5000).optional(),
    })
    .superRefine((part, context) => {
      const message = faultOf(part);
      if (message) context.addIssue({ code: "custom", message });
    }),
);

const doc = z.object({
  type: z.literal("doc"),
  content: z.array(node).max(5000).default([]),
});

function inside(part: unknown): unknown[] {
  const holds = typeof part === "object" && part !== null && "content" in part;
  return holds && Array.isArray(part.content) ? part.content : [];
}

/** Level by level and never by recursion, which a text nested on purpose would exhaust. */
function isTooDeep(input: unknown): boolean {
  let level = inside(input);
  for (let depth = 1; depth <= mostLevels; depth++) level = level.flatMap(inside);
  return level.length > 0;
}

/** A text with 12 levels at most, paragraphs and lists counted: a list in a list takes two more. */
export const richText = z.preprocess((input, context) => {
  if (isTooDeep(input)) context.addIssue({ code: "custom", message: tooDeep });
  return input;
}, doc);
export type RichText = z.infer<typeof richText>;

export const emptyText: RichText = { type: "doc", content: [] };

/** Plain paragraphs, separated by line breaks, as rich text. */
export function paragraphs(text: string): RichText {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return {
    type: "doc",
    content: lines.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
  };
}

const captionOf = ({ attrs }: RichNode) => attrs?.caption ?? "";

/** What nodes say that do not only hold others. */
const ownText: Partial<Record<RichNode["type"], (part: RichNode) => string>> = {
  text: ({ text }) => text ?? "",
  hardBreak: () => "\n",
  tableRow: (row) => `\n${rowText(row)}\n`,
  table: (table) => `\n${captionOf(table)}\n${insideText(table)}\n`,
  image: (image) => `\n${captionOf(image) || (image.attrs?.alt ?? "")}\n`,
};

const insideText = ({ content = [] }: RichNode) => content.map(textOf).join("");

function textOf(part: RichNode): string {
  return ownText[part.type]?.(part) ?? `\n${insideText(part)}\n`;
}

/** A row of a table on one line, its cells apart. */
function rowText({ content = [] }: RichNode): string {
  return content.map((cell) => textOf(cell).replace(/\n+/g, " ").trim()).join(" | ");
}

/** The words of a rich text, one line for each block at any depth: for search, comparison and limits. */
export function plainText(doc: RichText): string {
  return doc.content.map(textOf).join("").replace(/\n+/g, "\n").trim();
}

export interface TextLink {
  text: string;
  href: string;
}

/** Every node of a rich text at any depth, in its order. */
export function nodesIn(parts: readonly RichNode[]): RichNode[] {
  return parts.flatMap((part) => [part, ...nodesIn(part.content ?? [])]);
}

function hrefOf({ marks = [] }: RichNode): string | null {
  return marks.find((mark) => mark.type === "link")?.attrs.href ?? null;
}

/** Every link of a rich text in its order; neighbouring words with one address are one link. */
export function linksIn(doc: RichText): TextLink[] {
  const found: TextLink[] = [];
  let before: string | null = null;
  for (const node of nodesIn(doc.content).filter((part) => part.type === "text")) {
    const href = hrefOf(node);
    const last = found.at(-1);
    if (href !== null && href === before && last) last.text += node.text ?? "";
    else if (href !== null) found.push({ text: node.text ?? "", href });
    before = href;
  }
  return found;
}
