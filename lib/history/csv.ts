import { publicPath } from "#lib/editorial/address";
import { eventTypeLabels } from "#lib/events/labels";
import type { EventType } from "#lib/events/schema";
import { exportColumns } from "#lib/history/labels";
import type { CivilDate } from "#lib/platform/clock";

/** A live event as the download tells it. */
export interface ExportedEvent {
  startsOn: CivilDate;
  endsOn: CivilDate;
  days: number;
  type: EventType;
  title: string;
  placeName: string;
  placeId: string | null;
  hosts: string[];
  others: string[];
  people: string[];
  headcount: number | null;
  women: number | null;
  men: number | null;
  slug: string;
}

const byteOrderMark = "\ufeff";
// A spreadsheet reads a text that begins so as a formula (OWASP, CSV injection).
const formula = /^[=+\-@\t\r]/;

function field(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const safe = formula.test(text) ? `'${text}` : text;
  // A spreadsheet set to Peru's customs parts cells at semicolons, and what follows one could begin a formula.
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record as RFC 4180 writes it, its line break included; no value can act as a formula. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(field).join(",")}\r\n`;
}

/** The beginning of the file: the mark by which Excel knows UTF-8, and the heads of the columns. */
export const csvHead = byteOrderMark + csvLine(exportColumns);

function undeclared({ headcount, women, men }: ExportedEvent): number | null {
  return headcount === null ? null : headcount - (women ?? 0) - (men ?? 0);
}

/** An event as a line of the file. Days are ISO 8601; names in one cell are apart by semicolons. */
export function eventLine(event: ExportedEvent): string {
  const { startsOn, endsOn, days, type, title, placeName, placeId } = event;
  const { hosts, others, people, headcount, women, men, slug } = event;
  const names = [hosts, others, people].map((list) => list.join("; "));
  return csvLine([
    ...[startsOn, endsOn, days, eventTypeLabels[type], title, placeName, placeId],
    ...[...names, headcount, women, men, undeclared(event), publicPath("event", slug)],
  ]);
}

/** The name of the file downloaded on a day. */
export const exportFileName = (today: CivilDate) => `historial-de-actividades-${today}.csv`;
