import { expect, test } from "vitest";
import {
  biomeFindings,
  longFunctionsBesideComponents,
  longPages,
  tangledFunctions,
} from "#tests/architecture/budgets";
import { repository, sentences, withPlantedTree } from "#tests/architecture/tree";

const lines = (count: number) => Array.from({ length: count }, (_, n) => `  use(${n});`).join("\n");
const aFunction = (head: string, count: number) =>
  `export function ${head} {\n${lines(count)}\n}\n`;
const branches = Array.from({ length: 16 }, (_, n) => `  if (a === ${n}) use(${n});`).join("\n");

test("pages are short", () => {
  expect(sentences(longPages(repository))).toEqual([]);
});

test("functions beside components are short", () => {
  expect(sentences(longFunctionsBesideComponents(repository))).toEqual([]);
});

test("functions have few paths", () => {
  expect(sentences(tangledFunctions(repository))).toEqual([]);
});

test("a page of 61 lines is caught, one of 60 passes", async () => {
  const planted = { "app/a/page.tsx": "//\n".repeat(61), "app/b/page.tsx": "//\n".repeat(60) };
  const found = await withPlantedTree(planted, longPages);
  expect(found.map(({ file }) => file)).toEqual(["app/a/page.tsx"]);
});

test("a function of 41 lines beside a component is caught, the component passes", async () => {
  const planted = { "components/a/Long.tsx": aFunction("rows()", 38) + aFunction("Long()", 60) };
  expect(await withPlantedTree(planted, longFunctionsBesideComponents)).toEqual([]);
  const longer = { "components/a/Long.tsx": aFunction("rows()", 40) };
  const found = await withPlantedTree(longer, longFunctionsBesideComponents);
  expect(found[0]?.message).toContain("rows has 42 lines");
});

test("a function with eleven paths is caught, one with ten passes", async () => {
  const ifs = (count: number) => "if (a) use();".repeat(count);
  const planted = {
    "lib/a/b.ts": `const ten = (a) => {${ifs(9)}};\nconst eleven = (a) => {${ifs(8)} return a && b ? 1 : () => a ?? 2;};`,
  };
  const found = await withPlantedTree(planted, tangledFunctions);
  expect(found.map(({ file }) => file)).toEqual(["lib/a/b.ts:2"]);
});

const planted = [
  { rule: "noExcessiveLinesPerFile", file: "lib/a/long.ts", source: lines(201) },
  { rule: "noExcessiveLinesPerFunction", file: "lib/a/slow.ts", source: aFunction("slow()", 41) },
  {
    rule: "noExcessiveLinesPerFunction",
    file: "components/a/Big.tsx",
    source: aFunction("Big()", 101),
  },
  { rule: "useMaxParams", file: "lib/a/many.ts", source: aFunction("many(a, b, c, d)", 1) },
  {
    rule: "noExcessiveCognitiveComplexity",
    file: "lib/a/maze.ts",
    source: `export function maze(a: number) {\n${branches}\n}\n`,
  },
  {
    rule: "noBarrelFile",
    file: "lib/a/all.ts",
    source: `export { slow } from "./slow.ts";\nexport * from "./maze.ts";\n`,
  },
  { rule: "noExplicitAny", file: "lib/a/any.ts", source: "export const a: any = 1;\n" },
  { rule: "noProcessEnv", file: "lib/a/env.ts", source: "export const a = process.env.HOME;\n" },
];

test("Biome catches what goes over a budget, and nothing that keeps it", async () => {
  const within = {
    "lib/a/fine.ts": aFunction("fine()", 38),
    "components/a/Fine.tsx": aFunction("Fine()", 98),
  };
  const files = Object.fromEntries(planted.map(({ file, source }) => [file, source]));
  const found = await withPlantedTree({ ...files, ...within }, biomeFindings);
  for (const { rule, file } of planted) expect(found).toContainEqual({ rule, file });
  expect(found.filter(({ file }) => /fine/i.test(file))).toEqual([]);
});
