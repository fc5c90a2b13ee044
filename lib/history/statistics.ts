import { eventTypeLabels } from "#lib/events/labels";
import type { EventType } from "#lib/events/schema";
import { counted } from "#lib/platform/dates";

/** Events of one year and kind, added up. A year is that of the first day. */
export interface YearKind {
  year: number;
  type: EventType;
  events: number;
  /** Those whose first day has not come. */
  ahead: number;
  days: number;
  /** The sum of the headcounts that are recorded. */
  attendances: number;
  /** Events that record no headcount. */
  unknown: number;
  women: number;
  men: number;
}

export interface Totals extends Omit<YearKind, "year" | "type"> {
  /** Attendances of people counted neither as women nor as men. */
  undeclared: number;
  firstYear: number | null;
  lastYear: number | null;
}

const sum = (rows: readonly YearKind[], of: (row: YearKind) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** The figures of all the events together. */
export function totalsOf(rows: readonly YearKind[]): Totals {
  const years = rows.map((row) => row.year);
  const attendances = sum(rows, (row) => row.attendances);
  const women = sum(rows, (row) => row.women);
  const men = sum(rows, (row) => row.men);
  return {
    ...{ attendances, women, men, undeclared: attendances - women - men },
    events: sum(rows, (row) => row.events),
    ahead: sum(rows, (row) => row.ahead),
    days: sum(rows, (row) => row.days),
    unknown: sum(rows, (row) => row.unknown),
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
  };
}

function grouped<Key>(rows: readonly YearKind[], keyOf: (row: YearKind) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.events);
  return counts;
}

/** How many events each year has, earliest first; years without events are absent. */
export function eventsPerYear(rows: readonly YearKind[]): { year: number; count: number }[] {
  const counts = [...grouped(rows, (row) => row.year)];
  return counts.map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** How many events each kind has, most first and then by name. */
export function eventsPerKind(rows: readonly YearKind[]) {
  const counts = [...grouped(rows, (row) => row.type)];
  return counts
    .map(([type, count]) => ({ type, count, label: eventTypeLabels[type] }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "es"));
}

/** A part of a whole as "58 %", with a no-break space; a dash when there is no whole. */
export function share(part: number, whole: number): string {
  if (whole === 0) return "—";
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return "menos de 1\u00a0%";
  return `${percent}\u00a0%`;
}

/** What a chart of kinds shows at a glance, in one sentence; empty without events. */
export function kindsSummary(rows: readonly YearKind[]): string {
  const kinds = eventsPerKind(rows);
  const total = sum(rows, (row) => row.events);
  const [most] = kinds;
  if (!most) return "";
  if (kinds.length === 1) return `Todos son de un mismo tipo: ${most.label}.`;
  const tied = kinds.filter(({ count }) => count === most.count);
  if (tied.length > 1) {
    return `Ningún tipo destaca: ${tied.length} tienen ${counted(most.count, "evento", "eventos")} cada uno.`;
  }
  const all = total.toLocaleString("en-US");
  const count = most.count.toLocaleString("en-US");
  return `${most.label} es el tipo más frecuente: ${count} de ${all} eventos (${share(most.count, total)}).`;
}
