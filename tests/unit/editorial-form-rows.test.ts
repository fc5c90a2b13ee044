import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "#lib/editorial/form/reducer";
import {
  areRows,
  longestIncreasing,
  type RowChange,
  rowChanges,
} from "#lib/editorial/form/rowChanges";
import { mergeField, mergeRows } from "#lib/editorial/form/rowMerge";

interface Named extends Row {
  name: string;
}

const rows = (keys: string): Named[] => [...keys].map((key) => ({ key, name: `Fila ${key}` }));
const keysOf = (list: readonly Row[]) => list.map(({ key }) => key).join("");

/** The older list after the changes: what left goes, what changed is put in its place, what came or moved is placed. */
function applied(before: readonly Named[], changes: readonly RowChange<Named>[]): Named[] {
  const left = new Set(
    changes.flatMap(({ from, to, moved }) => (to === null || moved ? from : [])),
  );
  const changed = new Map(changes.map(({ from, after }) => [from, after]));
  const list = before.map((row, at) => changed.get(at) ?? row).filter((_, at) => !left.has(at));
  const placed = changes.filter(({ from, to, moved }) => to !== null && (from === null || moved));
  for (const { to, after } of placed.sort((a, b) => (a.to ?? 0) - (b.to ?? 0))) {
    if (after) list.splice(to ?? 0, 0, after);
  }
  return list;
}

const list = fc
  .uniqueArray(
    fc.record({ key: fc.constantFrom(..."abcdefghij"), name: fc.constantFrom("x", "y") }),
    {
      selector: ({ key }) => key,
    },
  )
  .map((found): Named[] => found);

describe("what became of each row", () => {
  it("explains the newer list from the older one, whatever they are", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(applied(before, rowChanges(before, after))).toEqual(after);
      }),
    );
  });

  it("calls moved only the rows that really moved", () => {
    const told = (before: string, after: string) =>
      rowChanges(rows(before), rows(after)).map(({ key, from, to, moved }) => ({
        ...{ key, from, to, moved },
      }));
    expect(told("abcd", "dabc")).toEqual([{ key: "d", from: 3, to: 0, moved: true }]);
    expect(told("abcd", "acd")).toEqual([{ key: "b", from: 1, to: null, moved: false }]);
    expect(told("ab", "axb")).toEqual([{ key: "x", from: null, to: 1, moved: false }]);
    expect(told("abc", "abc")).toEqual([]);
  });

  it("finds the longest run that keeps its order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 9 }), (values) => {
        const found = values.filter((value) => longestIncreasing(values).has(value));
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.length).toBe(longestByTrying(values));
      }),
    );
  });

  it("stands keys that a list repeats", () => {
    const changes = rowChanges(rows("aab"), rows("ab"));
    expect(changes.map(({ from, to }) => [from, to])).toEqual([[1, null]]);
  });

  it("compares three hundred rows in an instant", () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ key: `k${at}`, name: `Persona ${at}` }));
    const start = performance.now();
    expect(rowChanges(many, many.toReversed())).toHaveLength(299);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

function longestByTrying(values: readonly number[]): number {
  const lengths: number[] = [];
  for (const [at, value] of values.entries()) {
    const before = lengths.filter((_, other) => (values[other] ?? 0) < value && other < at);
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...lengths);
}

describe("lists of rows", () => {
  it("are told from other lists by their keys", () => {
    expect(areRows([], [{ key: "a" }])).toBe(true);
    expect(areRows([], [])).toBe(false);
    expect(areRows([{ name: "a" }])).toBe(false);
    expect(areRows(undefined, [{ key: "a" }])).toBe(false);
  });
});

describe("putting two lists together", () => {
  const base = rows("abc");
  const named = (list: readonly Named[], key: string, name: string) =>
    list.map((row) => (row.key === key ? { ...row, name } : row));

  it("keeps the rows that each added", () => {
    const merge = mergeRows({ base, mine: rows("abcx"), theirs: rows("yabc") });
    expect(merge.questions).toEqual([]);
    expect(keysOf(merge.settle({}) as Row[])).toBe("yabcx");
  });

  it("takes what only one changed or took out", () => {
    const mine = named(base, "a", "Mía");
    const theirs = named(rows("ab"), "b", "Suya");
    const merge = mergeRows({ base, mine, theirs });
    expect(merge.questions).toEqual([]);
    expect(merge.settle({})).toEqual([
      { key: "a", name: "Mía" },
      { key: "b", name: "Suya" },
    ]);
  });

  it("asks about a row that both touched", () => {
    const merge = mergeRows({ base, mine: named(base, "b", "Mía"), theirs: rows("ac") });
    expect(merge.questions).toEqual([{ key: "b", mine: { key: "b", name: "Mía" }, theirs: null }]);
    expect(keysOf(merge.settle({}) as Row[])).toBe("abc");
    expect(keysOf(merge.settle({ b: "theirs" }) as Row[])).toBe("ac");
  });

  it("follows the order of whoever changed it", () => {
    expect(
      keysOf(mergeRows({ base, mine: rows("cab"), theirs: rows("abcy") }).settle({}) as Row[]),
    ).toBe("cyab");
    expect(
      keysOf(mergeRows({ base, mine: rows("abcx"), theirs: rows("cab") }).settle({}) as Row[]),
    ).toBe("cxab");
  });

  it("loses no row that either added, and repeats none", () => {
    fc.assert(
      fc.property(list, list, list, (was, mine, theirs) => {
        const merged = mergeRows({ base: was, mine, theirs }).settle({}) as Named[];
        const keys = merged.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const old = new Set(was.map(({ key }) => key));
        const added = [...mine, ...theirs].map(({ key }) => key).filter((key) => !old.has(key));
        expect(added.filter((key) => !keys.includes(key))).toEqual([]);
      }),
    );
  });

  it("also inside a field, and not where there is no list", () => {
    const projects = (keys: string, unidentified: number | null = null) => ({
      projects: { named: rows(keys), unidentified },
    });
    const versions = { base: projects("a"), mine: projects("ab"), theirs: projects("ac", 2) };
    const merge = mergeField(versions, "projects");
    expect(merge?.settle({})).toEqual({ named: rows("abc").toSorted(() => 0), unidentified: 2 });
    const titles = { base: { title: "a" }, mine: { title: "b" }, theirs: { title: "c" } };
    expect(mergeField(titles, "title")).toBeNull();
    const places = (venue: string) => ({ place: { venue } });
    const held = { base: places("a"), mine: places("b"), theirs: places("c") };
    expect(mergeField(held, "place")).toBeNull();
  });
});
