import { z } from "zod";
import { memberKey } from "#lib/accounts/identifier";
import { type Cell, isBlank, textOf } from "#lib/members/cells";
import type { Heading, Headings } from "#lib/members/headings";
import { rowSentences } from "#lib/members/labels";
import { calmName, inSpokenOrder, isName } from "#lib/members/names";
import type { ColumnName, ListRow, RowFault } from "#lib/members/schema";

const columnOf: Record<Heading, ColumnName> = {
  ...{ number: "number", given: "name", paternal: "name", maternal: "name", whole: "name" },
  ...{ email: "email", office: "office" },
};

const numberShape = /^[0-9A-Za-z./ -]{1,20}$/;
const email = z.email().max(254);
const isEmail = (text: string) => email.safeParse(text).success;
const fault = (column: ColumnName, sentence: string): RowFault => ({ column, sentence });

function numberFault(number: string): RowFault[] {
  if (number === "") return [fault("number", rowSentences.noNumber)];
  const isNumber = numberShape.test(number) && memberKey(number) !== null;
  return isNumber ? [] : [fault("number", rowSentences.badNumber)];
}

function nameFault(name: string): RowFault[] {
  if (name === "") return [fault("name", rowSentences.noName)];
  return isName(name) ? [] : [fault("name", rowSentences.badName)];
}

/** What is no text in the columns that are read; the first of each column is enough. */
function oddFaults(cells: readonly Cell[], { at }: Headings): RowFault[] {
  const odd = (Object.entries(at) as [Heading, number][]).flatMap(([heading, column]) => {
    const cell = cells[column];
    return cell === undefined || typeof cell === "string"
      ? []
      : [fault(columnOf[heading], rowSentences[cell.odd])];
  });
  return odd.filter(({ column }, at) => odd.findIndex((one) => one.column === column) === at);
}

function rowOf(cells: readonly Cell[], headings: Headings, line: number): ListRow {
  const read = (heading: Heading) => {
    const column = headings.at[heading];
    return column === undefined ? "" : textOf(cells[column]);
  };
  const parts = [read("given"), read("paternal"), read("maternal")].filter(Boolean).join(" ");
  const number = read("number");
  const name = calmName(parts || inSpokenOrder(read("whole")));
  const written = read("email").toLowerCase();
  const odd = oddFaults(cells, headings);
  const said = [
    ...numberFault(number),
    ...nameFault(name),
    ...(written && !isEmail(written) ? [fault("email", rowSentences.badEmail)] : []),
  ];
  const isOdd = ({ column }: RowFault) => odd.some((one) => one.column === column);
  const faults = [...odd, ...said.filter((one) => !isOdd(one))];
  return { line, number, name, email: written || null, office: read("office") || null, faults };
}

/** Says of a row that its key stands in one before it. */
function withRepeats(rows: ListRow[], column: "number" | "email"): ListRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const key = column === "number" ? memberKey(row.number) : row.email;
    if (!key || row.faults.some((one) => one.column === column)) return row;
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, row.line);
      return row;
    }
    const advice =
      column === "number" ? "deje solo una" : "cada socio usa el suyo; déjelo vacío en una";
    const sentence = `es el mismo de la fila ${line}; ${advice}`;
    return { ...row, faults: [...row.faults, fault(column, sentence)] };
  });
}

/** The rows under the headings, each with what keeps it out. Blank rows are none. */
export function readRows(cells: readonly (readonly Cell[])[], headings: Headings): ListRow[] {
  const rows = cells.flatMap((row, at) =>
    at > headings.row && !isBlank(row) ? [rowOf(row, headings, at + 1)] : [],
  );
  return withRepeats(withRepeats(rows, "number"), "email");
}
