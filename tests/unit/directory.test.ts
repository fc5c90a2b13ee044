import { describe, expect, it } from "vitest";
import {
  directoryAddress,
  directoryListAddress,
  readDirectoryAddress,
  shortIdIn,
} from "#lib/directory/address";
import { appearanceItem, byYear, countsSentence, directoryItem } from "#lib/directory/listing";
import type { ListedPost } from "#lib/directory/queries/list";
import type { Appearance, DirectorySection } from "#lib/directory/schema";
import type { Language } from "#lib/platform/language";
import { spanish } from "#lib/platform/spanish";
import { textsIn } from "#lib/platform/texts";
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

  const row = { id, honorific: "", kind: null, country: "", place: "", aliases: [], post: null };

  it("of a row", () => {
    const ngo = { ...row, kind: "ngo" as const, country: "FR", name: "Una ONG", aliases: ["UO"] };
    expect(said(shown("organisation", ngo).line)).toBe("ONG · Francia · también escrita UO");
    const { name, line } = shown("person", { ...row, honorific: "Econ.", name: "Una Persona" });
    expect([name, said(line)]).toEqual(["Econ. Una Persona", ""]);
  });

  it("of a person: the post, whose it is and the years for which it is on record", () => {
    const post = {
      ...{ title: "gerente general", office: "", organisation: "COOPAC Quillacoop", own: false },
      ...{ heldFrom: "2009-11-29", heldTo: "2009-12-03", boundsKnown: false },
    };
    const lineOf = (change: Partial<ListedPost> = {}, language: Language = spanish) =>
      said(
        directoryItem("person", { ...row, name: "Una", post: { ...post, ...change } }, language)
          .line,
      );
    const ours = { organisation: "La nuestra", own: true };
    expect(lineOf()).toBe("Gerente general · COOPAC Quillacoop · consta en 2009");
    expect(lineOf(ours)).toBe("Gerente general · Nuestra cooperativa · consta en 2009");
    expect(lineOf({ ...ours, office: "Puno", heldTo: "2011-01-01" })).toBe(
      "Gerente general · oficina de Puno · Nuestra cooperativa · consta de 2009 a 2011",
    );
    const known = { ...ours, boundsKnown: true };
    expect(lineOf({ ...known, heldTo: null })).toMatch(/ · desde 2009$/);
    expect(lineOf({ ...known, heldFrom: null })).toMatch(/ · hasta 2009$/);
    expect(lineOf({ ...known, heldTo: "2011-01-01" })).toMatch(/ · de 2009 a 2011$/);
    expect(lineOf({ ...known, heldFrom: null, heldTo: null })).toMatch(/ · sin fechas$/);
    // Of a role in an event it is not known whose it is.
    expect(lineOf({ organisation: "" })).toBe("Gerente general · consta en 2009");
    const french = { locale: "fr" as const, t: textsIn("fr") };
    expect(lineOf(ours, french)).toBe(
      "Gerente general · Notre coopérative · fonction attestée en 2009",
    );
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
