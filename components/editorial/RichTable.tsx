import type { ReactNode } from "react";
import { plainText, type RichNode } from "#lib/editorial/richtext";

interface Props {
  table: RichNode;
  cell(nodes: RichNode[]): ReactNode;
}

const isHeading = (node: RichNode) => node.type === "tableHeader";

/** The rows that are headings all along stand above the others. */
function partsOf({ content = [] }: RichNode) {
  const first = content.findIndex(({ content: cells = [] }) => !cells.every(isHeading));
  const heads = first < 0 ? content.length : first;
  return { head: content.slice(0, heads), body: content.slice(heads) };
}

/** A cell of one paragraph is its words, without a paragraph's space. */
function insideOf({ content = [] }: RichNode): RichNode[] {
  const [only, ...more] = content;
  return only?.type === "paragraph" && more.length === 0 ? (only.content ?? []) : content;
}

function Row({ row, scope, cell }: { row: RichNode; scope: "col" | "row"; cell: Props["cell"] }) {
  return (
    <tr>
      {(row.content ?? []).map((part, at) => {
        const { colspan, rowspan } = part.attrs ?? {};
        const Cell = isHeading(part) ? "th" : "td";
        const spans = {
          ...(colspan && colspan > 1 && { colSpan: colspan }),
          ...(rowspan && rowspan > 1 && { rowSpan: rowspan }),
        };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a revision never move
          <Cell key={at} {...spans} {...(isHeading(part) && { scope })}>
            {cell(insideOf(part))}
          </Cell>
        );
      })}
    </tr>
  );
}

function Rows({ rows, ...row }: { rows: RichNode[]; scope: "col" | "row"; cell: Props["cell"] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a revision never move
  return rows.map((part, at) => <Row key={at} row={part} {...row} />);
}

/** A table of a text, in a region that scrolls by itself: a wide one never widens the page. */
export function RichTable({ table, cell }: Props) {
  const { head, body } = partsOf(table);
  const caption = table.attrs?.caption?.trim();
  const first = head[0] ? plainText({ type: "doc", content: [head[0]] }) : "";
  const name = caption || (first ? `Tabla: ${first.replaceAll(" | ", ", ")}` : "Tabla");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark of the page
    <div className="tabla-texto" role="group" aria-label={name} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head.length > 0 && (
          <thead>
            <Rows rows={head} scope="col" cell={cell} />
          </thead>
        )}
        <tbody>
          <Rows rows={body} scope="row" cell={cell} />
        </tbody>
      </table>
    </div>
  );
}
