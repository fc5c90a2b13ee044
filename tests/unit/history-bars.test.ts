import { describe, expect, it } from "vitest";
import {
  columns,
  everyYear,
  labelEvery,
  ranks,
  spokenValues,
  yearsSummary,
} from "#lib/history/bars";

const counts = (...values: number[]) =>
  values.map((count, at) => ({ label: String(2009 + at), count }));

describe("bars", () => {
  it("draws years without events as zero instead of skipping them", () => {
    const years = everyYear([
      { year: 2012, count: 3, href: "?anio=2012" },
      { year: 2009, count: 1 },
    ]);
    expect(years).toEqual([
      { label: "2009", count: 1 },
      { label: "2010", count: 0 },
      { label: "2011", count: 0 },
      { label: "2012", count: 3, href: "?anio=2012" },
    ]);
    expect(everyYear([])).toEqual([]);
  });

  it("stands columns on the floor, in proportion, without overlap", () => {
    const bars = columns(counts(1, 2, 4), { width: 300, height: 100 });
    expect(bars.map(({ height }) => height)).toEqual([25, 50, 100]);
    expect(bars.every(({ y, height }) => y + height === 100)).toBe(true);
    expect(bars.map(({ strongest }) => strongest)).toEqual([false, false, true]);
    for (const [at, bar] of bars.entries()) {
      expect(bar.x).toBeGreaterThanOrEqual(bars[at - 1] ? (bars[at - 1]?.x ?? 0) + bar.width : 0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(300);
    }
  });

  it("lies ranks one under another", () => {
    const bars = ranks(counts(4, 1), { width: 200, step: 44 });
    expect(bars.map(({ y, width }) => [y, width])).toEqual([
      [0, 200],
      [44, 50],
    ]);
  });

  it("keeps the last label when not all fit", () => {
    expect(labelEvery(counts(1, 1, 1, 1, 1), 3)).toEqual([true, false, true, false, true]);
    expect(labelEvery(counts(1, 1), 20)).toEqual([true, true]);
  });

  it("says all values, and the point of the chart in one sentence", () => {
    expect(spokenValues("Eventos por año", counts(1, 2))).toBe(
      "Eventos por año: 2009: 1, 2010: 2.",
    );
    expect(yearsSummary(counts(1))).toBe("1 evento en 2009.");
    expect(yearsSummary(counts(1, 2))).toBe("2010 fue el año con más eventos (2).");
    expect(yearsSummary(counts(2, 1, 2))).toBe(
      "2009 y 2011 fueron los años con más eventos (2 en cada uno).",
    );
    expect(yearsSummary([])).toBe("");
  });
});
