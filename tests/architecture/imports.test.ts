import { expect, test } from "vitest";
import { importGraph, importRules, importViolations } from "#tests/architecture/imports";
import { cleanTree, forbiddenImports } from "#tests/architecture/imports.planted";
import { repository, sentences, withPlantedTree } from "#tests/architecture/tree";

test("the repository follows every import rule", async () => {
  expect(sentences(importViolations(await importGraph(repository)))).toEqual([]);
});

test("a small tree that follows the rules passes", async () => {
  const found = await withPlantedTree(cleanTree, async (tree) =>
    importViolations(await importGraph(tree)),
  );
  expect(sentences(found)).toEqual([]);
});

test("each rule has a planted violation", () => {
  expect(forbiddenImports.map(({ rule }) => rule).sort()).toEqual([...importRules].sort());
});

test.each(forbiddenImports)("$rule is caught", async ({ rule, file, source }) => {
  const planted = { ...cleanTree, [file]: source };
  const found = await withPlantedTree(planted, async (tree) =>
    importViolations(await importGraph(tree)),
  );
  expect(found.map((violation) => violation.rule)).toContain(rule);
  expect(found.find((violation) => violation.rule === rule)?.file).toBe(file);
});
