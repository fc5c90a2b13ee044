import type { CivilDate } from "#lib/intake/dates/calendar";
import { type Doc, normAt } from "#lib/intake/text/document";

export type Writing = { readonly ref: CivilDate | null; readonly way: number };
export type Frame = { readonly from: number; readonly to: number; readonly meant: number };

/** Which week a determiner or adjective points to: before (-1), nearest (0) or after (1) the day of writing. */
export function direction(doc: Doc, i: number): number | null {
  const norm = normAt(doc, i);
  if (/^(?:pasad[oa]s?|ultim[oa]s?|anterior(?:es)?)$/.test(norm)) return -1;
  if (/^(?:proxim[oa]s?|siguientes?|entrante)$/.test(norm)) return 1;
  return ["este", "esta", "presente"].includes(norm) ? 0 : null;
}

/** The words around a span that say which week is meant: "este …", "… pasado". */
export function frameOf(doc: Doc, from: number, to: number): Frame | null {
  const after = direction(doc, to);
  const before = direction(doc, from - 1);
  const meant = after ?? before;
  if (meant === null) return null;
  return { from: before === null ? from : from - 1, to: after === null ? to : to + 1, meant };
}
