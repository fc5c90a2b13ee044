import {
  element,
  type HtmlElement,
  type HtmlNode,
  isElement,
  parsed,
  wordsIn,
  written,
} from "#lib/editorial/paste/html";
import { cleanAddress } from "#lib/editorial/paste/links";
import { withLists } from "#lib/editorial/paste/lists";
import { cleanTable } from "#lib/editorial/paste/tables";

const blocks = new Set("p h2 h3 h4 ul ol li blockquote hr table".split(" "));
const names: Readonly<Record<string, string>> = {
  ...{ h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h4", h6: "h4" },
  ...{ b: "strong", strong: "strong", i: "em", em: "em" },
  ...{ p: "p", ul: "ul", ol: "ol", li: "li", blockquote: "blockquote", hr: "hr", br: "br" },
};
const dropped = new Set(
  "head meta link img picture video audio iframe object svg canvas form button input select textarea map v:shape v:imagedata v:shapetype w:sdt-anchor".split(
    " ",
  ),
);

/** Google writes weights and slants as styles, and wraps everything in a bold that is none. */
function marksOf({ tag, attributes: { style = "" } }: HtmlElement): string[] {
  const bold = /font-weight:\s*(bold|[6-9]00)/i.test(style);
  const slant = /font-style:\s*italic/i.test(style);
  const notBold = /font-weight:\s*(normal|400)/i.test(style);
  const said = names[tag];
  const own =
    said === "strong" && notBold
      ? undefined
      : said === "strong" || said === "em"
        ? said
        : undefined;
  return [...new Set([own, bold ? "strong" : undefined, slant ? "em" : undefined])].filter(
    (mark) => mark !== undefined,
  );
}

const holdsBlock = (nodes: readonly HtmlNode[]): boolean =>
  nodes.some((node) => isElement(node) && (blocks.has(node.tag) || holdsBlock(node.children)));

function marked(node: HtmlElement, children: HtmlNode[]): HtmlNode[] {
  if (wordsIn(children) === "" || holdsBlock(children)) return children;
  return marksOf(node).reduce<HtmlNode[]>((inside, mark) => [element(mark, inside)], children);
}

function link(node: HtmlElement, children: HtmlNode[]): HtmlNode[] {
  const href = cleanAddress(node.attributes.href ?? "");
  // An anchor of a document's own table of contents leads nowhere here.
  if (!href || href.startsWith("#") || wordsIn(children) === "") return children;
  return [{ ...element("a", children), attributes: { href } }];
}

function block(tag: string, node: HtmlElement, children: HtmlNode[]): HtmlNode[] {
  if (tag === "br" || tag === "hr") return [element(tag, [])];
  if (tag === "p" && holdsBlock(children)) return children;
  if (tag !== "li" && wordsIn(children) === "") return [];
  const { start } = node.attributes;
  return [{ ...element(tag, children), attributes: tag === "ol" && start ? { start } : {} }];
}

const isTitle = ({ attributes }: HtmlElement) =>
  /^Mso(Title|Subtitle)$/i.test(attributes.class ?? "");

function cleanElement(node: HtmlElement): HtmlNode[] {
  if (dropped.has(node.tag)) return [];
  const children = node.children.flatMap(cleanNode);
  if (node.tag === "table") return cleanTable({ ...node, children: rawRows(node) });
  if (node.tag === "a") return link(node, children);
  const tag = isTitle(node) ? "h2" : names[node.tag];
  if (tag && (blocks.has(tag) || tag === "br")) return block(tag, node, children);
  if (/^(div|section|article|header|footer|main)$/.test(node.tag) && !holdsBlock(children)) {
    return block("p", node, children);
  }
  return marked(node, children);
}

/** The rows of a table keep what tells headings apart until they are told; their cells are cleaned. */
function rawRows(node: HtmlElement): HtmlNode[] {
  return node.children.filter(isElement).map((child) => {
    const isCell = child.tag === "td" || child.tag === "th";
    return { ...child, children: isCell ? child.children.flatMap(cleanNode) : rawRows(child) };
  });
}

function cleanNode(node: HtmlNode): HtmlNode[] {
  return isElement(node) ? cleanElement(node) : [node.replace(/\u00a0|&nbsp;/g, " ")];
}

export interface Pasted {
  html: string;
  /** Images that the clipboard brought and the text cannot hold. */
  images: number;
}

/**
 * What was pasted from Word, Google Docs or the web with only what a text here may hold: no styles,
 * no empty paragraphs, real lists, our heading levels, addresses without tracking. What was copied
 * here stays as it is.
 */
export function cleanPasted(html: string): Pasted {
  if (html.includes("data-pm-slice")) return { html, images: 0 };
  const images = html.replace(/<!--[\s\S]*?-->/g, "").match(/<img\b/gi)?.length ?? 0;
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html)?.[1] ?? html;
  const nodes = withLists(parsed(fragment)).flatMap(cleanNode);
  return { html: written(nodes).trim(), images };
}
