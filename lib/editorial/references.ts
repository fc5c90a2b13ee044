import { isRichText } from "#lib/editorial/form/reviewText";
import {
  linksIn,
  nodesIn,
  type RichMark,
  type RichNode,
  type RichText,
} from "#lib/editorial/richtext";
import type { ShownFile } from "#lib/media/queries/public";

export const referenceSorts = ["publicacion", "organizacion", "persona", "archivo"] as const;
export type ReferenceSort = (typeof referenceSorts)[number];

export interface Reference {
  sort: ReferenceSort;
  id: string;
}

const pattern = /^ayni:([a-z]+)\/([0-9a-f-]{36})$/;

/** What a link of our own scheme ("ayni:publicacion/<uuid>") refers to; null for every other link. */
export function referenceOf(href: string): Reference | null {
  const [, sort = "", id = ""] = pattern.exec(href) ?? [];
  const known = referenceSorts.find((name) => name === sort);
  return known ? { sort: known, id } : null;
}

/** The link that survives that its subject changes name or address. */
export function referenceHref({ sort, id }: Reference): string {
  return `ayni:${sort}/${id}`;
}

/** Every rich text of a content with the field that holds it. */
export function richTextsIn(content: object): { path: string; doc: RichText }[] {
  return Object.entries(content).flatMap(([path, value]) =>
    isRichText(value) ? [{ path, doc: value }] : [],
  );
}

/** The addresses of every link of a content, each once. */
export function hrefsIn(content: object): string[] {
  const links = richTextsIn(content).flatMap(({ doc }) => linksIn(doc));
  return [...new Set(links.map((link) => link.href))];
}

/** The ids of what a content refers to, each once. */
export function referredIds(content: object, sort: ReferenceSort): string[] {
  const found = hrefsIn(content).map(referenceOf);
  return found.flatMap((reference) => (reference?.sort === sort ? [reference.id] : []));
}

/** The images that the texts of a content show, each once. */
export function imageIdsIn(content: object): string[] {
  const nodes = richTextsIn(content).flatMap(({ doc }) => nodesIn(doc.content));
  return [
    ...new Set(nodes.flatMap(({ type, attrs }) => (type === "image" && attrs?.mediaId) || [])),
  ];
}

/** What references lead to where they are read. */
export interface Destinations {
  /** The address of a reference; null where a reader would find nothing. */
  addressOf(href: string): string | null;
  photos: Readonly<Record<string, ShownFile>>;
}

function resolvedMarks(marks: RichMark[], { addressOf }: Destinations): RichMark[] {
  return marks.flatMap((mark): RichMark[] => {
    if (mark.type !== "link" || !referenceOf(mark.attrs.href)) return [mark];
    const href = addressOf(mark.attrs.href);
    return href === null ? [] : [{ type: "link", attrs: { href } }];
  });
}

function resolvedNode(node: RichNode, to: Destinations): RichNode {
  const { marks, content, attrs } = node;
  const photo = attrs?.mediaId ? to.photos[attrs.mediaId] : undefined;
  return {
    ...node,
    ...(photo && { photo }),
    ...(marks && { marks: resolvedMarks(marks, to) }),
    ...(content && { content: content.map((part) => resolvedNode(part, to)) }),
  };
}

/** A content whose references lead to addresses; what leads nowhere keeps its words without a link. */
export function resolved<Content extends object>(content: Content, to: Destinations): Content {
  const texts = richTextsIn(content).map(({ path, doc }) => [
    path,
    { ...doc, content: doc.content.map((node) => resolvedNode(node, to)) },
  ]);
  return { ...content, ...Object.fromEntries(texts) };
}
