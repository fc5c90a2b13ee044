/** A cell as a list is read: its text, or why it is none. */
export type Cell = string | { odd: "formula" | "odd" };

/** The text of a cell, in one line; empty for what is none. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell !== "string") return "";
  return cell
    .normalize("NFC")
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
}

export const isBlank = (row: readonly Cell[]) =>
  row.every((cell) => typeof cell === "string" && textOf(cell) === "");

/** What a spreadsheet holds in a cell as a text. A number is written as it stands, without decimals that it has not. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return { odd: "odd" };
}
