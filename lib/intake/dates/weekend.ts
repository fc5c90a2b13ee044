import { type CivilDate, weekdayOf } from "#lib/intake/dates/calendar";
import { type Frame, frameOf, type Writing } from "#lib/intake/dates/weekFrame";
import { type Doc, normAt } from "#lib/intake/text/document";

type Weekend = { from: number; to: number; rule: string; days?: readonly [number, number] };

/** "durante | el fin de semana": one weekend, whereas "los fines de semana" are many. */
function plainFrame(doc: Doc, from: number, to: number): Frame | null {
  return normAt(doc, from - 1) === "el" ? { from, to, meant: 0 } : null;
}

function saturdayFrom(ref: CivilDate, way: number): number {
  const today = weekdayOf(ref);
  if (way > 0) return 6 - today <= 0 ? 13 - today : 6 - today;
  return today >= 6 && way === 0 ? 6 - today : -((today + 1) % 7 || 7);
}

/** Whether "fin de semana" stands at a token. */
export function isWeekend(doc: Doc, i: number): boolean {
  return ["fin", "de", "semana"].every((word, k) => normAt(doc, i + k) === word);
}

/** "este fin de semana", "durante el fin de semana": days from the day of writing to Saturday and Sunday. */
export function readWeekend(doc: Doc, i: number, { ref, way }: Writing): Weekend | null {
  const frame = isWeekend(doc, i) ? (frameOf(doc, i, i + 3) ?? plainFrame(doc, i, i + 3)) : null;
  if (!frame) return null;
  const { from, to, meant } = frame;
  if (ref === null) return { from, to, rule: "date.weekend" };
  const saturday = saturdayFrom(ref, meant === 0 ? way : meant);
  return { from, to, rule: "date.weekend", days: [saturday, saturday + 1] };
}
