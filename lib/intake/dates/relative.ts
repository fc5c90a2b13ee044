import { addDays, type CivilDate, partsOf, weekdayOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readNumber } from "#lib/intake/dates/numbers";
import { readDay, readMonth } from "#lib/intake/dates/parts";
import { isFuture, isPast, tenseOf } from "#lib/intake/dates/tense";
import { readWeekend } from "#lib/intake/dates/weekend";
import { frameOf, type Writing } from "#lib/intake/dates/weekFrame";
import { weekdays } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt, opensSentence, sentenceAt } from "#lib/intake/text/document";

type Found = { from: number; to: number; rule: string; days?: readonly [number, number] };

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

const standing =
  /^(?:tienen?|cuentan?|son|existen?|hay|suman?|exportan?|producen?|viven?|agrupan?|lucen?|dia)$/;

/** "sostiene hoy | a 300 familias", "por hoy", "hoy | sostiene": a present that is no day. */
function isNowadays(doc: Doc, to: number): boolean {
  if (normAt(doc, to - 2) === "por") return true;
  if (/^(?:de|para|desde|hasta|partir)$/.test(normAt(doc, to - 2))) return false;
  const sentence = sentenceAt(doc, to - 1);
  if (!sentence || sentence.index === 0) return false;
  for (let i = Math.max(sentence.from, to - 12); i < Math.min(sentence.to, to + 16); i++) {
    if (isPast(doc, i) || isFuture(doc, i) || /^(?:se|ha|han)$/.test(normAt(doc, i))) return false;
  }
  return !weekdays.has(normAt(doc, to)) && at(doc, to).kind !== "number";
}

/** "hoy en | día", "la víspera | de Navidad": words that name no day. */
function isIdiom(doc: Doc, words: readonly string[], to: number): boolean {
  const [next, after] = [normAt(doc, to), normAt(doc, to + 1)];
  // "hoy | tiene 40 socias": nowadays
  if (words[0] === "hoy" && standing.test(next)) return true;
  if (words[0] === "hoy" && isNowadays(doc, to)) return true;
  if (words[0] === "hoy") return /^(?:en|por)$/.test(next) && /^(?:dia|hoy)$/.test(after);
  // "ayer | vendían en la feria": in those days
  if (words[0] === "ayer" && [0, 1, 2].some((k) => /(?:aban|ian)$/.test(normAt(doc, to + k))))
    return true;
  if (words[1] === "fecha")
    return normAt(doc, to - 3) !== "en" || !/^(?:,|se)$/.test(next) || !opensSentence(doc, to - 3);
  return words[1] === "vispera" && /^(?:del?|al?)$/.test(next);
}

function plainDay(doc: Doc, i: number): Found | null {
  for (const [words, offset] of dayOffsets) {
    if (!matches(doc, i, words)) continue;
    const to = i + words.length;
    if (isIdiom(doc, words, to)) return null;
    return { from: i, to, rule: "date.relative-day", days: [offset, offset] };
  }
  if (normAt(doc, i) !== "manana" || at(doc, i).shape === "none") return null;
  const before = normAt(doc, i - 1);
  const partOfDay = ["la", "una", "esta", "cada", "de", "pasado", "y", "el", "del"].includes(
    before,
  );
  return partOfDay ? null : { from: i, to: i + 1, rule: "date.relative-day", days: [1, 1] };
}

/** "hasta mañana", "hasta el día de mañana": from the day of writing on. */
function untilTomorrow(doc: Doc, i: number): Found | null {
  if (normAt(doc, i) !== "hasta") return null;
  const to = [1, 2, 3, 4].find((k) => normAt(doc, i + k) === "manana");
  if (to === undefined) return null;
  for (let k = 1; k < to; k++) if (!/^(?:el|dia|de)$/.test(normAt(doc, i + k))) return null;
  return { from: i, to: i + to + 1, rule: "date.until-tomorrow", days: [0, 1] };
}

