import { Note } from "#components/ui/Note";
import { Table } from "#components/ui/Table";
import type { Readings } from "#lib/announcements/queries/readings";
import { counted, shortDate } from "#lib/platform/dates";

type Props = Pick<Readings, "counts" | "days" | "asked">;

const columns = [{ label: "Día" }, { label: "Dejaron constancia", numeric: true }];

function share({ addressees, read }: Readings["counts"]): string {
  return addressees > 0 ? ` (${Math.round((100 * read) / addressees)} %)` : "";
}

function missingWords(missing: number): string {
  if (missing === 0) return "No falta nadie.";
  return `${missing === 1 ? "Falta" : "Faltan"} ${missing.toLocaleString("en-US")}.`;
}

function Days({ days }: Pick<Readings, "days">) {
  return (
    <details className="mt-4">
      <summary>Por día</summary>
      <Table caption="Cuántas personas dejaron constancia cada día" columns={columns}>
        {days.map(({ day, count }) => (
          <tr key={day}>
            <th scope="row">{shortDate(day)}</th>
            <td className="der">{count.toLocaleString("en-US")}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

/** How many of those to whom an announcement is addressed have read it, and when they did. */
export function ReadingFigures({ counts, days, asked }: Props) {
  const { addressees, missing, read, others } = counts;
  return (
    <section className="hoja" aria-labelledby="cifras">
      <h2 id="cifras">Hasta ahora</h2>
      {!asked && (
        <Note tone="aviso" title="Hoy no se pide dejar constancia.">
          Para pedirla, marque «Constancia de lectura» al escribir el comunicado y publíquelo.
        </Note>
      )}
      <p className="mt-3">
        <b>
          {read.toLocaleString("en-US")} de {counted(addressees, "persona", "personas")}{" "}
          {read === 1 ? "lo leyó" : "lo leyeron"}
          {share(counts)}.
        </b>{" "}
        {missingWords(missing)}
        {others > 0 &&
          ` Además lo leyeron ${counted(others, "persona", "personas")} del personal, que no se cuentan.`}
      </p>
      <p className="gris mt-2">
        Se cuentan las personas con cuenta activa (socios, delegados y directivos) a quienes se
        dirige. Quien no tiene cuenta no puede dejar constancia aquí.
      </p>
      {days.length > 0 && <Days days={days} />}
    </section>
  );
}
