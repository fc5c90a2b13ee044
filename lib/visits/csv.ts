import { csvLine } from "#lib/history/csv";
import type { CivilDate } from "#lib/platform/clock";
import { visitsColumns } from "#lib/visits/labels";
import type { Period } from "#lib/visits/schema";

/** A page with how often it was read. */
export interface ReadPage {
  title: string;
  path: string;
  reads: number;
}

const byteOrderMark = "\ufeff";

/** The beginning of the file: the mark by which Excel knows UTF-8, and the heads of the columns. */
export const visitsHead = byteOrderMark + csvLine(visitsColumns);

/** A page as a line of the file; no value can act as a formula. */
export const visitsLine = ({ title, path, reads }: ReadPage) => csvLine([title, path, reads]);

/** The name of the file downloaded on a day. */
export const visitsFileName = (period: Period, today: CivilDate) =>
  `lo-mas-leido-${period}-dias-${today}.csv`;
