import { addDays, type CivilDate, partsOf, weekdayOf } from "#lib/intake/dates/calendar";
import { isIdiom } from "#lib/intake/dates/dayIdioms";
import { daysAgo, type RelativeDays, untilTomorrow } from "#lib/intake/dates/daySpans";
import type { DateMention } from "#lib/intake/dates/mention";
import { readDay, readMonth } from "#lib/intake/dates/parts";
import { isPast, tenseOf } from "#lib/intake/dates/tense";
import { readWeekend } from "#lib/intake/dates/weekend";
import { frameOf, type Writing } from "#lib/intake/dates/weekFrame";
import { weekdays } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt, sameSentence } from "#lib/intake/text/document";

const dayOffsets: readonly (readonly [readonly string[], number])[] = [
  [["antes", "de", "ayer"], -2],
  [["pasado", "manana"], 1],
  [["anteayer"], -2],
  [["antier"], -2],
  [["anoche"], -1],
  [["la", "vispera"], -1],
  [["la", "fecha"], 0],
  [["ayer"], -1],
  [["hoy"], 0],
  [["esta", "manana"], 0],
  [["esta", "tarde"], 0],
  [["esta", "noche"], 0],
  [["este", "mediodia"], 0],
  [["esta", "madrugada"], 0],
];

/** Words that open a relative date. */
export const relativeStarters: ReadonlySet<string> = new Set([
  ...[
    "antes",
    "pasado",
    "anteayer",
    "antier",
    "anoche",
    "ayer",
    "hoy",
    "esta",
    "este",
    "manana",
    "hace",
    "hasta",
    "fin",
    "semana",
    "la",
  ],
  ...weekdays.keys(),
]);

function matches(doc: Doc, i: number, words: readonly string[]): boolean {
  return words.every((word, k) => normAt(doc, i + k) === word);
}

function plainDay(doc: Doc, i: number): RelativeDays | null {
  for (const [words, offset] of dayOffsets) {
    if (!matches(doc, i, words)) continue;
    const to = i + words.length;
    if (isIdiom(doc, to)) return null;
    return { from: i, to, rule: "date.relative-day", days: [offset, offset] };
  }
  if (normAt(doc, i) !== "manana" || at(doc, i).shape === "none") return null;
  const before = normAt(doc, i - 1);
  const partOfDay = ["la", "una", "esta", "cada", "de", "pasado", "y", "el", "del"].includes(
    before,
  );
  return partOfDay ? null : { from: i, to: i + 1, rule: "date.relative-day", days: [1, 1] };
}

function weekdayOffset(ref: CivilDate, weekday: number, way: number): number {
  const back = (weekdayOf(ref) - weekday + 7) % 7;
  if (way < 0) return back === 0 ? -7 : -back;
  if (way > 0) return back === 0 ? 7 : 7 - back;
  return -back;
}

function weekdayMeant(
  ref: CivilDate,
  weekday: number,
  said: { meant: number; way: number },
): number {
  const { meant, way } = said;
  if (meant === 0 && way > 0 && weekdayOf(ref) === weekday) return 0;
  return weekdayOffset(ref, weekday, meant === 0 ? way : meant);
}

/** "Este domingo | se realiza", "se inicia este |": the present of what is announced. */
function isShown(doc: Doc, i: number): boolean {
  if (!/^(?:este|proximo)$/.test(normAt(doc, i - 1))) return false;
  for (let k = i - 30; k < i + 30; k++) if (isPast(doc, k) && sameSentence(doc, k, i)) return false;
  for (let k = i - 5; k < i + 6; k++) if (shown.test(normAt(doc, k))) return true;
  return false;
}

const shown =
  /^(?:realizan?|inician?|celebran?|inauguran?|desarrollan?|efectuan?|arrancan?|comienzan?|empiezan?|presentan?|vive|parten?|llegan?)$/;

/** Whether a weekday is one day, "el viernes" or "este viernes", and no day of the month follows. */
function isBare(doc: Doc, i: number, framed: boolean): boolean {
  if (at(doc, i).norm.endsWith("os")) return false;
  if (!framed && !/^(?:el|del|al)$/.test(normAt(doc, i - 1))) return false;
  return !readDay(doc, normAt(doc, i + 1) === "," ? i + 2 : i + 1);
}

function bareWeekday(doc: Doc, i: number, writing: Writing): RelativeDays | null {
  const weekday = weekdays.get(normAt(doc, i));
  if (weekday === undefined) return null;
  const frame = frameOf(doc, i, i + 1);
  if (!isBare(doc, i, frame !== null)) return null;
  const { from, to, meant } = frame ?? { from: i, to: i + 1, meant: 0 };
  if (writing.ref === null) return { from, to, rule: "date.weekday" };
  const way = writing.way === 0 && isShown(doc, i) ? 1 : writing.way;
  const offset = weekdayMeant(writing.ref, weekday, { meant, way });
  return { from, to, rule: "date.weekday", days: [offset, offset] };
}

function wholeWeek(doc: Doc, i: number, ref: CivilDate | null): RelativeDays | null {
  if (normAt(doc, i) !== "semana" || normAt(doc, i - 2) === "fin") return null;
  const frame = frameOf(doc, i, i + 1);
  if (!frame || frame.meant === 0 || readMonth(doc, frame.to)) return null;
  const { from, to, meant } = frame;
  if (ref === null) return { from, to, rule: "date.week" };
  const monday = 1 - weekdayOf(ref) + 7 * meant;
  return { from, to, rule: "date.week", days: [monday, monday + 6] };
}

function readDays(doc: Doc, i: number, ref: CivilDate | null): RelativeDays | null {
  const day = plainDay(doc, i) ?? untilTomorrow(doc, i) ?? daysAgo(doc, i);
  if (day) return day;
  const writing = { ref, way: tenseOf(doc, i) };
  return readWeekend(doc, i, writing) ?? bareWeekday(doc, i, writing) ?? wholeWeek(doc, i, ref);
}

/**
 * Dates relative to the day of writing ("ayer", "este viernes", "el último fin de semana"); the tense of the sentence
 * tells whether it looks back or ahead. Without a day of writing the mention stays unresolved.
 */
export function readRelative(doc: Doc, i: number, ref: CivilDate | null): DateMention | null {
  if (!relativeStarters.has(normAt(doc, i)) && normAt(doc, i + 2) !== "atras") return null;
  const found = readDays(doc, i, ref);
  if (!found) return null;
  const { from, to, rule, days } = found;
  if (ref === null || !days) return { from, to, start: {}, end: {}, basis: "relative", rule };
  const start = partsOf(addDays(ref, days[0]));
  const end = partsOf(addDays(ref, days[1]));
  return { from, to, start, end, basis: "relative", rule };
}
