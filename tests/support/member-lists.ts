import { strToU8 } from "fflate";
import { workbookOf } from "#lib/members/commands/workbook";
import { bodyOf } from "#tests/support/uploads";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A cell of a sheet: a text, a number, or the XML of a cell given its place. */
export type SheetCell = string | number | ((place: string) => string);

function cellXml(cell: SheetCell, place: string): string {
  if (typeof cell === "function") return cell(place);
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (cell === "") return "";
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

/** The XML of a sheet with these rows. */
export function sheetXml(rows: readonly (readonly SheetCell[])[]): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letters[column]}${at + 1}`));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${ns}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** An Excel file with one sheet of these rows, or of this XML. */
export function xlsx(rows: readonly (readonly SheetCell[])[] | string): Uint8Array {
  const sheet = strToU8(typeof rows === "string" ? rows : sheetXml(rows));
  return workbookOf({ sheet, strings: null, styles: null });
}

export const headings = ["Número de socio", "Nombres", "Apellidos", "Correo", "Agencia"];

/** A CSV file as Excel writes one in Peru, in UTF-8. */
export const csv = (rows: readonly (readonly string[])[]) =>
  strToU8(`\ufeff${rows.map((row) => row.join(";")).join("\r\n")}\r\n`);

/** The upload of a list. */
export function listOf(bytes: Uint8Array, name = "socios.xlsx") {
  return { name, body: bodyOf(bytes), declaredBytes: bytes.length };
}
