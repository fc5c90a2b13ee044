import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FreshReport, f1, scoreReport, type Tally } from "#tests/support/intake-score";

type Field = "people" | "roles" | "organisations" | "places" | "dates" | "headcount" | "kind";
type Least = Readonly<Record<Field, number>>;

/** What must be reached on every field, whatever rule is changed. */
const sets: readonly { file: string; about: string; least: Least }[] = [
  {
    file: "fresh.jsonl",
    about: "short reports of cooperatives",
    least: {
      ...{ people: 0.96, roles: 0.92, organisations: 0.92, places: 0.94 },
      ...{ dates: 0.97, headcount: 0.97, kind: 0.92 },
    },
  },
  {
    file: "varied.jsonl",
    about: "letters, chats, minutes, press notes and lists of several countries",
    least: {
      ...{ people: 0.97, roles: 0.94, organisations: 0.92, places: 0.89 },
      ...{ dates: 0.97, headcount: 0.93, kind: 0.9 },
    },
  },
  {
    file: "places.jsonl",
    about: "villages, units, rivers, halls and foreign towns, and names that are none of them",
    least: {
      ...{ people: 0.95, roles: 0.94, organisations: 0.91, places: 0.95 },
      ...{ dates: 0.97, headcount: 0.97, kind: 0.93 },
    },
  },
];

function scoresOf(file: string) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const reports: FreshReport[] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return reports.map(scoreReport);
}

describe.each(sets)("$about", ({ file, least }) => {
  const scores = scoresOf(file);
  const sum = (field: Field): Tally =>
    scores
      .map((score) => score[field])
      .reduce((all, one) => ({
        right: all.right + one.right,
        wrong: all.wrong + one.wrong,
        missed: all.missed + one.missed,
      }));

  it.each(Object.entries(least))("%s: F1 of %s or more", (field, wanted) => {
    expect(f1(sum(field as Field))).toBeGreaterThanOrEqual(wanted);
  });

  it("invents no person", () => {
    const invented = scores.flatMap(({ people }) =>
      people.notes.filter((note) => note.startsWith("+")),
    );
    expect(invented).toEqual([]);
  });
});
