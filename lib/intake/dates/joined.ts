import { addDays, isoOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { type Doc, normAt } from "#lib/intake/text/document";

const opensRange = /^(?:desde|del|de|entre|partir)$/;

/** Whether only "y hasta el", "al", "-" stands between two dates. */
function isBridged(doc: Doc, from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  const words: string[] = [];
  for (let k = from; k < to; k++) words.push(normAt(doc, k));
  return words.every((word) => /^(?:y|,|hasta|al?|el|dia)$/.test(word));
}

function isOpened(doc: Doc, from: number): boolean {
  const article = /^(?:el|dia)$/.test(normAt(doc, from - 1));
  return opensRange.test(normAt(doc, article ? from - 2 : from - 1));
}

/** "ayer y hoy", "hoy y mañana" */
function areNextDays(left: DateMention, right: DateMention): boolean {
  if (left.rule !== "date.relative-day" || right.rule !== left.rule) return false;
  const [first, next] = [isoOf(left.start), isoOf(right.start)];
  return first !== null && next === addDays(first, 1);
}

function joined(doc: Doc, left: DateMention, right: DateMention): DateMention | null {
  const [first, last] = [isoOf(left.start), isoOf(right.end)];
  if (first === null || last === null || left.start.day === undefined || last <= first) return null;
  if (isoOf(left.start) !== isoOf(left.end) || right.end.day === undefined) return null;
  if (!isBridged(doc, left.to, right.from)) return null;
  if (!isOpened(doc, left.from) && !areNextDays(left, right)) return null;
  return { ...left, to: right.to, end: right.end, rule: "date.range-joined" };
}

/** "desde hoy y hasta el viernes 7", "del 01/06/2023 al 03/06/2023": two dates that are read each by itself make one range. */
export function joinRanges(doc: Doc, mentions: readonly DateMention[]): DateMention[] {
  const found: DateMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const range = last ? joined(doc, last, mention) : null;
    if (range) found[found.length - 1] = range;
    else found.push(mention);
  }
  return found;
}
