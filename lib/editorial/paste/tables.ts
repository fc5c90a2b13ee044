import {
  element,
  type HtmlElement,
  type HtmlNode,
  isElement,
  wordsIn,
} from "#lib/editorial/paste/html";

const isCell = (node: HtmlNode): node is HtmlElement =>
  isElement(node) && (node.tag === "td" || node.tag === "th");

function rowsIn(nodes: readonly HtmlNode[]): HtmlElement[] {
  const elements = nodes.filter(isElement).filter(({ tag }) => tag !== "td" && tag !== "th");
  return elements.flatMap((node) => (node.tag === "tr" ? [node] : rowsIn(node.children)));
}

const cellsOf = (row: HtmlElement) => row.children.filter(isCell);
const spanOf = (cell: HtmlElement, name: string) => Math.max(1, Number(cell.attributes[name]) || 1);

const shaded = /background(-color)?:(?!\s*(white|none|transparent|#fff))/i;

const isEmphatic = (cell: HtmlElement): boolean => {
  const { style = "", bgcolor } = cell.attributes;
  if (cell.tag === "th" || bgcolor || shaded.test(style)) return true;
  const words = wordsIn(cell.children);
  return words !== "" && wordsIn(boldIn(cell.children)) === words;
};

function boldIn(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes
    .filter(isElement)
    .flatMap((node) => (/^(b|strong)$/.test(node.tag) ? [node] : boldIn(node.children)));
}

/** Names of columns: something in every cell, short, and no figures. */
const isName = (cell: HtmlElement) => /^[^\d]{1,60}$/.test(wordsIn(cell.children));

function isHeading(row: HtmlElement, rows: readonly HtmlElement[]): boolean {
  const cells = cellsOf(row);
  return rows.length > 1 && (cells.every(isEmphatic) || cells.every(isName));
}

function spans(cell: HtmlElement): Record<string, string> {
  const names = ["colspan", "rowspan"].filter((name) => spanOf(cell, name) > 1);
  return Object.fromEntries(names.map((name) => [name, String(spanOf(cell, name))]));
}

/** A pasted table with nothing but its cells; its first row names the columns where it reads like that. */
export function cleanTable(table: HtmlElement): HtmlNode[] {
  const rows = rowsIn(table.children).filter((row) => cellsOf(row).length > 0);
  const widest = Math.max(
    0,
    ...rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, "colspan"), 0)),
  );
  // One column is a box that somebody drew around a text, not a table.
  if (widest < 2) return rows.flatMap((row) => cellsOf(row).flatMap((cell) => cell.children));
  const made = rows.map((row, at) => {
    const tag = at === 0 && isHeading(row, rows) ? "th" : null;
    const cells = cellsOf(row).map((cell) => ({
      ...element(tag ?? cell.tag, cell.children),
      attributes: spans(cell),
    }));
    return element("tr", cells);
  });
  return [element("table", [element("tbody", made)])];
}
