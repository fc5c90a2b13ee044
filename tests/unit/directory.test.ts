import { describe, expect, it } from "vitest";
import {
  directoryAddress,
  directoryListAddress,
  readDirectoryAddress,
  shortIdIn,
} from "#lib/directory/address";
import { appearanceItem, byYear, countsSentence, directoryItem } from "#lib/directory/listing";
import type { Appearance, DirectorySection } from "#lib/directory/schema";
import { spanish } from "#lib/platform/spanish";
import { said } from "#tests/support/lines";

const id = "0190f0a0-1111-7000-8000-0123456789ab";
const event = (startsOn: string, more: Partial<Appearance> = {}): Appearance => ({
  ...{ slug: "visita", title: "Visita de prueba", type: "intercambio", startsOn, endsOn: startsOn },
  ...{ place: "Puno", parts: [], roles: [] },
  ...more,
});

describe("an address of the directory", () => {
  it("is readable, and its end outlives the name", () => {
    const address = directoryAddress("person", { id, name: "Rita Suaña" });
    expect(address).toBe("/directorio/personas/rita-suana-0123456789ab");
    expect(shortIdIn("rita-suana-0123456789ab")).toBe("0123456789ab");
    expect(shortIdIn("otro-nombre-0123456789ab")).toBe("0123456789ab");
    expect(shortIdIn("0123456789ab")).toBe("0123456789ab");
    expect(shortIdIn("rita-suana")).toBeNull();
    expect(directoryAddress("organisation", { id, name: "¡!" })).toMatch(/\/0123456789ab$/);
  });

  it("of a list says what it reads", () => {
    const filter = { text: "cocla", letter: "c", after: id };
    const address = directoryListAddress("organisation", filter);
    const params = Object.fromEntries(new URL(address, "http://x").searchParams);
    expect(readDirectoryAddress(params)).toEqual(filter);
    expect(readDirectoryAddress({ letra: "ñ", despues: "x", nombre: ["a"] })).toEqual({
      ...{ text: "", letter: null, after: null },
    });
  });
});

describe("what the directory says", () => {
  const shown = (section: DirectorySection, row: Parameters<typeof directoryItem>[1]) =>
    directoryItem(section, row, spanish);

  it("of a row", () => {
    const row = { id, honorific: "", kind: "ngo" as const, country: "FR", place: "", role: "" };
    expect(said(shown("organisation", { ...row, name: "Una ONG", aliases: ["UO"] }).line)).toBe(
      "ONG · Francia · también escrita UO",
    );
    const person = { ...row, kind: null, honorific: "Econ.", name: "Una Persona", aliases: [] };
    const { name, line } = shown("person", { ...person, role: "gerente general" });
    expect([name, said(line)]).toEqual(["Econ. Una Persona", "Gerente general"]);
  });

  it("of events: by year, with the part that was played", () => {
    const all = [
      event("2026-03-01"),
      event("2026-01-01"),
      event("2009-11-29", { parts: ["host"] }),
    ];
    expect(byYear(all).map(({ year, events }) => [year, events.length])).toEqual([
      ["2026", 2],
      ["2009", 1],
    ]);
    expect(said(appearanceItem(event("2009-11-29", { parts: ["host"] }), spanish).played)).toBe(
      "Anfitriona",
    );
    const counts = [{ part: "host" as const, events: 2 }];
    expect(countsSentence({ total: 2, counts }, spanish.t)).toBe("2 eventos: anfitriona en 2.");
    expect(countsSentence({ total: 0, counts: [] }, spanish.t)).toBe("");
  });
});
