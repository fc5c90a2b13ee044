import { expect, test } from "vitest";
import { importGraph } from "#tests/architecture/imports";
import { repository, sentences, type Tree, withPlantedTree } from "#tests/architecture/tree";
import { emptyNames, fileVocabulary } from "#tests/architecture/vocabulary";

const vocabulary = async (tree: Tree) => fileVocabulary(tree, await importGraph(tree));
const files = (found: { file: string }[]) => found.map(({ file }) => file);

test("lib holds only the closed vocabulary and tested computations", async () => {
  expect(sentences(await vocabulary(repository))).toEqual([]);
});

test("nothing is named after nothing", () => {
  expect(sentences(emptyNames(repository))).toEqual([]);
});

test("a file outside the vocabulary is caught", async () => {
  const planted = {
    "package.json": `{ "imports": { "#lib/*": "./lib/*.ts" } }`,
    "lib/kinds.ts": "",
    "lib/platform/anything.ts": "",
    "lib/events/schema.ts": "",
    "lib/events/commands/publish.ts": "",
    "lib/events/duration.ts": "export const days = (from: number, to: number) => to - from;",
    "lib/events/article.ts": "export interface Article { title: string }",
    "tests/unit/duration.test.ts": `import { days } from "#lib/events/duration";`,
    "lib/events/publisher.ts": "export function publish() {}",
    "lib/events/commands/deep/er/publish.ts": "",
    "lib/events/card.tsx": "",
    "lib/everything.ts": "",
  };
  expect(await withPlantedTree(planted, async (tree) => files(await vocabulary(tree)))).toEqual([
    "lib/events/card.tsx",
    "lib/events/commands/deep/er/publish.ts",
    "lib/events/publisher.ts",
    "lib/everything.ts",
  ]);
});

test.each([
  "lib/platform/utils.ts",
  "lib/events/helpers/dates.ts",
  "components/events/index.tsx",
  "lib/platform/job-manager.ts",
  "app/panel/EventService.ts",
])("the empty name of %s is caught", async (file) => {
  expect(await withPlantedTree({ [file]: "" }, (tree) => files(emptyNames(tree)))).toEqual([file]);
});
