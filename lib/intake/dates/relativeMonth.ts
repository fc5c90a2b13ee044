import { type CivilDate, partsOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { direction } from "#lib/intake/dates/weekFrame";
import { type Doc, normAt } from "#lib/intake/text/document";

const partOfMonth = /^(?:inicios|principios|comienzos|mediados|fines|finales)$/;

/** "el mes pasado", "a inicios de este mes"; "este mes" alone says too little. */
export function readRelativeMonth(doc: Doc, i: number, ref: CivilDate | null): DateMention | null {
  if (normAt(doc, i) !== "mes") return null;
  const after = direction(doc, i + 1);
  const meant = after ?? direction(doc, i - 1);
  if (meant === null || meant > 0) return null;
  if (meant === 0 && !partOfMonth.test(normAt(doc, i - 3))) return null;
  const found = { from: after === null ? i - 1 : i, to: after === null ? i + 1 : i + 2 };
  const shared = { ...found, basis: "relative", rule: "date.relative-month" } as const;
  if (ref === null) return { ...shared, start: {}, end: {} };
  const { year, month } = partsOf(ref);
  const index = year * 12 + month - 1 + meant;
  const date = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...shared, start: date, end: date };
}
