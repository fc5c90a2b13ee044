import { expect, test } from "vitest";
import { listsWithoutLabels, verbsWithoutLabel } from "#tests/architecture/labels";
import { repository, sentences, withPlantedTree } from "#tests/architecture/tree";

test("every stage, state, move, role and kind has a label", () => {
  expect(sentences(listsWithoutLabels(repository))).toEqual([]);
});

test("every verb of the audit log has a label", () => {
  expect(sentences(verbsWithoutLabel(repository))).toEqual([]);
});

const labels = `export const stageLabels: Record<Stage, string> = { draft: "Borrador", "in_review": "En revisión" };`;

test("a stage without a label is caught", async () => {
  const complete = {
    "lib/editorial/schema.ts": `export const stages = ["draft", "in_review"] as const;`,
    "lib/editorial/labels.ts": labels,
  };
  expect(await withPlantedTree(complete, listsWithoutLabels)).toEqual([]);
  const oneMore = `export const stages = ["draft", "in_review", "returned"] as const;`;
  const found = await withPlantedTree(
    { ...complete, "lib/editorial/schema.ts": oneMore },
    listsWithoutLabels,
  );
  expect(found.map(({ file }) => file)).toEqual(["lib/editorial/schema.ts"]);
});

test("a verb without a label is caught", async () => {
  const planted = {
    "lib/editorial/commands/publish.ts": `record(tx, actor, { verb: "published" }); record(tx, actor, { verb: "burned" });`,
    "lib/editorial/labels.ts": `export const verbLabels = { published: "publicó" }; export const other = { burned: "" };`,
  };
  expect(sentences(await withPlantedTree(planted, verbsWithoutLabel))).toEqual([
    "lib/editorial/commands/publish.ts: no label for the verb burned",
  ]);
});
