import { isPossible } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { skipWeekday } from "#lib/intake/dates/parts";
import { weekdays } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt } from "#lib/intake/text/document";

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 2 ? (year > 70 ? 1900 : 2000) + year : year;
}

function mention(
  doc: Doc,
  i: number,
  parts: readonly [string, string, string, number],
): DateMention | null {
  const [y, m, d, to] = parts;
  const date = { year: fullYear(y), month: Number(m), day: Number(d) };
  if (!isPossible(date) || date.year < 1900 || date.year > 2100) return null;
  if (at(doc, to).text === "/" && !at(doc, to).spaced) return null;
  return { from: i, to, start: date, end: date, basis: "explicit", rule: "date.numeric" };
}

const dotted = /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/;
const dottedShort = /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{2})$/;
const iso = /^(?<y>\d{4})(?<mark>[/-])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})$/;
const dayFirst = /^(?<d>\d{1,2})(?<mark>[/-])(?<m>\d{1,2})\k<mark>(?<y>\d{2}|\d{4})$/;

function partsIn(pattern: RegExp, text: string): [year: string, month: string, day: string] {
  const { y = "", m = "", d = "" } = pattern.exec(text)?.groups ?? {};
  return [y, m, d];
}

/** "el | 25.03.23", "viernes | 13/10": short forms are dates only where a day is due. */
function isAnnounced(doc: Doc, i: number): boolean {
  const before = normAt(doc, i - 1);
  return weekdays.has(before) || /^(?:el|del|al|dia|fecha)$/.test(before);
}

function dayAndMonth(doc: Doc, i: number): DateMention | null {
  const [day, mark, month, next] = [0, 1, 2, 3].map((k) => at(doc, i + k));
  if (mark?.text !== "/" || mark.spaced || month?.spaced || next?.text === "/") return null;
  const date = { day: Number(day?.text), month: Number(month?.text) };
  if (!/^\d{1,2}$/.test(month?.text ?? "") || !isPossible(date)) return null;
  const weekday = weekdays.get(normAt(doc, i - 1));
  const shared = { start: date, end: date, basis: "yearless", rule: "date.numeric" } as const;
  return { from: i, to: i + 3, ...shared, weekday };
}

function numericAt(doc: Doc, i: number): DateMention | null {
  const token = at(doc, i);
  if (dotted.test(token.text)) return mention(doc, i, [...partsIn(dotted, token.text), i + 1]);
  if (isAnnounced(doc, i) && dottedShort.test(token.text))
    return mention(doc, i, [...partsIn(dottedShort, token.text), i + 1]);
  const written = [0, 1, 2, 3, 4].map((k) => at(doc, i + k).text).join("");
  const pattern = iso.test(written) ? iso : dayFirst;
  if (pattern.test(written)) return mention(doc, i, [...partsIn(pattern, written), i + 5]);
  return isAnnounced(doc, i) ? dayAndMonth(doc, i) : null;
}

/** "15-17/11/2021", "15 y 16/11/2021" */
function dayRange(doc: Doc, i: number): DateMention | null {
  if (!/^(?:[-–]|al?|y)$/.test(normAt(doc, i + 1)) || !/^\d{1,2}$/.test(at(doc, i).text))
    return null;
  if (at(doc, i + 3).text !== "/" || at(doc, i + 2).kind !== "number") return null;
  const last = numericAt(doc, i + 2);
  const start = { ...last?.start, day: Number(at(doc, i).text) };
  if (!last || start.day >= (last.start.day ?? 0)) return null;
  return { ...last, from: i, start };
}

/** Numeric dates in the day-first order of Spanish ("29/11/2009", "29-11-09", "29.11.2009", "viernes 29/11") and ISO. */
export function readNumericDate(doc: Doc, i: number): DateMention | null {
  const first = skipWeekday(doc, i).to;
  const found =
    at(doc, first).kind === "number" ? (dayRange(doc, first) ?? numericAt(doc, first)) : null;
  return found && { ...found, from: i };
}
