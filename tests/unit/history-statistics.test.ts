import { describe, expect, it } from "vitest";
import { figureLines } from "#lib/history/figures";
import {
  eventsPerKind,
  eventsPerYear,
  kindsSummary,
  share,
  totalsOf,
  type YearKind,
} from "#lib/history/statistics";

const row = (parts: Partial<YearKind>): YearKind => ({
  ...{ year: 2009, type: "intercambio", events: 1, ahead: 0, days: 5 },
  ...{ attendances: 18, unknown: 0, women: 7, men: 9 },
  ...parts,
});

describe("totalsOf", () => {
  it("adds everything up", () => {
    const rows = [row({}), row({ year: 2012, events: 3, days: 3, unknown: 1, women: 0, men: 0 })];
    expect(totalsOf(rows)).toEqual({
      ...{ events: 4, ahead: 0, days: 8, attendances: 36, unknown: 1 },
      ...{ women: 7, men: 9, undeclared: 20, firstYear: 2009, lastYear: 2012 },
    });
  });

  it("has no years without events", () => {
    expect(totalsOf([])).toMatchObject({ events: 0, firstYear: null, lastYear: null });
  });
});

describe("the groups", () => {
  const rows = [
    row({ year: 2011, type: "feria", events: 2 }),
    row({ year: 2009, type: "feria", events: 1 }),
    row({ year: 2011, type: "asamblea", events: 3 }),
    row({ year: 2011, type: "sesion", events: 4 }),
  ];

  it("go by year, earliest first", () => {
    expect(eventsPerYear(rows)).toEqual([
      { year: 2009, count: 1 },
      { year: 2011, count: 9 },
    ]);
  });

  it("go by kind, most first and then by name", () => {
    expect(eventsPerKind(rows).map(({ label, count }) => [label, count])).toEqual([
      ["Sesión", 4],
      ["Asamblea", 3],
      ["Feria", 3],
    ]);
  });
});

describe("share", () => {
  it.each([
    [58, 100, "58\u00a0%"],
    [1, 3, "33\u00a0%"],
    [0, 5, "0\u00a0%"],
    [1, 1000, "menos de 1\u00a0%"],
    [0, 0, "—"],
  ])("%i of %i is %s", (part, whole, text) => {
    expect(share(part, whole)).toBe(text);
  });
});

describe("kindsSummary", () => {
  it.each([
    [[], ""],
    [[row({})], "Todos son de un mismo tipo: Intercambio de experiencias."],
    [
      [row({ events: 1200 }), row({ type: "feria", events: 800 })],
      "Intercambio de experiencias es el tipo más frecuente: 1,200 de 2,000 eventos (60\u00a0%).",
    ],
    [[row({}), row({ type: "feria" })], "Ningún tipo destaca: 2 tienen 1 evento cada uno."],
  ])("of %o", (rows, sentence) => {
    expect(kindsSummary(rows)).toBe(sentence);
  });
});

describe("figureLines", () => {
  const named = { hosts: 1, organisations: 2, people: 6 };

  it("say what opens each figure and what is missing from it", () => {
    const lines = figureLines({ ...named, rows: [row({ unknown: 1, ahead: 1, events: 2 })] });
    expect(lines.map(({ name, value, opens }) => [name, value, opens])).toEqual([
      ["Eventos", "2", "all"],
      ["Días", "5", "all"],
      ["Participaciones", "18", "total"],
      ["Mujeres", "39\u00a0%", "mujeres"],
      ["Hombres", "50\u00a0%", "hombres"],
      ["Anfitrionas distintas", "1", "anfitriona"],
      ["Organizaciones distintas", "2", "organizaciones"],
      ["Personas distintas", "6", "personas"],
    ]);
    expect(lines.flatMap(({ details }) => details).filter(({ trait }) => trait)).toEqual([
      { text: "1 por realizarse", trait: "por_realizarse" },
      { text: "1 evento no registra el total", trait: "sin_total" },
      { text: "11\u00a0% no declarado", trait: "sin_declarar" },
    ]);
  });

  it("do not say that nobody was a woman or a man when nobody declared it", () => {
    const lines = figureLines({ ...named, rows: [row({ women: 0, men: 0 })] });
    const details = [{ text: "no declarado", trait: "sin_declarar" }];
    expect(lines.slice(3, 5)).toEqual([
      { name: "Mujeres", value: "—", opens: null, details },
      { name: "Hombres", value: "—", opens: null, details },
    ]);
  });

  it("open nothing when there is nothing", () => {
    const lines = figureLines({ rows: [], hosts: 0, organisations: 0, people: 0 });
    expect(lines.every(({ opens, details }) => opens === null && details.length === 0)).toBe(true);
    expect(lines.map(({ value }) => value)).toEqual(["0", "0", "0", "—", "—", "0", "0", "0"]);
  });
});
