import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readSearchAddress } from "#lib/search/address";
import { search } from "#lib/search/queries/search";
import { loadFoundingContent } from "#seed/founding";

const ask = (typed: string) =>
  search({ ...readSearchAddress({ q: typed }), audiences: ["public"] });

beforeAll(async () => {
  await loadFoundingContent();
});

const operators = [
  "'",
  '"',
  "\\",
  "&",
  "|",
  "!",
  "<->",
  ":*",
  "(",
  ")",
  "-",
  "«",
  "\u0000",
  "%",
  "_",
];
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(...operators, "quillabamba", "de", "ñ", "🦙"),
    fc.string({ unit: "binary" }),
  ),
  { maxLength: 12 },
);

describe("search", () => {
  it.each([
    ["a quotation mark", "'; DROP TABLE publication; --"],
    ["operators", "quillabamba & | ! <-> :* ("],
    ["a null byte", "quilla\u0000bamba"],
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "quillabamba ".repeat(10_000)],
    ["emojis", "🦙🧶🏔️"],
    ["half a pair of surrogates", "\ud83e quillabamba"],
    ["only words that are not searched", "de la el y"],
    ["nested quotes", '"""«comercio "justo»'],
    ["another script", "कॉफ़ी кофе 咖啡"],
    ["marks of LIKE", "%%% ___"],
  ])("answers %s", async (_, typed) => {
    expect(["found", "none", "wordless", "idle"]).toContain((await ask(typed)).state);
  });

  it("answers anything that can be typed", async () => {
    const answers = fc.asyncProperty(hostile, fc.constantFrom("", " "), async (parts, between) => {
      const { state } = await ask(parts.join(between));
      return state !== "slow";
    });
    await expect(fc.assert(answers, { numRuns: 60 })).resolves.toBeUndefined();
  }, 120_000);
});
