import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as accounts from "#lib/accounts/schema";
import * as announcements from "#lib/announcements/schema";
import * as editorial from "#lib/editorial/schema";
import * as events from "#lib/events/schema";
import * as history from "#lib/history/schema";
import { fieldSentences } from "#lib/platform/sentences";
import * as registry from "#lib/registry/schema";
import * as settings from "#lib/settings/schema";

const domains = { accounts, announcements, editorial, events, history, registry, settings };
const schemas = Object.entries(domains).flatMap(([domain, exported]) =>
  Object.entries({ ...exported, ...("filterFields" in exported ? exported.filterFields : {}) })
    .filter(([, value]) => value instanceof z.ZodType)
    .map(([name, schema]) => [`${domain} ${name}`, schema as z.ZodType] as const),
);

const long = "ñ".repeat(200_000);
const many = Array.from({ length: 6000 }, () => ({}));
const bad: unknown[] = [
  ...[undefined, null, "", " ", "x", long, true, {}, [], many, Symbol("x")],
  ...[-1, 1.5, 1e9, Number.NaN, new Date("no"), "2026-02-31", "javascript:alert(1)"],
];

/** The same bad value at every place of an object, and within its rows. */
function filledWith(schema: z.ZodType, value: unknown, depth = 0): unknown {
  const inner = bare(schema);
  if (depth > 4) return value;
  if (inner instanceof z.ZodArray)
    return [filledWith(inner.element as z.ZodType, value, depth + 1)];
  if (!(inner instanceof z.ZodObject)) return value;
  return Object.fromEntries(
    Object.entries(inner.shape).map(([key, part]) => [
      key,
      filledWith(part as z.ZodType, value, depth + 1),
    ]),
  );
}

function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return bare(schema.out as z.ZodType);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema;
}

const english =
  /\b(invalid|expected|received|too|big|small|string|number|array|must|required|input|option|unrecognized|characters|date|NaN|undefined|null)\b/i;
const said = (schema: z.ZodType, value: unknown) =>
  Object.values(fieldSentences(schema.safeParse(value).error ?? new z.ZodError([])));

describe("what a schema answers to a wrong value", () => {
  it("is asked of every domain that people write to", () => {
    expect(schemas.length).toBeGreaterThan(35);
    expect(english.test("Too big: expected string to have <=300 characters")).toBe(true);
  });

  it.each(schemas)("is Spanish: %s", (_, schema) => {
    const sentences = bad.flatMap((value) => [
      ...said(schema, value),
      ...said(schema, filledWith(schema, value)),
    ]);
    for (const sentence of new Set(sentences)) {
      expect(sentence).not.toMatch(english);
      expect(sentence).toMatch(/^\p{L}[^<>=]*$/u);
    }
  });
});

describe("a rule without a sentence of its own", () => {
  const publicationId = "01900000-0000-7000-8000-000000000001";
  const at = { publicationId, basedOn: 1 };
  const cases: [string, z.ZodType, object, string][] = [
    [
      "a long note",
      editorial.saveInput,
      { ...at, content: {}, note: long },
      "Use 300 letras como máximo.",
    ],
    [
      "a long return",
      editorial.sendBackInput,
      { ...at, note: long },
      "Use 1000 letras como máximo.",
    ],
    [
      "no instant",
      editorial.scheduleInput,
      { ...at, at: "x" },
      "Elija un día y una hora que existan.",
    ],
    ["a count", events.eventDraft, { women: -1 }, "Escriba un número que no baje de 0."],
    [
      "rows",
      events.eventDraft,
      { lessons: many.slice(0, 21).map(() => ({ key: "a" })) },
      "Deje 20 filas como máximo: quite las que sobran.",
    ],
    [
      "an address",
      z.object({ a: z.url() }),
      { a: "x" },
      "Escriba una dirección que empiece con https://.",
    ],
  ];
  it.each(cases)("says what to do: %s", (...row) => {
    const [, schema, value, sentence] = row;
    expect(said(schema, value)).toEqual([sentence]);
  });

  it("says the first thing that is wrong with a field", () => {
    const twice = z.string().min(3, "Primero.").regex(/^b/, "Después.");
    expect(said(z.object({ a: twice }), { a: "a" })).toEqual(["Primero."]);
  });
});
