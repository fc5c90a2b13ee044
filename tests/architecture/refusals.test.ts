import { expect, test } from "vitest";
import { commandsWithoutRefusalTest } from "#tests/architecture/refusals";
import { repository, sentences, withPlantedTree } from "#tests/architecture/tree";

test("every command has a test of its refusal", () => {
  expect(sentences(commandsWithoutRefusalTest(repository))).toEqual([]);
});

const commands = `
  export async function publish(actor, input) {}
  export const withdraw = async (actor, input) => {};
  export async function lockPublication(tx, id) {}
  export async function publishDue() {}
  export type PublishInput = string;
`;

test("a command without one is caught; a part of a command needs none", async () => {
  const planted = {
    "lib/editorial/commands.ts": commands,
    "tests/integration/publish.test.ts": `
      import { publish } from "#lib/editorial/commands";
      describe("publish refuses", () => { test("a stranger", () => expectRefusal(publish(), "forbidden")); });
    `,
  };
  expect(sentences(await withPlantedTree(planted, commandsWithoutRefusalTest))).toEqual([
    `lib/editorial/commands.ts: write a test titled "withdraw refuses …"`,
  ]);
});

test.each([
  ["another module's", `import "#lib/other/commands"; test("publish refuses", () => refusal());`],
  ["no refusal in the body", `import "#lib/a/commands/x"; test("publish refuses", () => {});`],
  ["another title", `import "#lib/a/commands/x"; test("publish works", () => refusal());`],
])("a test does not count: %s", async (_, source) => {
  const planted = {
    "lib/a/commands/x.ts": "export function publish(actor) {}",
    "tests/integration/x.test.ts": source,
  };
  expect(await withPlantedTree(planted, commandsWithoutRefusalTest)).toHaveLength(1);
});
