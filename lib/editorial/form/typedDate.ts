import { type CivilDate, civilDateAt, isCivilDate } from "#lib/platform/clock";
import { monthsIn } from "#lib/platform/dates";

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

/** The number of a month by its name or its first letters, at least three; both ways of writing the ninth. */
function monthNumber(typed: string): string {
  const word = typed.toLowerCase().replace(/^sep(t|$)/, "set");
  const at = word.length < 3 ? -1 : monthsIn("es").findIndex((month) => month.startsWith(word));
  return String(at + 1);
}

const inFigures = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4}|\d{2})$/;
const inWords =
  /^(?:[a-záé]+,? )?(\d{1,2})(?:ro|°|º)?(?: de |[ /-])([a-z]{3,10})\.?(?:,? del? |,? |[/-])(\d{4}|\d{2})$/i;

/**
 * Reads a day typed as day, month and year, in figures ("29/11/2009", "3-12-2009", "3.12.2009", "3-12-09") or with the
 * month in words ("sábado 12 de diciembre de 2026", "12 dic 2026"), or as 2009-11-29. Empty text is null; anything
 * else is given back as it is, so that nothing typed is lost.
 */
export function readDate(text: string, today: CivilDate = civilDateAt()): CivilDate | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const worded = inWords.exec(trimmed.replace(/\s+/g, " "));
  const [, day = "", month = "", year = ""] = worded ?? inFigures.exec(trimmed) ?? [];
  const number = worded ? monthNumber(month) : month;
  const monthAndDay = `${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const civil = `${fullYear(year, monthAndDay, today)}-${monthAndDay}`;
  return isCivilDate(civil) ? civil : trimmed;
}
