import { z } from "zod";
import { isSafeLink } from "#lib/editorial/safeLink";

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
  "text",
] as const;
export const inlineMarks = ["bold", "italic", "link"] as const;

const wrongLink = "Corrija el enlace: debe empezar con https://, mailto:, tel: o /.";
const tooDeep =
  "El texto tiene demasiadas listas o citas unas dentro de otras. Saque algunas de su lista o cita.";
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
export interface RichNode {
  type: (typeof blockNodes)[number];
  text?: string | undefined;
  marks?: RichMark[] | undefined;
  attrs?: { level?: number | undefined; start?: number | undefined } | undefined;
  content?: RichNode[] | undefined;
}

const node: z.ZodType<RichNode> = z.lazy(() =>
  z.object({
    type: z.enum(blockNodes),
    text: z.string().max(100_000).optional(),
    marks: z.array(mark).max(10).optional(),
    attrs: z
      .object({
        level: z.number().int().min(2).max(4).optional(),
        start: z.number().int().min(0).optional(),
      })
      .optional(),
    content: z.array(node).max(5000).optional(),
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

function textOf(part: RichNode): string {
  if (part.type === "text") return part.text ?? "";
  if (part.type === "hardBreak") return "\n";
  const inside = (part.content ?? []).map(textOf).join("");
  return `\n${inside}\n`;
}

/** The words of a rich text, one line for each block at any depth: for search, comparison and limits. */
export function plainText(doc: RichText): string {
  return doc.content.map(textOf).join("").replace(/\n+/g, "\n").trim();
}

export interface TextLink {
  text: string;
  href: string;
}

function textNodes(parts: RichNode[]): RichNode[] {
  return parts.flatMap((part) => (part.type === "text" ? [part] : textNodes(part.content ?? [])));
}

function hrefOf({ marks = [] }: RichNode): string | null {
  return marks.find((mark) => mark.type === "link")?.attrs.href ?? null;
}

/** Every link of a rich text in its order; neighbouring words with one address are one link. */
export function linksIn(doc: RichText): TextLink[] {
  const found: TextLink[] = [];
  let before: string | null = null;
  for (const node of textNodes(doc.content)) {
    const href = hrefOf(node);
    const last = found.at(-1);
    if (href !== null && href === before && last) last.text += node.text ?? "";
    else if (href !== null) found.push({ text: node.text ?? "", href });
    before = href;
  }
  return found;
}
