import { withParams } from "#lib/editorial/address";
import { deskPeriod, type Period, type VisitsFilter, visitsFilter } from "#lib/visits/schema";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const filterParams = ({ period, after }: VisitsFilter) => ({
  dias: period === deskPeriod ? null : period,
  despues: after,
});

/** The panel's screen with the most read pages. */
export function visitsAddress(filter: Partial<VisitsFilter> = {}): string {
  const { period = deskPeriod, after = null } = filter;
  return withParams("/panel/lo-mas-leido", filterParams({ period, after }));
}

/** The same as a file, whole. */
export const visitsFileAddress = (period: Period) =>
  withParams("/api/panel/lo-mas-leido.csv", filterParams({ period, after: null }));

/** What the address of the screen asks for; what it does not understand is left out. */
export function readVisitsAddress({ dias, despues }: SearchParams): VisitsFilter {
  return visitsFilter.parse({ period: Number(dias), after: despues || null });
}

/** Where a page of the list ends: its reads and what it is known by. */
export interface VisitsKey {
  reads: number;
  key: string;
}

export const visitsKey = ({ reads, key }: VisitsKey) => `${reads}_${key}`;

/** The end of the page before, from the text of an address; null for what is none. */
export function readVisitsKey(text: string | null): VisitsKey | null {
  const [, reads, key] = /^(\d{1,9})_(\/[^\s?]*|[0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  return reads && key ? { reads: Number(reads), key } : null;
}
