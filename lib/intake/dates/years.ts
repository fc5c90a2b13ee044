import {
  type CivilDate,
  daysBetween,
  isoOf,
  type PartialDate,
  partsOf,
  weekdayOf,
} from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { tenseOf } from "#lib/intake/dates/tense";
import { endsEventName, isOfOtherName } from "#lib/intake/dates/yearInName";
import type { Doc } from "#lib/intake/text/document";

function distance(ref: CivilDate, date: PartialDate): number {
  const iso = isoOf({ ...date, day: date.day ?? 15 });
  return iso === null ? Number.POSITIVE_INFINITY : daysBetween(ref, iso);
}

function matchesWeekday(date: PartialDate, weekday: number | undefined): boolean {
  const iso = date.day === undefined || weekday === undefined ? null : isoOf(date);
  return iso !== null && weekdayOf(iso) === weekday;
}

/** Years a yearless date may mean, nearest first; an expression that looks ahead is not read as long past. */
function nearestYear(mention: DateMention, ref: CivilDate, way: number): number {
  const base = partsOf(ref).year;
  const cost = (year: number) => {
    const days = distance(ref, { ...mention.start, year });
    const weekday = matchesWeekday({ ...mention.start, year }, mention.weekday) ? 200 : 0;
    const wrongWay = way > 0 ? days < -7 : days > 31;
    return Math.abs(days) + (wrongWay ? 150 : 0) - weekday;
  };
  return [base - 1, base, base + 1].sort((a, b) => cost(a) - cost(b))[0] ?? base;
}

/** A full date written in the text stands in for the day of writing when that is unknown. */
function anchorIn(doc: Doc, mentions: readonly DateMention[]): CivilDate | null {
  const full = mentions.find((m) => m.basis === "explicit" && m.start.day !== undefined);
  const month = mentions.find((m) => m.basis === "explicit" && m.start.month !== undefined);
  const names = mentions.filter((m) => m.basis === "year-in-name" && !isOfOtherName(doc, m));
  const chosen = full ?? month ?? names.find((m) => endsEventName(doc, m)) ?? names[0];
  if (chosen?.start.year === undefined) return null;
  return isoOf({ month: 7, day: 1, ...withoutGaps(chosen.start) });
}

function withoutGaps(date: PartialDate): PartialDate {
  return Object.fromEntries(Object.entries(date).filter(([, value]) => value !== undefined));
}

function complete(doc: Doc, mention: DateMention, ref: CivilDate | null): DateMention {
  if (mention.basis !== "yearless" || ref === null) return mention;
  const year = nearestYear(mention, ref, tenseOf(doc, mention.from));
  const wraps = (mention.end.month ?? 0) < (mention.start.month ?? 0);
  return {
    ...mention,
    start: { ...mention.start, year },
    end: { ...mention.end, year: wraps ? year + 1 : year },
  };
}

/** Gives yearless dates the year nearest to the day of writing or, failing that, to a full date of the same text. */
export function completeYears(
  doc: Doc,
  mentions: readonly DateMention[],
  ref: CivilDate | null,
): DateMention[] {
  const anchor = ref ?? anchorIn(doc, mentions);
  return mentions.map((mention) => complete(doc, mention, anchor));
}
