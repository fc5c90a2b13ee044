import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FreshReport, f1, scoreReport, type Tally } from "#tests/support/intake-score";

const file = readFileSync(new URL("fresh.jsonl", import.meta.url), "utf8");
const reports: FreshReport[] = file
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const scores = reports.map(scoreReport);

/** What must be reached on every field, whatever rule is changed. */
const least = {
  people: 0.96,
  roles: 0.92,
  organisations: 0.92,
  places: 0.94,
  dates: 0.97,
  headcount: 0.97,
  kind: 0.92,
} as const;

function sum(field: keyof typeof least): Tally {
  return scores
    .map((score) => score[field])
    .reduce((all, one) => ({
      right: all.right + one.right,
      wrong: all.wrong + one.wrong,
      missed: all.missed + one.missed,
    }));
}

describe(`${reports.length} short reports of cooperatives`, () => {
  it.each(Object.entries(least))("%s: F1 of %s or more", (field, wanted) => {
    expect(f1(sum(field as keyof typeof least))).toBeGreaterThanOrEqual(wanted);
  });

  it("invents no person", () => {
    const invented = scores.flatMap(({ people }) =>
      people.notes.filter((note) => note.startsWith("+")),
    );
    expect(invented).toEqual([]);
  });
});
