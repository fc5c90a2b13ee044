import { expect, test } from "vitest";
import { statementNames } from "#lib/platform/database/statements";

test("a statement has a name from the second time on, always the same", () => {
  const name = statementNames();
  expect(name({ sql: "SELECT 1" })).toBe("");
  const given = name({ sql: "SELECT 1" });
  expect(given).not.toBe("");
  expect(name({ sql: "SELECT 1" })).toBe(given);
  name({ sql: "SELECT 2" });
  expect(name({ sql: "SELECT 2" })).not.toBe(given);
});

test("however many statements there are, only some have names", () => {
  const name = statementNames();
  const all = Array.from({ length: 5_000 }, (_, at) => ({ sql: `SELECT ${at}` }));
  const names = new Set(all.flatMap((one) => [name(one), name(one), name(one)]));
  expect(names.size).toBeLessThanOrEqual(301);
  expect(name({ sql: "SELECT 4999" })).toBe("");
  expect(name({ sql: "SELECT 0" })).not.toBe("");
});
