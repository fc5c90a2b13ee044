import { scaleBand, scaleLinear } from "d3-scale";
import { listOf } from "#lib/editorial/wording";
import { counted } from "#lib/platform/dates";

/** A number of events with the year or the kind it counts. */
export interface Count {
  label: string;
  count: number;
  /** The list that the figure counts. */
  href?: string;
}

/** Where a bar stands, in the units of the drawing. */
export interface Bar {
  datum: Count;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The bar of which the chart makes its point. */
  strongest: boolean;
}

const largest = (data: readonly Count[]) => Math.max(1, ...data.map(({ count }) => count));
const round = (value: number) => Math.round(value * 10) / 10;

/** Every year from the first to the last, those without events included. */
export function everyYear(
  data: readonly { year: number; count: number; href?: string }[],
): Count[] {
  const years = data.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (data.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const { count = 0, href } = data.find(({ year }) => year === first + at) ?? {};
    return { label: String(first + at), count, ...(href ? { href } : {}) };
  });
}

/** Upright bars side by side on the floor of a drawing of the given size. */
export function columns(data: readonly Count[], size: { width: number; height: number }): Bar[] {
  const across = scaleBand(
    data.map(({ label }) => label),
    [0, size.width],
  )
    .padding(0.25)
    .align(0.5);
  const up = scaleLinear([0, largest(data)], [0, size.height]);
  const width = Math.min(across.bandwidth(), 48);
  return data.map((datum) => {
    const height = round(up(datum.count));
    const x = round((across(datum.label) ?? 0) + (across.bandwidth() - width) / 2);
    const strongest = datum.count === largest(data);
    return { datum, x, y: round(size.height - height), width: round(width), height, strongest };
  });
}

/** Lying bars, one under another, each `step` apart. */
export function ranks(data: readonly Count[], size: { width: number; step: number }): Bar[] {
  const along = scaleLinear([0, largest(data)], [0, size.width]);
  return data.map((datum, at) => ({
    datum,
    x: 0,
    y: at * size.step,
    width: round(along(datum.count)),
    height: 14,
    strongest: datum.count === largest(data),
  }));
}

/** Which labels fit under the columns: every one, or one in so many, always with the last. */
export function labelEvery(data: readonly Count[], most: number): boolean[] {
  const step = Math.ceil(data.length / most);
  return data.map((_, at) => (data.length - 1 - at) % step === 0);
}

/** All values of a chart, in words: its title for those who do not see it. */
export function spokenValues(title: string, data: readonly Count[]): string {
  return `${title}: ${data.map(({ label, count }) => `${label}: ${count}`).join(", ")}.`;
}

/** What a chart of years shows at a glance, in one sentence; empty without events. */
export function yearsSummary(data: readonly Count[]): string {
  const most = Math.max(0, ...data.map(({ count }) => count));
  const best = data.filter(({ count }) => count === most).map(({ label }) => label);
  if (most === 0) return "";
  if (data.length === 1) return `${counted(most, "evento", "eventos")} en ${best[0]}.`;
  if (best.length === 1) return `${best[0]} fue el año con más eventos (${most}).`;
  return best.length > 3
    ? `En ${best.length} años hubo ${counted(most, "evento", "eventos")}, el número más alto.`
    : `${listOf(best)} fueron los años con más eventos (${most} en cada uno).`;
}
