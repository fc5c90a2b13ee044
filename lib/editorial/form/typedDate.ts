import { type CivilDate, civilDateAt, isCivilDate } from "#lib/platform/clock";

/** "2009-11-29" → "29/11/2009". What is no date stays as it was typed. */
export function shownDate(value: string | null): string {
  if (value === null) return "";
  if (!isCivilDate(value)) return value;
  return value.split("-").reverse().join("/");
}

const farthestYears = 10;

/** The year that two digits mean: the latest one in which the day is at most ten years ahead. */
function fullYear(typed: string, monthAndDay: string, today: CivilDate): string {
  if (typed.length === 4) return typed;
  const limit = `${Number(today.slice(0, 4)) + farthestYears}${today.slice(4)}`;
  const century = limit.slice(0, 2);
  const isTooFar = `${century}${typed}-${monthAndDay}` > limit;
  return `${Number(century) - (isTooFar ? 1 : 0)}${typed}`;
}

/**
 * Reads a day typed as day, month and year ("29/11/2009", "3-12-2009", "3.12.2009", "3-12-09") or as 2009-11-29.
 * Empty text is null; anything else is given back as it is, so that nothing typed is lost.
 */
export function readDate(text: string, today: CivilDate = civilDateAt()): CivilDate | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4}|\d{2})$/.exec(trimmed) ?? [];
  const monthAndDay = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const civil = `${fullYear(year, monthAndDay, today)}-${monthAndDay}`;
  return isCivilDate(civil) ? civil : trimmed;
}
