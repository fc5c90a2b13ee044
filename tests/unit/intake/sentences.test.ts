import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport } from "#lib/intake/parse";
import type { IntakeResult } from "#lib/intake/schema";

/** A sentence or short note, and of each field that is written what a reader finds. */
interface Sentence {
  readonly text: string;
  readonly ref?: string;
  /** First and last day, or null where the text gives none. */
  readonly dates?: readonly string[] | null;
  readonly participants?: number | null;
  readonly kind?: string;
  readonly places?: readonly string[];
  readonly organisations?: readonly string[];
  /** "name | post". */
  readonly people?: readonly string[];
}

const files = [
  "sentences.jsonl",
  "days.jsonl",
  "kept-days.jsonl",
  "headcounts.jsonl",
  "kinds.jsonl",
];

const sentences: readonly Sentence[] = files.flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line)),
);

const quotes = (fields: readonly { quote: string }[]) =>
  [...new Set(fields.map(({ quote }) => quote))].sort();

const readings: Readonly<Record<string, (result: IntakeResult) => unknown>> = {
  dates: ({ start, end }) => (start ? [start.value, end?.value] : null),
  participants: ({ participants }) => participants?.value ?? null,
  kind: ({ kind }) => kind?.value ?? "otro",
  places: ({ places }) => quotes(places.flatMap(({ parts }) => parts)),
  organisations: ({ organisations }) => quotes(organisations.filter(({ named }) => named)),
  people: ({ people }) => people.map(({ value, role }) => `${value} | ${role?.value ?? ""}`),
};

const fields = Object.keys(readings) as (keyof Sentence)[];

describe.each(fields)("%s", (field) => {
  const told = sentences.filter((sentence) => field in sentence);

  it.each(told.map((sentence) => [sentence.text, sentence] as const))("%s", (_text, sentence) => {
    const result = parseReport(sentence.text, { ref: sentence.ref ?? null });
    expect(readings[field]?.(result)).toEqual(sentence[field]);
  });
});
