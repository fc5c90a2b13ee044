import { calloutLabels } from "#lib/editorial/labels";
import { referenceOf } from "#lib/editorial/references";
import type { RichMark, RichNode, RichText } from "#lib/editorial/richtext";
import { escapeXml } from "#lib/feeds/xml";
import { photoAddress } from "#lib/media/address";
import { heightAt, widthsOf } from "#lib/media/sizes";

/** The absolute address of what a text links to or shows. */
type Absolute = (path: string) => string;

interface Drawn {
  node: RichNode;
  inside: string;
  absolute: Absolute;
}

const wrapped = (name: string) => (drawn: Drawn) => `<${name}>${drawn.inside}</${name}>`;

function marked(content: string, mark: RichMark, absolute: Absolute): string {
  if (mark.type === "bold") return `<strong>${content}</strong>`;
  if (mark.type === "italic") return `<em>${content}</em>`;
  const { href } = mark.attrs;
  // A reference that nobody resolved leads nowhere, and a part of the page is not in a feed.
  if (referenceOf(href) || href.startsWith("#")) return content;
  return `<a href="${escapeXml(absolute(href))}">${content}</a>`;
}

function words({ node, absolute }: Drawn): string {
  const text = escapeXml(node.text ?? "");
  return (node.marks ?? []).reduce((content, mark) => marked(content, mark, absolute), text);
}

function heading({ node, inside }: Drawn): string {
  const level = Math.min(4, Math.max(2, node.attrs?.level ?? 2));
  return `<h${level}>${inside}</h${level}>`;
}

function numbered({ node, inside }: Drawn): string {
  const start = node.attrs?.start;
  return `<ol${start !== undefined && start !== 1 ? ` start="${start}"` : ""}>${inside}</ol>`;
}

function cell(name: "td" | "th") {
  return ({ node, inside }: Drawn) => {
    const { colspan = 1, rowspan = 1 } = node.attrs ?? {};
    const wide = colspan > 1 ? ` colspan="${colspan}"` : "";
    const tall = rowspan > 1 ? ` rowspan="${rowspan}"` : "";
    return `<${name}${wide}${tall}>${inside}</${name}>`;
  };
}

function table({ node, inside }: Drawn): string {
  const caption = node.attrs?.caption?.trim();
  const head = caption ? `<caption>${escapeXml(caption)}</caption>` : "";
  return `<table>${head}<tbody>${inside}</tbody></table>`;
}

function callout({ node, inside }: Drawn): string {
  const label = calloutLabels[node.attrs?.tone ?? "nota"];
  return `<aside><p><strong>${escapeXml(label)}</strong></p>${inside}</aside>`;
}

const feedWidth = 960;

function photo({ node, absolute }: Drawn): string {
  const { attrs = {}, photo: file } = node;
  const alt = escapeXml(attrs.decorative ? "" : (attrs.alt ?? ""));
  if (!file?.width || !file.height) return alt ? `<p>Imagen: ${alt}</p>` : "";
  const widths = widthsOf(file.width);
  const width = widths.findLast((one) => one <= feedWidth) ?? widths[0] ?? file.width;
  const height = heightAt(width, { width: file.width, height: file.height });
  const source = escapeXml(absolute(photoAddress(file, width, "jpeg")));
  const credit = file.credit && `Foto: ${file.credit}`;
  const caption = [attrs.caption, credit].filter(Boolean).join(" ");
  const below = caption ? `<figcaption>${escapeXml(caption)}</figcaption>` : "";
  return `<figure><img src="${source}" width="${width}" height="${height}" alt="${alt}"/>${below}</figure>`;
}

/** One way of writing each node that stored text may hold; the compiler asks for a new one. */
const writings: Record<RichNode["type"], (drawn: Drawn) => string> = {
  text: words,
  paragraph: wrapped("p"),
  heading,
  bulletList: wrapped("ul"),
  orderedList: numbered,
  listItem: wrapped("li"),
  blockquote: wrapped("blockquote"),
  horizontalRule: () => "<hr/>",
  hardBreak: () => "<br/>",
  table,
  tableRow: wrapped("tr"),
  tableHeader: cell("th"),
  tableCell: cell("td"),
  callout,
  image: photo,
};

function nodesHtml(nodes: readonly RichNode[], absolute: Absolute): string {
  return nodes
    .map((node) => {
      const inside = nodesHtml(node.content ?? [], absolute);
      return writings[node.type]?.({ node, inside, absolute }) ?? inside;
    })
    .join("");
}

/** Stored rich text as HTML that stands by itself, wherever a feed is read. */
export function richHtml(doc: RichText, absolute: Absolute): string {
  return nodesHtml(doc.content, absolute);
}
