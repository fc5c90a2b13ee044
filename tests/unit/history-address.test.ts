import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exportAddress,
  filterParams,
  historyAddress,
  readHistoryAddress,
} from "#lib/history/address";
import { noFilter } from "#lib/history/schema";

const id = "01900000-1c04-7000-8000-84eb12472433";
const paramNames = Object.values(filterParams);

describe("readHistoryAddress", () => {
  it("reads every filter", () => {
    const { filter, ignored } = readHistoryAddress({
      ...{ desde: "2009", hasta: "2026", tipo: "intercambio", lugar: "2101" },
      ...{ organizacion: " Quillacoop ", persona: "Rita", texto: "café", condicion: "sin_total" },
      despues: `2009-11-29_${id}`,
    });
    expect(ignored).toEqual([]);
    expect(filter).toEqual({
      ...{ from: 2009, to: 2026, type: "intercambio", place: "2101" },
      ...{ organisation: "Quillacoop", person: "Rita", text: "café", trait: "sin_total" },
      after: { startsOn: "2009-11-29", id },
    });
  });

  it("takes empty fields of the form as not asked", () => {
    const empty = Object.fromEntries(paramNames.map((name) => [name, " "]));
    expect(readHistoryAddress(empty)).toEqual({ filter: noFilter, ignored: [] });
  });

  it.each([
    ["desde", "dos mil"],
    ["desde", "20091"],
    ["hasta", "-1"],
    ["tipo", "fiesta"],
    ["lugar", "2"],
    ["lugar", "21' OR 1=1"],
    ["organizacion", "***"],
    ["persona", "x".repeat(121)],
    ["texto", "¿?"],
    ["condicion", "constructor"],
    ["despues", `2009-11-31_${id}`],
    ["despues", `0000-01-01_${id}`],
    ["despues", `2009-11-29 ${id}`],
    ["despues", "2009-11-29_1"],
  ])("leaves out %s=%s and says so", (name, value) => {
    const { filter, ignored } = readHistoryAddress({ [name]: value, tipo2: "x" });
    expect(filter).toEqual(noFilter);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatch(/^\p{Lu}\p{L}+: .+\.$/u);
  });

  it("turns years that are the wrong way round", () => {
    const { filter, ignored } = readHistoryAddress({ desde: "2026", hasta: "2009" });
    expect([filter.from, filter.to]).toEqual([2009, 2026]);
    expect(ignored).toEqual(["Desde 2026 hasta 2009: se muestra desde 2009 hasta 2026."]);
  });

  it("takes the first of a repeated parameter", () => {
    expect(readHistoryAddress({ desde: ["2010", "2011"] }).filter.from).toBe(2010);
  });

  it("lets no control character reach the database", () => {
    expect(readHistoryAddress({ texto: "ca\u0000fé\u0007" }).filter.text).toBe("ca fé");
  });

  it("never fails, and what it writes it reads again", () => {
    const value = fc.string({ unit: "binary", maxLength: 12 });
    const values = Object.fromEntries(paramNames.map((name) => [name, value]));
    const params = fc.record(values, { requiredKeys: [] });
    fc.assert(
      fc.property(params, (given) => {
        const { filter } = readHistoryAddress(given);
        const { searchParams } = new URL(historyAddress(filter), "http://prueba.invalid");
        const again = readHistoryAddress(Object.fromEntries(searchParams));
        expect(again).toEqual({ filter, ignored: [] });
      }),
      { numRuns: 30 },
    );
  });
});

describe("the addresses", () => {
  it("hold only what was asked, in Spanish", () => {
    const filter = { ...noFilter, from: 2009, text: "café & más" };
    expect(historyAddress(noFilter)).toBe("/direccion/historial");
    expect(historyAddress(filter, "lista")).toBe(
      "/direccion/historial?desde=2009&texto=caf%C3%A9+%26+m%C3%A1s#lista",
    );
  });

  it("download the whole list, not a page of it", () => {
    const filter = { ...noFilter, place: "21", after: { startsOn: "2009-11-29", id } };
    expect(exportAddress(filter)).toBe("/api/direccion/historial.csv?lugar=21");
  });
});
