import { type CivilDate, isCivilDate } from "#lib/platform/clock";

/** "2009-11-29" → "29/11/2009". What is no date stays as it was typed. */
export function shownDate(value: string | null): string {
  if (value === null) return "";
  if (!isCivilDate(value)) return value;
  return value.split("-").reverse().join("/");
}

/**
 * Reads a day typed as day, month and year ("29/11/2009", "3-12-2009", "3.12.2009") or as 2009-11-29.
 * Empty text is null; anything else is given back as it is, so that nothing typed is lost.
 */
export function readDate(text: string): CivilDate | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(trimmed) ?? [];
  const civil = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(civil) ? civil : trimmed;
}
