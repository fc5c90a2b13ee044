import { readNumber } from "#lib/intake/dates/numbers";
import { type Doc, normAt } from "#lib/intake/text/document";

/** A relative date: its tokens and the days from the one of writing, where that is known. */
export type RelativeDays = {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly days?: readonly [number, number];
};

/** "hasta mañana", "hasta el día de mañana": from the day of writing on. */
export function untilTomorrow(doc: Doc, i: number): RelativeDays | null {
  if (normAt(doc, i) !== "hasta") return null;
  const to = [1, 2, 3, 4].find((k) => normAt(doc, i + k) === "manana");
  if (to === undefined) return null;
  for (let k = 1; k < to; k++) if (!/^(?:el|dia|de)$/.test(normAt(doc, i + k))) return null;
  return { from: i, to: i + to + 1, rule: "date.until-tomorrow", days: [0, 1] };
}

/** "hace tres días", "tres días atrás": so many days before the one of writing. */
function spanAgo(doc: Doc, i: number): { count: number; unit: string; to: number } | null {
  const hence = normAt(doc, i) === "hace";
  const number = readNumber(doc, hence ? i + 1 : i);
  if (!number) return null;
  const unit = normAt(doc, number.to);
  if (!hence && normAt(doc, number.to + 1) !== "atras") return null;
  return { count: number.value, unit, to: hence ? number.to + 1 : number.to + 2 };
}

/** "hace tres días", "hace una semana", "tres días atrás". */
export function daysAgo(doc: Doc, i: number): RelativeDays | null {
  const ago = spanAgo(doc, i);
  if (!ago || !/^(?:dias?|semanas?)$/.test(ago.unit)) return null;
  const days = ago.unit.startsWith("dia") ? ago.count : ago.count * 7;
  if (days > 60) return null;
  return { from: i, to: ago.to, rule: "date.days-ago", days: [-days, -days] };
}
