import { addDays, type CivilDate, partsOf, weekdayOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readDay } from "#lib/intake/dates/parts";
import { isFuture, isPast, tenseOf } from "#lib/intake/dates/tense";
import { direction } from "#lib/intake/dates/weekFrame";
import { weekdays } from "#lib/intake/lexicon/calendarWords";
import { type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

/** The second weekday of "lunes a jueves", "viernes y domingo", and the token after it. */
function secondDay(doc: Doc, i: number): { weekday: number; to: number } | null {
  if (!/^(?:a|al|y|hasta)$/.test(normAt(doc, i))) return null;
  const at = normAt(doc, i + 1) === "el" ? i + 2 : i + 1;
  const weekday = weekdays.get(normAt(doc, at));
  if (weekday === undefined || readDay(doc, at + 1)) return null;
  return { weekday, to: at + 1 };
}

/** How many weeks ago the week is that the sentence names ("la semana pasada"); null where it names none. */
function weekNamed(doc: Doc, i: number): number | null {
  const sentence = sentenceAt(doc, i);
  for (let k = Math.max(sentence?.from ?? i, i - 8); k < Math.min(sentence?.to ?? i, i + 12); k++) {
    if (normAt(doc, k) !== "semana") continue;
    const around = [normAt(doc, k - 1), normAt(doc, k + 1)];
    if (around.some((word) => /^(?:pasada|ultima|anterior)$/.test(word))) return 1;
    if (around.some((word) => /^(?:esta|presente)$/.test(word))) return 0;
  }
  return null;
}

/** "los días jueves y viernes | pasados", "los pasados | jueves y viernes": the last ones before the day of writing. */
function pointsBack(doc: Doc, i: number, to: number): boolean {
  return direction(doc, to) === -1 || direction(doc, i - 1) === -1;
}

/** A past form in the sentence and none that looks ahead. */
function looksBack(doc: Doc, i: number): boolean {
  const sentence = sentenceAt(doc, i);
  let past = false;
  for (
    let k = Math.max(sentence?.from ?? i, i - 60);
    k < Math.min(sentence?.to ?? i, i + 60);
    k++
  ) {
    if (isFuture(doc, k)) return false;
    past ||= isPast(doc, k);
  }
  return past;
}

/** "este lunes y martes", "el sábado y domingo" */
const isNearPair = (doc: Doc, i: number, apart: number): boolean =>
  normAt(doc, i + 1) === "y" &&
  (direction(doc, i - 1) === 0 || (apart === 1 && normAt(doc, i - 1) === "el"));

/** Between two days that are told as past: an opening time is told as it is. */
function isBetween(doc: Doc, i: number): boolean {
  const before = normAt(doc, i - 1) === "el" ? normAt(doc, i - 2) : normAt(doc, i - 1);
  return before === "entre" && looksBack(doc, i);
}

const isTold = (doc: Doc, i: number, to: number): boolean =>
  isBetween(doc, i) || pointsBack(doc, i, to);

/** Days from the last weekday of a range to the day of writing. */
function daysBack(ref: CivilDate, weekday: number, weeks: number | null): number {
  const back = weekdayOf(ref) - weekday;
  return weeks === null ? (back + 7) % 7 : back + 7 * weeks;
}

type Pair = { readonly first: number; readonly second: { weekday: number; to: number } };

/** Two weekdays in the order of the week, joined by a word. */
function pairAt(doc: Doc, i: number): Pair | null {
  const first = weekdays.get(normAt(doc, i));
  const second = first === undefined ? null : secondDay(doc, i + 1);
  return first !== undefined && second && second.weekday > first ? { first, second } : null;
}

/**
 * "entre viernes y domingo", "la semana pasada, de lunes a jueves". Without "entre" or a week that is named, a range of
 * weekdays is an opening time and no date.
 */
export function readWeekdayRange(doc: Doc, i: number, ref: CivilDate | null): DateMention | null {
  const pair = pairAt(doc, i);
  if (!pair) return null;
  const { first, second } = pair;
  const weeks = weekNamed(doc, i);
  const near = isNearPair(doc, i, second.weekday - first);
  if (weeks === null && !near && !isTold(doc, i, second.to)) return null;
  const found = { from: i, to: second.to, basis: "relative", rule: "date.weekday-range" } as const;
  if (ref === null) return { ...found, start: {}, end: {} };
  const back = daysBack(ref, second.weekday, weeks);
  const end = addDays(ref, near && back > 0 && tenseOf(doc, i) > 0 ? 7 - back : -back);
  const start = addDays(end, first - second.weekday);
  return { ...found, start: partsOf(start), end: partsOf(end) };
}
