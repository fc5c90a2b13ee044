import { Mark } from "#components/editorial/Mark";
import { cellClass, Table } from "#components/ui/Table";
import { columnLabels } from "#lib/members/labels";
import type { PlannedRow } from "#lib/members/plan";
import type { Verdict } from "#lib/members/schema";

const columns = [
  { label: "Fila", numeric: true },
  { label: "Socio" },
  { label: "Qué pasará", wide: true },
];

const marks = {
  created: (
    <Mark mark="solid" tone="ok">
      Se crea
    </Mark>
  ),
  changed: (
    <Mark mark="half" tone="info">
      Cambia
    </Mark>
  ),
  same: <Mark mark="dotted">Queda igual</Mark>,
  faulty: (
    <Mark mark="cross" tone="peligro">
      Se deja fuera
    </Mark>
  ),
} satisfies Record<Verdict, unknown>;

function Outcome({ row }: { row: PlannedRow }) {
  return (
    <>
      {marks[row.verdict]}
      {row.changes.map(({ column, from, to }) => (
        <span className="ayuda" key={column}>
          {columnLabels[column]}: {from ? <del>{from}</del> : "vacío"} → <ins>{to}</ins>
        </span>
      ))}
      {row.faults.map(({ column, sentence }) => (
        <span className="error" key={column}>
          {columnLabels[column]}: {sentence}.
        </span>
      ))}
    </>
  );
}

/** What a list would do with each of its rows, in their order; on a phone under the name, over the whole width. */
export function PlanTable({ rows }: { rows: PlannedRow[] }) {
  return (
    <Table caption="Filas de la lista, en su orden" columns={columns}>
      {rows.map((row) => (
        <tr key={row.line}>
          <td className={cellClass({ numeric: true })}>{row.line}</td>
          <th scope="row">
            {row.name || "Sin nombre"}
            {row.listed && row.listed !== row.name && (
              <span className="ayuda font-[400]">En la lista: {row.listed}</span>
            )}
            <span className="ayuda font-[400]">n.º {row.number || "vacío"}</span>
            <span className="ayuda wrap-anywhere font-[400]">{row.email ?? "sin correo"}</span>
            <div className="angosto mt-2 font-[400]">
              <Outcome row={row} />
            </div>
          </th>
          <td className={cellClass({ wide: true })}>
            <Outcome row={row} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
