import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { fileTypeFromBuffer } from "file-type";
import { readSheet } from "read-excel-file/node";
import { type OfficePart, partsFault } from "#lib/media/officeParts";
import { decideType } from "#lib/media/sniffing";
import { type Cell, cellOf } from "#lib/members/cells";
import { firstSheet, workbookOf } from "#lib/members/commands/workbook";
import { decodeText, readCsv } from "#lib/members/csvReading";
import { findHeadings } from "#lib/members/headings";
import { type ListFault, listSentences } from "#lib/members/labels";
import { readRows } from "#lib/members/rows";
import { type ListRow, mostMembers, mostRowsBefore } from "#lib/members/schema";
import { sheetFormulas } from "#lib/members/sheetCells";
import { Refusal } from "#lib/platform/refusal";
import type { Arrival } from "#lib/platform/storage";

const largestInside = 30_000_000;
const headBytes = 4_096;

/** A refusal with the sentence of a fault; the fault's name says which to a program. */
export function listRefusal(fault: ListFault): Refusal {
  const code = fault === "busy" ? "rate_limited" : "invalid";
  return new Refusal(code, { message: listSentences[fault], data: { fault } });
}

/** What an archive says that it holds, before anything of it is unpacked. */
function archiveFault(bytes: Uint8Array): ListFault | null {
  const parts: OfficePart[] = [];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      parts.push({ name, packed: size, declared: originalSize });
      return false;
    },
  });
  const inside = parts.reduce((sum, { declared }) => sum + declared, 0);
  const fault = partsFault(parts);
  if (fault === "bomb" || inside > largestInside) return "bomb";
  return fault === "macros" ? "macros" : null;
}

async function sheetCells(bytes: Uint8Array): Promise<Cell[][] | ListFault> {
  const fault = archiveFault(bytes);
  if (fault) return fault;
  const parts = await firstSheet(bytes, largestInside);
  if (!parts) return "damaged";
  const formulas = sheetFormulas(strFromU8(parts.sheet));
  if (typeof formulas === "string") return formulas;
  const rows = await readSheet(Buffer.from(workbookOf(parts)));
  const cells = rows.map((row) => row.map(cellOf));
  for (const { row, column } of formulas) {
    const there = cells[row];
    if (there && column < there.length) there[column] = { odd: "formula" };
  }
  return cells;
}

function textCells(bytes: Uint8Array): Cell[][] | ListFault {
  const text = decodeText(bytes);
  if (text === null) return "notAList";
  return readCsv(text, mostMembers + mostRowsBefore + 1);
}

async function cellsOf(bytes: Uint8Array): Promise<Cell[][] | ListFault> {
  if (bytes.length === 0) return "empty";
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const type = decideType(found?.mime, bytes.subarray(0, headBytes));
  if (typeof type !== "string") return type.extension === "xlsx" ? sheetCells(bytes) : "notAList";
  if (type === "unknown") return textCells(bytes);
  const said: Record<string, ListFault> = {
    ...{ oldOffice: "oldOffice", html: "html", svg: "html", macros: "macros" },
  };
  return said[type] ?? "notAList";
}

/** The members that a file lists, by its bytes and never its name. Refuses what is no list, each with its sentence. */
export async function readList({ path }: Pick<Arrival, "path">): Promise<ListRow[]> {
  const bytes = new Uint8Array(await readFile(path));
  const cells = await cellsOf(bytes).catch(() => "damaged" as const);
  if (typeof cells === "string") throw listRefusal(cells);
  const headings = findHeadings(cells);
  if (typeof headings === "string") throw listRefusal(headings);
  const rows = readRows(cells, headings);
  if (rows.length === 0) throw listRefusal("noRows");
  if (rows.length > mostMembers) throw listRefusal("tooLong");
  return rows;
}
