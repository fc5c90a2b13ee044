import { type Finding, quoted } from "#lib/editorial/checks/finding";
import { nodesIn, plainText, type RichNode, type RichText } from "#lib/editorial/richtext";

const textOf = (node: RichNode) => plainText({ type: "doc", content: [node] });
const levelOf = ({ attrs }: RichNode) => attrs?.level ?? 2;

/** Headings that skip a level, which who listens to the page takes for something missing. */
export function headingFindings(path: string, doc: RichText): Finding[] {
  const headings = nodesIn(doc.content).filter((node) => node.type === "heading");
  const jumps = headings.filter((node, at) => {
    const before = headings[at - 1];
    return levelOf(node) > (before ? levelOf(before) : 1) + 1;
  });
  if (jumps.length === 0) return [];
  const message =
    "Los títulos saltan un nivel: use «Título», dentro de él «Subtítulo» y luego «Título menor».";
  const quotes = jumps.map((node) => quoted(textOf(node)));
  return [{ path, rule: "headings", message, blocking: false, quotes }];
}

const hasHeads = ({ content: rows = [] }: RichNode) =>
  (rows[0]?.content ?? []).every((cell) => cell.type === "tableHeader") ||
  rows.every((row) => row.content?.[0]?.type === "tableHeader");

const leastCells = 4;

/** Whether a table has cells to fill and fewer than a third of them say something. */
function isHollow(table: RichNode): boolean {
  const cells = nodesIn(table.content ?? []).filter((node) => node.type === "tableCell");
  const filled = cells.filter((cell) => textOf(cell).trim() !== "");
  return cells.length >= leastCells && filled.length * 3 < cells.length;
}

/** Tables that were begun and left almost empty. */
export function hollowFindings(path: string, doc: RichText): Finding[] {
  const tables = nodesIn(doc.content).filter((node) => node.type === "table" && isHollow(node));
  if (tables.length === 0) return [];
  const message = "Hay una tabla casi vacía. Llénela o quítela.";
  const quotes = tables.map((table) => quoted(textOf(table))).filter(Boolean);
  return [{ path, rule: "table_hollow", message, blocking: false, quotes }];
}

/** Tables in which nothing says what the columns or the rows are. */
export function tableFindings(path: string, doc: RichText): Finding[] {
  const tables = nodesIn(doc.content).filter((node) => node.type === "table" && !hasHeads(node));
  if (tables.length === 0) return [];
  const message = "Una tabla no dice qué es cada columna. Marque su primera fila como encabezado.";
  const quotes = tables.map((table) => quoted(textOf(table)));
  return [{ path, rule: "table_heads", message, blocking: false, quotes }];
}
