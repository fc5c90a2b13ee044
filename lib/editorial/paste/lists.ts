import {
  element,
  type HtmlElement,
  type HtmlNode,
  isElement,
  wordsIn,
} from "#lib/editorial/paste/html";

const listStyle = /mso-list:\s*l\d+\s+level(\d)/i;
const ignored = /mso-list:\s*ignore/i;
const bulletLetters = /^[·•o§\-–—*\uf0b7\uf0a7\uf0d8ü]$/i;
const numbering = /^\(?(\d+|[a-z]|[ivxlc]+)[.)°]?-?$/i;

interface Item {
  level: number;
  ordered: boolean;
  start: number;
  content: HtmlNode[];
}

const styleOf = (node: HtmlNode) => (isElement(node) ? (node.attributes.style ?? "") : "");

/** What Word wrote before the words of a list's paragraph: its bullet or its number. */
function markerIn(nodes: readonly HtmlNode[]): string {
  const found = nodes
    .filter(isElement)
    .map((node) =>
      ignored.test(styleOf(node)) ? wordsIn(node.children) : markerIn(node.children),
    );
  return found.find((text) => text !== "") ?? "";
}

function withoutMarker(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes
    .filter((node) => !ignored.test(styleOf(node)))
    .map((node) => (isElement(node) ? { ...node, children: withoutMarker(node.children) } : node));
}

function itemOf(node: HtmlNode): Item | null {
  const level = Number(listStyle.exec(styleOf(node))?.[1] ?? 0);
  if (!isElement(node) || level === 0 || /^h\d$/.test(node.tag)) return null;
  const marker = markerIn(node.children);
  const ordered = numbering.test(marker) && !bulletLetters.test(marker);
  const start = /^\(?\d+/.test(marker) ? Number.parseInt(marker.replace("(", ""), 10) : 1;
  return { level, ordered, start, content: withoutMarker(node.children) };
}

/** Neighbouring items as one list; what is deeper goes into the item before it. */
function listOf(items: readonly Item[]): HtmlElement[] {
  const lists: HtmlElement[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    const next = items.findIndex((other, index) => index > at && other.level <= item.level);
    const end = next < 0 ? items.length : next;
    const inside = listOf(items.slice(at + 1, end));
    const tag = item.ordered ? "ol" : "ul";
    const last = lists.at(-1);
    const line = element("li", [element("p", item.content), ...inside]);
    if (last?.tag === tag) last.children.push(line);
    else lists.push(startedAt(element(tag, [line]), item));
    at = end;
  }
  return lists;
}

function startedAt(list: HtmlElement, { ordered, start }: Item): HtmlElement {
  return ordered && start > 1 ? { ...list, attributes: { start: String(start) } } : list;
}

/** The paragraphs that Word writes for its lists (mso-list, each with its bullet typed) as real lists. */
export function withLists(nodes: readonly HtmlNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  let waiting: Item[] = [];
  const flush = () => {
    made.push(...listOf(waiting));
    waiting = [];
  };
  for (const node of nodes) {
    const item = itemOf(node);
    const isSpace = !isElement(node) && node.trim() === "";
    if (item) waiting.push(item);
    else if (!isSpace || waiting.length === 0) {
      flush();
      made.push(isElement(node) ? { ...node, children: withLists(node.children) } : node);
    }
  }
  flush();
  return made;
}
