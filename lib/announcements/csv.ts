import { roleLabels } from "#lib/accounts/labels";
import { readingsColumns } from "#lib/announcements/labels";
import { csvLine } from "#lib/history/csv";
import type { Role } from "#lib/platform/actor";
import type { CivilDate } from "#lib/platform/clock";
import { shortInstant } from "#lib/platform/dates";

/** An account as the list of readings tells it; `readAt` is null while it has not said "he leído". */
export interface Reader {
  name: string;
  memberNumber: string | null;
  role: Role;
  delegate: boolean;
  readAt: Date | null;
  /** The version that was read. */
  number: number | null;
}

const byteOrderMark = "\ufeff";
const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

/** The beginning of the file: the mark by which Excel knows UTF-8, and the heads of the columns. */
export const readingsHead = byteOrderMark + csvLine(readingsColumns);

/** A reader as a line of the file; no value can act as a formula. */
export function readerLine({ name, memberNumber, role, delegate, readAt, number }: Reader): string {
  return csvLine([
    ...[readAt ? "Lo leyó" : "Falta", name, memberNumber, roleLabels[role], delegate ? "Sí" : "No"],
    ...[readAt && plainSpaces(shortInstant(readAt)), number],
  ]);
}

/** The name of the file downloaded on a day. */
export const readingsFileName = (slug: string, today: CivilDate) =>
  `lecturas-${slug.slice(0, 60)}-${today}.csv`;
