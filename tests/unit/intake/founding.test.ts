import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport } from "#lib/intake/parse";
import { bodyFields } from "#lib/intake/proposals/entities";

const report = new URL("../../../prisma/seed/pasantia-quillabamba.txt", import.meta.url);
const text = readFileSync(report, "utf8");
const spanOf = (field: { start: number; end: number } | null | undefined) =>
  field ? [field.start, field.end] : null;

describe("the founding report", () => {
  const result = parseReport(text);
  const person = (name: string) => result.people.find(({ value }) => value === name);

  it("reads the range across two months with the year written once", () => {
    expect([result.start?.value, result.end?.value]).toEqual(["2009-11-29", "2009-12-03"]);
    expect(spanOf(result.start)).toEqual([514, 557]);
    expect(result.kind?.value).toBe("visita_intercambio");
  });

  it("takes the headcount as written, never from the names", () => {
    expect(result.participants?.value).toBe(18);
    expect(spanOf(result.participants)).toEqual([953, 976]);
  });

  it("ties posts before names, with the title between", () => {
    expect(person("William Leyva")?.role?.value).toBe("Presidente del Consejo de Administración");
    expect(spanOf(person("William Leyva")?.role)).toEqual([630, 670]);
    expect(person("Rita Suaña")?.role?.value).toBe("Vice-Presidenta");
    expect(person("Rita Suaña")?.organ?.rule).toBe("organ.implied");
    expect(person("Marco Antonio Mendoza")?.role?.value).toBe("Gerente General");
  });

  it("gives each of the three people their office, in order", () => {
    const three = ["Fernando Paca", "Rafael Jauira", "Sonia Gutierrez"].map(person);
    expect(three.map((p) => p?.office?.value)).toEqual(["Lima", "Puno", "Juliaca"]);
    expect(three.map((p) => p?.role?.value)).toEqual(Array(3).fill("administrador"));
    expect(three.map((p) => p?.part)).toEqual(Array(3).fill("delegate"));
  });

  it("keeps the host's manager out of the delegation", () => {
    const manager = person("Ronal Guevara");
    expect(manager?.part).toBe("host");
    expect(spanOf(manager?.role)).toEqual([1163, 1178]);
    expect(manager?.organisation?.value).toBe("Cooperativa QUILLACOOP");
    expect(manager?.honorific?.value).toBe("Econ.");
    expect(result.people.filter((p) => p.part === "delegate")).toHaveLength(6);
  });

  it("states the sex only where the text does", () => {
    const stated = result.people.filter((p) => p.sex).map((p) => [p.value, p.sex?.value]);
    expect(stated).toEqual([
      ["William Leyva", "m"],
      ["Rita Suaña", "f"],
    ]);
  });

  it("joins the two spellings of the host and tells the other bodies apart", () => {
    const host = result.organisations.find((o) => o.part === "host");
    expect([host?.value, ...(host?.aliases.map((a) => a.value) ?? [])].sort()).toEqual([
      "COOPAC QUILLACOP",
      "Cooperativa QUILLACOOP",
    ]);
    const part = (name: string) => result.organisations.find((o) => o.value.includes(name))?.part;
    expect(part("COCLA")).toBe("visited");
    expect(part("Acting For Life")).toBe("sponsor");
    expect(part("CIAP")).toBe("network");
    expect(result.organisations.filter((o) => o.part === "own" && !o.named)).toHaveLength(1);
  });

  it("reads town, province and region as one place", () => {
    const place = result.places[0];
    expect(place?.parts.map((p) => [p.quote, p.level])).toEqual([
      ["Quillabamba", "city"],
      ["la Convención", "province"],
      ["CUSCO", "department"],
    ]);
    expect(spanOf(place)).toEqual([234, 280]);
  });

  it("leaves the two projects unnamed, as a question", () => {
    expect(result.projects).toHaveLength(1);
    expect(result.projects[0]).toMatchObject({ count: 2, named: false, start: 463, end: 487 });
    expect(result.questions.map((q) => q.code)).toContain("project.unnamed");
  });

  it("suggests the typing error without applying it", () => {
    const typo = result.typos.find((t) => t.start === 1259);
    expect(typo).toMatchObject({ quote: "no ha dado", value: "nos ha dado", end: 1269 });
  });

  it("finds movement, age, purpose and lessons", () => {
    expect(result.movements.map(spanOf)).toEqual([[1938, 1952]]);
    expect(result.anniversaries[0]).toMatchObject({ value: 45, start: 1489, end: 1518 });
    expect(result.purpose[0]?.quote).toMatch(/^En el marco de un proceso de Consolidación/);
    expect(result.lessons.length).toBeGreaterThan(0);
  });
});

describe("the founding report, once the directory knows its names", () => {
  const named = (name: string, type: "cooperativa" | "ong" | "red", aliases: string[] = []) => ({
    ...{ name, type, aliases },
  });
  const plain = parseReport(text);
  const known = parseReport(text, {
    lexicon: {
      organisations: [
        named("COOPAC Quillacoop", "cooperativa", ["COOPAC QUILLACOP", "Cooperativa QUILLACOOP"]),
        named("Acting For Life", "ong"),
        named("Cooperativa Agraria COCLA", "cooperativa", ["COCLA"]),
        named("Comercio Justo", "red"),
        named("Familia CIAP", "red", ["CIAP"]),
      ],
      people: plain.people.map(({ value }) => ({ name: value })),
    },
  });

  it("ties nobody to another body than before", () => {
    const ties = (result: typeof plain) =>
      result.people.map(({ value, role, organisation, part }) => [
        ...[value, role?.value, organisation?.value, part],
      ]);
    expect(ties(known)).toEqual(ties(plain));
  });

  it("gives the 45 years to the cooperative that was named last", () => {
    const years = bodyFields(known).map(({ fields }) => [fields.name, fields.institutionalYears]);
    expect(years.filter(([, age]) => age !== "")).toEqual([["Cooperativa QUILLACOOP", "45"]]);
    expect(bodyFields(plain).find(({ fields }) => fields.institutionalYears)?.body.part).toBe(
      "host",
    );
  });
});
