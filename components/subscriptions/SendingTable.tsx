import { cellClass, Table } from "#components/ui/Table";
import { editorAddress } from "#lib/editorial/panelAddress";
import { shortInstant } from "#lib/platform/dates";
import { newsTopicLabels } from "#lib/subscriptions/labels";
import type { RoundRow } from "#lib/subscriptions/queries/panel";

const columns = [
  { label: "Publicación" },
  { label: "Publicada", wide: true },
  { label: "Para", numeric: true, wide: true },
  { label: "Enviados", numeric: true },
  { label: "Esperan", numeric: true, wide: true },
  { label: "Fallaron", numeric: true },
];

const numeric = cellClass({ numeric: true });
const wideNumeric = cellClass({ numeric: true, wide: true });

function Row({ row }: { row: RoundRow }) {
  return (
    <tr>
      <td>
        <a className="enlace" href={editorAddress(row.publicationId)}>
          {row.title}
        </a>
        <span className="chico gris block">
          {newsTopicLabels[row.topic]}
          {row.edition > 1 && " · cambió lo publicado"}
        </span>
      </td>
      <td className={cellClass({ wide: true })}>{shortInstant(row.at)}</td>
      <td className={wideNumeric}>{row.told}</td>
      <td className={numeric}>{row.mailed}</td>
      <td className={wideNumeric}>{row.waiting}</td>
      <td className={numeric}>{row.failed}</td>
    </tr>
  );
}

/** The last publishings of which subscribers were told, newest first. */
export function SendingTable({ rows }: { rows: readonly RoundRow[] }) {
  if (rows.length === 0) {
    return <p className="gris">Todavía no se ha avisado de ninguna publicación.</p>;
  }
  return (
    <Table
      caption="Las que esperan salen poco a poco, o el lunes con el resumen."
      columns={columns}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </Table>
  );
}
