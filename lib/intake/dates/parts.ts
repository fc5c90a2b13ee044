import { readNumber } from "#lib/intake/dates/numbers";
import { months, weekdays } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt } from "#lib/intake/text/document";

/** How a year is given: written, or by reference to the day of writing (0 this year, -1 last year). */
export type ReadYear = {
  readonly year?: number;
  readonly relativeYear?: number;
  readonly to: number;
};

export type ReadDays = { readonly days: readonly number[]; readonly to: number };

const dayWords = /^(?:el|los|dias?)$/;
const dayWordsAndComma = /^(?:el|los|dias?|,)$/;
const ordinalDay = /^([12]?\d|3[01]|0[1-9])(?:[°ºª]|ro|er|do)?$/;

/** Past the raised letter of "1.º", or the stop of "1ro.". */
function skipRaised(doc: Doc, i: number): number {
  if (at(doc, i).text !== ".") return i;
  if (/^[°ºª]$/.test(at(doc, i + 1).text)) return i + 2;
  return /(?:ro|er|do)$/.test(at(doc, i - 1).text) && normAt(doc, i + 1) === "de" ? i + 1 : i;
}

/** A day of the month (1–31) in digits, as an ordinal or in words, or null. */
export function readDay(doc: Doc, i: number): { day: number; to: number } | null {
  const token = at(doc, i);
  if (token.kind === "number") {
    const day = Number(ordinalDay.exec(token.text)?.[1] ?? 0);
    return day >= 1 && day <= 31 ? { day, to: skipRaised(doc, i + 1) } : null;
  }
  if (/^primero?$/.test(token.norm)) return { day: 1, to: i + 1 };
  if (/^una?$/.test(token.norm)) return null;
  const number = readNumber(doc, i);
  return number && number.value <= 31 ? { day: number.value, to: number.to } : null;
}

/** Skips a weekday with its article and comma, and "día"/"el"; gives the weekday met, if any. */
export function skipWeekday(doc: Doc, i: number): { weekday?: number; to: number } {
  let to = i;
  let weekday: number | undefined;
  while (to < i + 4) {
    const found = weekday === undefined ? weekdays.get(normAt(doc, to)) : undefined;
    weekday ??= found;
    const filler = weekday === undefined || to === i ? dayWords : dayWordsAndComma;
    if (found === undefined && !filler.test(normAt(doc, to))) break;
    to++;
  }
  return weekday === undefined ? { to } : { weekday, to };
}

function separator(doc: Doc, i: number): number {
  const norm = normAt(doc, i);
  if (norm === "y" && normAt(doc, i + 1) === "hasta") return separator(doc, i + 1);
  if (norm === "hasta") return normAt(doc, i + 1) === "el" ? i + 2 : i + 1;
  if (!["y", "e", "al", "a", ",", "-", "–", "—", "/"].includes(norm)) return i;
  return norm === "," && ["y", "e"].includes(normAt(doc, i + 1)) ? i + 2 : i + 1;
}

/** One or more days sharing a month: "25", "25 y 26", "4, 5 y 6", "del 3 al 5", "sábado 4 y domingo 5". */
export function readDays(doc: Doc, i: number): ReadDays | null {
  const first = readDay(doc, i);
  if (!first) return null;
  const days = [first.day];
  let to = first.to;
  while (days.length < 12) {
    const after = separator(doc, to);
    if (after === to) break;
    const next = readDay(doc, skipWeekday(doc, after).to);
    if (!next) break;
    days.push(next.day);
    to = next.to;
  }
  return { days, to };
}

/** A month after an optional "de", "del mes de". */
export function readMonth(doc: Doc, i: number): { month: number; to: number } | null {
  let j = i;
  while (j < i + 5 && ["de", "del", "mes", "dia", "dias", "-", "/"].includes(normAt(doc, j))) j++;
  const month = months.get(normAt(doc, j));
  if (month === undefined) return null;
  const stop = normAt(doc, j + 1) === "." && at(doc, j).norm.length <= 4 && !at(doc, j + 1).spaced;
  return { month, to: stop && at(doc, j + 2).lines === 0 ? j + 2 : j + 1 };
}

function yearValue(doc: Doc, i: number): { year: number; to: number } | null {
  const text = at(doc, i).text.replace(/^([12])[.,](\d{3})$/, "$1$2");
  if (/^(?:19|20)\d{2}$/.test(text)) return { year: Number(text), to: i + 1 };
  if (normAt(doc, i) !== "dos" || normAt(doc, i + 1) !== "mil") return null;
  const number = readNumber(doc, i);
  return number && number.value >= 2000 && number.value <= 2100
    ? { year: number.value, to: number.to }
    : null;
}

const yearPhrases: readonly (readonly [string, number])[] = [
  ["presente ano", 0],
  ["ano en curso", 0],
  ["ano presente", 0],
  ["mismo ano", 0],
  ["este ano", 0],
  ["ano actual", 0],
  ["ano pasado", -1],
  ["pasado ano", -1],
  ["ano anterior", -1],
  ["proximo ano", 1],
];

function relativeYear(doc: Doc, i: number): ReadYear | null {
  for (const [phrase, relative] of yearPhrases) {
    const words = phrase.split(" ");
    if (words.every((word, k) => normAt(doc, i + k) === word)) {
      return { relativeYear: relative, to: i + words.length };
    }
  }
  return null;
}

/** A year after a month: "de 2009", "del año 2009", ", 2019", "dos mil nueve", "del presente año". */
export function readYear(doc: Doc, i: number): ReadYear | null {
  let j = i;
  while (j < i + 3 && ["de", "del", ",", "ano", "-", "/"].includes(normAt(doc, j))) j++;
  const relative = relativeYear(doc, i + 1);
  if (relative && ["de", "del"].includes(normAt(doc, i))) return relative;
  return yearValue(doc, j);
}
