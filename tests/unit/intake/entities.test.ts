import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport } from "#lib/intake/parse";
import type { IntakeResult } from "#lib/intake/schema";

/** A sentence and what a reader finds in it; "name | post | body" of each person. */
interface Sentence {
  readonly text: string;
  readonly places?: readonly string[];
  readonly organisations?: readonly string[];
  readonly people?: readonly string[];
}

const sentences: readonly Sentence[] = readFileSync(
  new URL("entities.jsonl", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const quote = (field: { quote: string } | null) => field?.quote ?? "";

const readings: Readonly<Record<string, (result: IntakeResult) => unknown>> = {
  places: ({ places }) => places.flatMap(({ parts }) => parts.map(quote)),
  organisations: ({ organisations }) => organisations.filter(({ named }) => named).map(quote),
  people: ({ people }) =>
    people.map((person) =>
      [quote(person), quote(person.role), quote(person.organisation)].join(" | "),
    ),
};

describe.each(["places", "organisations", "people"] as const)("%s of a sentence", (field) => {
  const told = sentences.filter((sentence) => sentence[field]);

  it.each(told)("$text", (sentence) => {
    expect(readings[field]?.(parseReport(sentence.text))).toEqual(sentence[field]);
  });
});
