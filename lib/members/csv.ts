import { csvLine } from "#lib/history/csv";
import { columnLabels } from "#lib/members/labels";
import type { PlannedRow } from "#lib/members/plan";

const byteOrderMark = "\ufeff";

/** The rows that are left out, a line for each fault, in the order of the list; no value can act as a formula. */
export function faultsCsv(rows: readonly PlannedRow[]): string {
  const head = byteOrderMark + csvLine(["Fila", "Columna", "Qué corregir", "Número", "Nombre"]);
  const lines = rows.flatMap(({ line, number, name, faults }) =>
    faults.map(({ column, sentence }) =>
      csvLine([line, columnLabels[column], sentence, number, name]),
    ),
  );
  return head + lines.join("");
}
