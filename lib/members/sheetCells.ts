import type { ListFault } from "#lib/members/labels";
import { mostColumns, mostMembers, mostRowsBefore } from "#lib/members/schema";

/** A cell by its place, from 0. */
export interface Place {
  row: number;
  column: number;
}

const mostRows = mostMembers + mostRowsBefore + 1;
const startOf = /<(?:[A-Za-z_]\w*:)?(?:c|row)(?=[\s/>])/g;
const wholeTag =
  /<(?:[A-Za-z_]\w*:)?(c|row)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>(\s*<(?:[A-Za-z_]\w*:)?f[\s/>])?/y;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The place that a tag names: undefined if it names none, null if it is none. */
function placeOf(name: string, attributes: string): Partial<Place> | null | undefined {
  const [, written] = /(?:^|\s)r\s*=\s*["']([^"']*)["']/.exec(attributes) ?? [];
  if (written === undefined) return undefined;
  const [, letters = "", digits = ""] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(written) ?? [];
  if (!digits || (letters === "") !== (name === "row")) return null;
  return { row: Number(digits) - 1, ...(letters && { column: columnNumber(letters) }) };
}

/** Counts on where a cell or a row does not say its place. */
function follow(at: Place, name: string, place: Partial<Place> | undefined): Place {
  if (name === "row") return { row: place?.row ?? at.row + 1, column: -1 };
  return { row: place?.row ?? at.row, column: place?.column ?? at.column + 1 };
}

/**
 * Looks through the XML of a sheet before anybody builds its rows: where its formulas are, or why it is
 * not read. A cell far away would make as many empty ones as lie before it.
 */
export function sheetFormulas(xml: string): Place[] | ListFault {
  if (/<!(DOCTYPE|ENTITY|\[CDATA|--)/.test(xml)) return "damaged";
  const formulas: Place[] = [];
  let at: Place = { row: -1, column: -1 };
  for (const { index } of xml.matchAll(startOf)) {
    wholeTag.lastIndex = index;
    const [, name = "", attributes = "", formula] = wholeTag.exec(xml) ?? [];
    const place = placeOf(name, attributes);
    if (name === "" || place === null) return "damaged";
    at = follow(at, name, place);
    if (at.row >= mostRows) return "tooLong";
    if (at.column >= mostColumns) return "tooWide";
    if (formula) formulas.push(at);
  }
  return formulas;
}
