import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareVersions,
  differingFields,
  sameContent,
  takeFields,
} from "#lib/editorial/form/comparison";
import { excerpts, type WordRun, wordChanges } from "#lib/editorial/form/wordChanges";

describe("sameContent", () => {
  it("does not mind the order of keys nor absent parts", () => {
    expect(sameContent({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1, d: undefined })).toBe(
      true,
    );
    expect(sameContent([1, 2], [2, 1])).toBe(false);
    expect(sameContent({ a: null }, {})).toBe(false);
    expect(sameContent([], {})).toBe(false);
  });

  it("says the same of any JSON and its copy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameContent(value, JSON.parse(JSON.stringify(value)))).toBe(true);
      }),
    );
  });
});

describe("compareVersions", () => {
  const base = { title: "Uno", summary: "Dos", people: [], purpose: "Tres" };
  const mine = { ...base, title: "Uno mío", summary: "Dos mío" };
  const theirs = { ...base, title: "Uno suyo", purpose: "Tres suyo" };

  it("tells who changed each field that differs", () => {
    expect(compareVersions({ base, mine, theirs })).toEqual([
      { field: "title", changedBy: "both" },
      { field: "summary", changedBy: "mine" },
      { field: "purpose", changedBy: "theirs" },
    ]);
  });

  it("takes the fields that were chosen and no other", () => {
    const merged = takeFields(mine, theirs, ["purpose"]);
    expect(merged).toEqual({ ...mine, purpose: "Tres suyo" });
    expect(differingFields(merged, theirs)).toEqual(["title", "summary"]);
  });
});

const side = (runs: WordRun[], change: WordRun["change"]) =>
  runs
    .filter((run) => run.change === "same" || run.change === change)
    .map((run) => run.text)
    .join("");

describe("wordChanges", () => {
  it("marks the words that changed and leaves the others", () => {
    expect(
      wordChanges("quien no ha dado la posibilidad", "quien nos ha dado la posibilidad"),
    ).toEqual([
      { text: "quien ", change: "same" },
      { text: "no", change: "removed" },
      { text: "nos", change: "added" },
      { text: " ha dado la posibilidad", change: "same" },
    ]);
  });

  it("keeps both texts whole, whatever they are", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", " ", "\n")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordChanges(before, after);
        expect(side(runs, "removed")).toBe(before);
        expect(side(runs, "added")).toBe(after);
      }),
    );
  });

  it("does not compare very long texts word by word", () => {
    const long = Array.from({ length: 2500 }, (_, at) => `palabra${at}`).join(" ");
    const other = long.replaceAll("palabra", "otra");
    expect(wordChanges(long, other)).toHaveLength(2);
  });

  it("finds one word in a very long text, and one in each paragraph of many", () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `palabra${at}`).join(" ");
    expect(wordChanges(long, `${long} final`)).toEqual([
      { text: long, change: "same" },
      { text: " final", change: "added" },
    ]);
    const lines = (word: string) =>
      Array.from({ length: 400 }, (_, at) => `Uno ${at} dos ${word}${at % 2} tres.`).join("\n");
    const runs = wordChanges(lines("no"), lines("no").replaceAll("no1 ", "nos "));
    expect(runs.filter((run) => run.change === "added")).toHaveLength(200);
  });

  it("cuts long unchanged stretches to their ends", () => {
    const long = Array.from({ length: 80 }, (_, at) => `p${at}`).join(" ");
    const [first, , , last] = excerpts(wordChanges(`${long} no ${long}`, `${long} nos ${long}`));
    expect(first?.text).toMatch(/^….*p79 $/);
    expect(last?.text).toMatch(/^ p0.*…\s*$/);
    expect(excerpts([{ text: "corto", change: "same" }])).toEqual([
      { text: "corto", change: "same" },
    ]);
  });
});
