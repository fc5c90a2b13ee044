import type { PartialDate } from "#lib/intake/dates/calendar";

export type DateBasis = "explicit" | "yearless" | "relative" | "dateline" | "year-in-name";

/** A date expression found in the text, before it is decided whether it is the event's. */
export type DateMention = {
  readonly from: number;
  readonly to: number;
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly basis: DateBasis;
  readonly rule: string;
  /** Weekday written beside the date, 1 (Monday) to 7. */
  readonly weekday?: number | undefined;
};
