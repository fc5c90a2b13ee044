import { isPossible } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { at, type Doc } from "#lib/intake/text/document";

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 2 ? (year > 70 ? 1900 : 2000) + year : year;
}

function mention(doc: Doc, i: number, parts: readonly [string, string, string, number]): DateMention | null {
  const [y, m, d, to] = parts;
  const date = { year: fullYear(y), month: Number(m), day: Number(d) };
  if (!isPossible(date) || date.year < 1900 || date.year > 2100) return null;
  if (at(doc, to).text === "/" && !at(doc, to).spaced) return null;
  return { from: i, to, start: date, end: date, basis: "explicit", rule: "date.numeric" };
}

/** Numeric dates in the day-first order of Spanish ("29/11/2009", "29-11-09", "29.11.2009") and ISO. */
export function readNumericDate(doc: Doc, i: number): DateMention | null {
  const token = at(doc, i);
  if (token.kind !== "number") return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text);
  if (dotted) return mention(doc, i, [dotted[3] ?? "", dotted[2] ?? "", dotted[1] ?? "", i + 1]);
  const mark = at(doc, i + 1).text;
  if ((mark !== "/" && mark !== "-") || at(doc, i + 3).text !== mark) return null;
  const [a, b, c] = [token.text, at(doc, i + 2).text, at(doc, i + 4).text];
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{1,2}$/.test(c)) {
    return mention(doc, i, [a, b, c, i + 5]);
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d{2}|\d{4})$/.test(c)) return null;
  return mention(doc, i, [c, b, a, i + 5]);
}
