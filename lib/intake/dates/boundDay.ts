import { isPossible } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readDay, readMonth } from "#lib/intake/dates/parts";
import { at, type Doc, normAt, sameSentence } from "#lib/intake/text/document";

const bounds =
  /^(?:(?:inici|comenz|empez|arranc|culmin|finaliz|termin|clausur|retorn|regres)(?:o|aron|ara|aran)|concluy(?:o|eron)|concluira|comienza|empieza|inicia|culmina|termina|concluye|hasta|parti(?:o|eron)|sali(?:o|eron)|cerro|abrio)$/;
const closes = /^(?:[.,;:)]|y|e|en|con|a|por|se|tras|despues|ante|sin)$/;

/** "inició el | 6 y culminó el 10 de mayo": a day whose month the sentence gives with the other one. */
export function readBoundDay(doc: Doc, i: number): DateMention | null {
  if (normAt(doc, i - 1) !== "el" || !bounds.test(normAt(doc, i - 2))) return null;
  const found = readDay(doc, i);
  if (!found || at(doc, i).kind !== "number" || readMonth(doc, found.to)) return null;
  const next = at(doc, found.to);
  if (next.kind !== "edge" && !closes.test(next.norm)) return null;
  const day = { day: found.day };
  return { from: i, to: found.to, start: day, end: day, basis: "yearless", rule: "date.bound-day" };
}

const hasMonth = ({ start }: DateMention) => start.month !== undefined && start.day !== undefined;

/** Months from that of the other date: one more or less where the days run the other way. */
function monthsOff(day: number, other: DateMention, later: boolean): number {
  if (later) return day < (other.end.day ?? 0) ? 1 : 0;
  return day > (other.start.day ?? 0) ? -1 : 0;
}

/** The day with the month and year of a date beside it. */
function besides(mention: DateMention, other: DateMention): DateMention | null {
  const { day = 0 } = mention.start;
  const { year, month = 1 } = other.start;
  const index = month - 1 + monthsOff(day, other, mention.from > other.from);
  const turned = year === undefined ? undefined : year + Math.floor(index / 12);
  const date = { year: turned, month: ((index + 12) % 12) + 1, day };
  return isPossible(date) ? { ...mention, start: date, end: date, basis: other.basis } : null;
}

/** Gives bound days the month of the nearest other date of their sentence; those without one are no dates. */
export function completeBoundDays(doc: Doc, mentions: readonly DateMention[]): DateMention[] {
  return mentions.flatMap((mention, k) => {
    if (mention.rule !== "date.bound-day") return [mention];
    const near = [mentions[k + 1], mentions[k - 1]].find(
      (other) => other && hasMonth(other) && sameSentence(doc, other.from, mention.from),
    );
    const whole = near ? besides(mention, near) : null;
    return whole ? [whole] : [];
  });
}