/** "hace tres días", "hace una semana", "tres días atrás". */
function daysAgo(doc: Doc, i: number): Found | null {
  const hence = normAt(doc, i) === "hace";
  const count = readNumber(doc, hence ? i + 1 : i);
  if (!hence && (!count || normAt(doc, count.to + 1) !== "atras")) return null;
  const unit = count ? /^(?:(dias?)|semanas?)$/.exec(normAt(doc, count.to)) : null;
  if (!count || !unit) return null;
  const days = unit[1] ? count.value : count.value * 7;
  if (days > 60) return null;
  const to = hence ? count.to + 1 : count.to + 2;
  return { from: i, to, rule: "date.days-ago", days: [-days, -days] };
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
  const sentence = sentenceAt(doc, i);
  const [start, end] = [Math.max(sentence?.from ?? i, i - 30), Math.min(sentence?.to ?? i, i + 30)];
  for (let k = start; k < end; k++) if (isPast(doc, k)) return false;
  for (let k = i - 5; k < i + 6; k++) if (shown.test(normAt(doc, k))) return true;
  return false;
}

const shown =
  /^(?:realizan?|inician?|celebran?|inauguran?|desarrollan?|efectuan?|arrancan?|comienzan?|empiezan?|presentan?|vive|parten?|llegan?)$/;

function bareWeekday(doc: Doc, i: number, writing: Writing): Found | null {
  const weekday = weekdays.get(normAt(doc, i));
  if (weekday === undefined || at(doc, i).norm.endsWith("os")) return null;
  const frame = frameOf(doc, i, i + 1);
  if (!frame && !/^(?:el|del|al)$/.test(normAt(doc, i - 1))) return null;
  if (readDay(doc, normAt(doc, i + 1) === "," ? i + 2 : i + 1)) return null;
  const { from, to, meant } = frame ?? { from: i, to: i + 1, meant: 0 };
  if (writing.ref === null) return { from, to, rule: "date.weekday" };
  const way = writing.way || (isShown(doc, i) ? 1 : 0);
  const offset = weekdayMeant(writing.ref, weekday, { meant, way });
  return { from, to, rule: "date.weekday", days: [offset, offset] };
}

function wholeWeek(doc: Doc, i: number, ref: CivilDate | null): Found | null {
  if (normAt(doc, i) !== "semana" || normAt(doc, i - 2) === "fin") return null;
  const frame = frameOf(doc, i, i + 1);
  if (!frame || frame.meant === 0 || readMonth(doc, frame.to)) return null;
  const { from, to, meant } = frame;
  if (ref === null) return { from, to, rule: "date.week" };
  const monday = 1 - weekdayOf(ref) + 7 * meant;
  return { from, to, rule: "date.week", days: [monday, monday + 6] };
}

/**
 * Dates relative to the day of writing ("ayer", "este viernes", "el último fin de semana"); the tense of the sentence
 * tells whether it looks back or ahead. Without a day of writing the mention stays unresolved.
 */
export function readRelative(doc: Doc, i: number, ref: CivilDate | null): DateMention | null {
  if (!relativeStarters.has(normAt(doc, i)) && normAt(doc, i + 2) !== "atras") return null;
  const way = tenseOf(doc, i);
  const found =
    plainDay(doc, i) ??
    untilTomorrow(doc, i) ??
    daysAgo(doc, i) ??
    readWeekend(doc, i, { ref, way }) ??
    bareWeekday(doc, i, { ref, way }) ??
    wholeWeek(doc, i, ref);
  if (!found) return null;
  const { from, to, rule, days } = found;
  if (ref === null || !days) return { from, to, start: {}, end: {}, basis: "relative", rule };
  const start = partsOf(addDays(ref, days[0]));
  const end = partsOf(addDays(ref, days[1]));
  return { from, to, start, end, basis: "relative", rule };
}
