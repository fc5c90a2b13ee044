export interface HtmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
}
export type HtmlNode = HtmlElement | string;

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== "string";

const voids = new Set("area base br col embed hr img input link meta source wbr".split(" "));
/** Elements whose end tag may be left out, with what starts another in their place. */
const siblings: Readonly<Record<string, readonly string[]>> = {
  p: ["p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "div"],
  li: ["li"],
  td: ["td", "th", "tr"],
  th: ["td", "th", "tr"],
  tr: ["tr", "tbody", "tfoot"],
};
// A whole conditional comment of Word, another comment, its marks for browsers, and then a tag.
const piece =
  /<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<![^>]*>|<\?[^>]*>|<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const silent = /<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>/gi;

/** Elements inside one another; what is deeper stands beside its neighbours. */
const deepest = 200;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" },
};

/** The letters of named and numbered entities that an attribute may hold. */
export function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(attribute)].map(([, name = "", ...values]) => [
    name.toLowerCase(),
    decoded(values.find((value) => value !== undefined) ?? ""),
  ]);
  return Object.fromEntries(found);
}

class Tree {
  readonly root: HtmlElement = { tag: "", attributes: {}, children: [] };
  private readonly open: HtmlElement[] = [this.root];

  put(node: HtmlNode): void {
    this.open.at(-1)?.children.push(node);
  }
  start(tag: string, attributes: string): void {
    if (siblings[this.open.at(-1)?.tag ?? ""]?.includes(tag)) this.open.pop();
    const element: HtmlElement = { tag, attributes: attributesOf(attributes), children: [] };
    this.put(element);
    const holds = !voids.has(tag) && !attributes.endsWith("/");
    if (holds && this.open.length < deepest) this.open.push(element);
  }
  end(tag: string): void {
    const at = this.open.findLastIndex((element) => element.tag === tag);
    if (at > 0) this.open.splice(at);
  }
}

/** The elements of the HTML that a clipboard holds. Comments, styles and scripts are left out. */
export function parsed(html: string): HtmlNode[] {
  const tree = new Tree();
  const text = html.replace(silent, "");
  let from = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, slash, tag, attributes = ""] = match;
    if (match.index > from) tree.put(text.slice(from, match.index));
    from = match.index + whole.length;
    if (tag && slash) tree.end(tag.toLowerCase());
    else if (tag) tree.start(tag.toLowerCase(), attributes);
  }
  if (from < text.length) tree.put(text.slice(from));
  return tree.root.children;
}

const escaped = (value: string) =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The HTML of these nodes. Texts keep the entities with which they came. */
export function written(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return node;
      const { tag, attributes, children } = node;
      const said = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${escaped(value)}"`,
      );
      const start = `<${tag}${said.join("")}>`;
      return voids.has(tag) ? start : `${start}${written(children)}</${tag}>`;
    })
    .join("");
}

/** The words of these nodes. */
export function wordsIn(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => (isElement(node) ? wordsIn(node.children) : decoded(node)))
    .join("")
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .trim();
}

export const element = (tag: string, children: HtmlNode[]): HtmlElement => ({
  ...{ tag, attributes: {}, children },
});
