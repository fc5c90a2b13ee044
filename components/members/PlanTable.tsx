import { Mark } from "#components/editorial/Mark";
import { StackedTable, stackedRow } from "#components/members/StackedTable";
import { cellClass } from "#components/ui/Table";
import { columnLabels } from "#lib/members/labels";
import type { PlannedRow } from "#lib/members/plan";
import type { Verdict } from "#lib/members/schema";

const columns = [{ label: "Fila", numeric: true }, { label: "Socio" }, { label: "Qué pasará" }];

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

/** What a list would do with each of its rows, in their order. */
export function PlanTable({ rows }: { rows: PlannedRow[] }) {
  return (
    <StackedTable caption="Filas de la lista, en su orden" columns={columns}>
      {rows.map((row) => (
        <tr key={row.line} className={stackedRow}>
          <td className={cellClass({ numeric: true })}>
            <span className="gris sm:hidden">Fila </span>
            {row.line}
          </td>
          <th scope="row">
            {row.name || "Sin nombre"}
            {row.listed && row.listed !== row.name && (
              <span className="ayuda font-[400]">En la lista: {row.listed}</span>
            )}
            <span className="ayuda font-[400]">n.º {row.number || "vacío"}</span>
            <span className="ayuda wrap-break-word font-[400]">{row.email ?? "sin correo"}</span>
          </th>
          <td className="wrap-break-word">
            <Outcome row={row} />
          </td>
        </tr>
      ))}
    </StackedTable>
  );
}
