import { addDays, type CivilDate, isoOf, partsOf, weekdayOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readDays, readMonth, skipWeekday } from "#lib/intake/dates/parts";
import { months } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt } from "#lib/intake/text/document";

const presentPhrase =
  /^(?:de|del) (?:los )?(?:mes )?(?:de )?(?:corrientes?|actual|presente|este|en curso)(?: mes)?(?! ano)/;

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

type Month = { readonly year: number; readonly month: number };

const isoIn = (m: Month, day: number) => isoOf({ ...m, day });

function nearestMonth(ref: CivilDate, day: number): Month | null {
  const lower = addDays(ref, -20);
  const upper = addDays(ref, 20);
  const fits = monthsAround(ref).filter((m) => {
    const iso = isoIn(m, day);
    return iso !== null && iso >= lower && iso <= upper;
  });
  return fits[0] ?? null;
}

/** The month of writing, or the one beside it in which the day falls on the weekday that is written. */
function monthOfWriting(ref: CivilDate, day: number, weekday: number | undefined): Month {
  const falls = (m: Month) => {
    const iso = isoIn(m, day);
    return iso !== null && weekdayOf(iso) === weekday;
  };
  const current = partsOf(ref);
  if (weekday === undefined || falls(current)) return current;
  return monthsAround(ref).find(falls) ?? current;
}

/** "la última semana de | mayo, entre el 29 y el 31": the month that the sentence has just named. */
function monthNamedBefore(doc: Doc, i: number): number | undefined {
  for (let k = i - 1; k > i - 8 && doc.sentenceOf[k] === doc.sentenceOf[i]; k--) {
    const month = months.get(normAt(doc, k));
    if (month !== undefined) return month;
  }
  return undefined;
}

/** "semana de mayo, entre el | 29 y el 31" */
function readDaysOfNamedMonth(doc: Doc, i: number): DateMention | null {
  if (!/^(?:del|entre)$/.test(normAt(doc, normAt(doc, i - 1) === "el" ? i - 2 : i - 1)))
    return null;
  const days = readDays(doc, i);
  const month = days && days.days.length === 2 ? monthNamedBefore(doc, i) : undefined;
  if (!days || month === undefined || /^[%°:/]$/.test(at(doc, days.to).text)) return null;
  const [start, end] = [Math.min(...days.days), Math.max(...days.days)].map((day) => ({
    month,
    day,
  }));
  if (!start || !end) return null;
  return { from: i, to: days.to, start, end, basis: "yearless", rule: "date.days-of-month" };
}

/** Days without a month: "el martes 25", "este jueves 12 y viernes 13", "el 15 del presente". */
export function readDayOnly(doc: Doc, i: number, ref: CivilDate | null): DateMention | null {
  const lead = skipWeekday(doc, i);
  const days = readDays(doc, lead.to);
  if (!days || readMonth(doc, days.to)) return null;
  const present = presentMonth(doc, days.to);
  if (present === null && lead.weekday === undefined) return readDaysOfNamedMonth(doc, i);
  if (["%", "°", ":", "/"].includes(at(doc, days.to).text)) return null;
  const to = present ?? days.to;
  const first = Math.min(...days.days);
  const shared = { from: i, to, basis: "relative" as const, rule: "date.day-of-month" };
  if (ref === null) return { ...shared, start: {}, end: {} };
  const month =
    present === null ? nearestMonth(ref, first) : monthOfWriting(ref, first, lead.weekday);
  if (!month) return null;
  const place = { year: month.year, month: month.month };
  return { ...shared, start: { ...place, day: first }, end: { ...place, day: days.days.at(-1) } };
}
