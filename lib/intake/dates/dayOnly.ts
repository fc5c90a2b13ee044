import { addDays, type CivilDate, isPossible, partsOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readDays, readMonth, skipWeekday } from "#lib/intake/dates/parts";
import { at, type Doc, normAt } from "#lib/intake/text/document";

const presentPhrase =
  /^(?:de|del) (?:mes )?(?:de )?(?:corriente|actual|presente|este|en curso)(?: mes)?(?! ano)/;

/** The token after "del presente mes", "del corriente", "del mes en curso", or null. */
function presentMonth(doc: Doc, i: number): number | null {
  const words = [0, 1, 2, 3, 4, 5].map((k) => normAt(doc, i + k)).join(" ");
  const phrase = presentPhrase.exec(words)?.[0];
  return phrase === undefined ? null : i + phrase.split(" ").length;
}

function monthsAround(ref: CivilDate): { year: number; month: number }[] {
  const { year, month } = partsOf(ref);
  return [-1, 0, 1].map((step) => {
    const index = year * 12 + month - 1 + step;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  });
}

function nearestMonth(ref: CivilDate, day: number): { year: number; month: number } | null {
  const lower = addDays(ref, -20);
  const upper = addDays(ref, 20);
  const fits = monthsAround(ref).filter((m) => {
    if (!isPossible({ ...m, day })) return false;
    const iso = `${m.year}-${String(m.month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return iso >= lower && iso <= upper;
  });
  return fits[0] ?? null;
}

/** Days without a month: "el martes 25", "este jueves 12 y viernes 13", "el 15 del presente". */
export function readDayOnly(doc: Doc, i: number, ref: CivilDate | null): DateMention | null {
  const lead = skipWeekday(doc, i);
  const days = readDays(doc, lead.to);
  if (!days || readMonth(doc, days.to)) return null;
  const present = presentMonth(doc, days.to);
  if (present === null && lead.weekday === undefined) return null;
  if (["%", "°", ":", "/"].includes(at(doc, days.to).text)) return null;
  const to = present ?? days.to;
  const first = Math.min(...days.days);
  const shared = { from: i, to, basis: "relative" as const, rule: "date.day-of-month" };
  if (ref === null) return { ...shared, start: {}, end: {} };
  const month = present === null ? nearestMonth(ref, first) : partsOf(ref);
  if (!month) return null;
  const place = { year: month.year, month: month.month };
  return { ...shared, start: { ...place, day: first }, end: { ...place, day: days.days.at(-1) } };
}
