import { expect, test } from "vitest";
import { idleExceptions, unlimitedLiveQueries } from "#tests/architecture/audience";
import { repository, sentences, withPlantedTree } from "#tests/architecture/tree";

test("every public query keeps to what is for everybody", () => {
  expect(sentences(unlimitedLiveQueries(repository))).toEqual([]);
  expect(idleExceptions(repository)).toEqual([]);
});

test("a public query without the condition is caught", async () => {
  const planted = {
    "lib/search/queries.ts": "export const found = () => db().livePublication.findMany();",
    "lib/feeds/queries/feed.ts":
      "export const feed = () => db().livePublication.findMany({ where: { ...publicOnly } });",
    "lib/desk/queries.ts": "export function all(actor) { return db().livePublication.findMany(); }",
  };
  expect(sentences(await withPlantedTree(planted, unlimitedLiveQueries))).toEqual([
    "lib/search/queries.ts: read live facts with publicOnly or readableBy",
  ]);
});
