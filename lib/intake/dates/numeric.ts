import { isPossible } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { at, type Doc } from "#lib/intake/text/document";

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

/** Numeric dates in the day-first order of Spanish ("29/11/2009", "29-11-09", "29.11.2009") and ISO. */
export function readNumericDate(doc: Doc, i: number): DateMention | null {
  if (at(doc, i).kind !== "number") return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(at(doc, i).text);
  if (dotted) return mention(doc, i, [dotted[3] ?? "", dotted[2] ?? "", dotted[1] ?? "", i + 1]);
  const written = [0, 1, 2, 3, 4].map((k) => at(doc, i + k).text).join("");
  const iso = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(written);
  if (iso) return mention(doc, i, [iso[1] ?? "", iso[3] ?? "", iso[4] ?? "", i + 5]);
  const spanish = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(written);
  return spanish && mention(doc, i, [spanish[4] ?? "", spanish[3] ?? "", spanish[1] ?? "", i + 5]);
}
