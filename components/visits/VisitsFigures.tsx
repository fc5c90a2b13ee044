import { Table } from "#components/ui/Table";
import { counted, shortDate } from "#lib/platform/dates";
import type { MostRead } from "#lib/visits/queries";

const columns = [{ label: "Día" }, { label: "Lecturas", numeric: true }];

/** How often the whole portal was read, and on which days. */
export function VisitsFigures({ total, days }: Pick<MostRead, "total" | "days">) {
  return (
    <section className="hoja" aria-labelledby="cifras">
      <h2 id="cifras">Todo el portal</h2>
      <p className="mt-3">
        <b>{counted(total, "lectura", "lecturas")}.</b>
      </p>
      <p className="gris mt-2">
        Se cuenta cada vez que alguien abre una página sin haber ingresado. No se guarda quién fue,
        desde dónde ni con qué equipo, y los programas que recorren la red no se cuentan. Lo que se
        lee ahora aparece aquí en menos de un minuto.
      </p>
      {days.length > 0 && (
        <details className="mt-4">
          <summary>Por día</summary>
          <Table caption="Cuántas lecturas hubo cada día" columns={columns}>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{shortDate(day)}</th>
                <td className="der">{count.toLocaleString("en-US")}</td>
              </tr>
            ))}
          </Table>
        </details>
      )}
    </section>
  );
}
