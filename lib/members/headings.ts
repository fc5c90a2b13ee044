import { type Cell, textOf } from "#lib/members/cells";
import type { ListFault } from "#lib/members/labels";
import { mostRowsBefore } from "#lib/members/schema";
import { searchName } from "#lib/platform/search-name";

/** A column of a file that is understood. Names come in one column or in up to three. */
export type Heading = "number" | "given" | "paternal" | "maternal" | "whole" | "email" | "office";

const spellings: Record<Heading, readonly string[]> = {
  number: [
    ..."numero de socio|nro de socio|no de socio|n de socio|num de socio|numero socio|nro socio".split(
      "|",
    ),
    ..."n socio|num socio|socio n|socio nro|codigo de socio|codigo socio|cod de socio|cod socio".split(
      "|",
    ),
    ..."codigo del socio|numero del socio|id socio|codigo|numero".split("|"),
  ],
  given: "nombres|nombre|prenombres|nombres del socio".split("|"),
  paternal:
    "apellidos|apellido|apellido paterno|ap paterno|primer apellido|apellidos del socio".split("|"),
  maternal: "apellido materno|ap materno|segundo apellido".split("|"),
  whole: [
    ..."apellidos y nombres|nombres y apellidos|nombre y apellidos|nombre y apellido".split("|"),
    ..."nombre completo|apellidos nombres|nombres apellidos|nombre del socio|socio|socia".split(
      "|",
    ),
  ],
  email: "correo|correo electronico|email|e mail|mail|correo e|direccion de correo".split("|"),
  office: "agencia|oficina|sede|sucursal|agencia u oficina".split("|"),
};

const known = new Map(
  Object.entries(spellings).flatMap(([heading, words]) =>
    words.map((word) => [word, heading as Heading] as const),
  ),
);

const headingOf = (cell: Cell): Heading | null =>
  known.get(searchName(textOf(cell).replace(/[º°ª]/g, ""))) ?? null;

/** Where each heading stands, and in which row of the file (from 0) the headings are. */
export interface Headings {
  row: number;
  at: Partial<Record<Heading, number>>;
}

function headingsIn(row: readonly Cell[]): (Heading | null)[] {
  return row.map(headingOf);
}

/** Two headings that are understood make a row of headings: a title over the list has one at most. */
const isHeadingRow = (row: readonly Cell[]) =>
  headingsIn(row).filter((heading) => heading !== null).length >= 2;

/** Finds the headings in the first rows of a file, however they are usually written; or why it has none. */
export function findHeadings(rows: readonly (readonly Cell[])[]): Headings | ListFault {
  const row = rows.slice(0, mostRowsBefore + 1).findIndex(isHeadingRow);
  const found = rows[row];
  if (!found) return "noHeadings";
  const headings = headingsIn(found);
  const given = headings.filter((heading) => heading !== null);
  if (new Set(given).size < given.length) return "twice";
  const at = Object.fromEntries(
    headings.flatMap((heading, column) => (heading ? [[heading, column]] : [])),
  ) as Headings["at"];
  if (at.number === undefined) return "noNumber";
  return at.given === undefined && at.whole === undefined ? "noName" : { row, at };
}
