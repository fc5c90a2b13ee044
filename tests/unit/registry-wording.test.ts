import { describe, expect, it } from "vitest";
import { countryOptions } from "#lib/registry/countries";
import { highlighted } from "#lib/registry/highlight";
import {
  countryLabel,
  organisationKindLabels,
  organisationLine,
  postOn,
  postWords,
  termWords,
} from "#lib/registry/labels";
import { organisationKinds } from "#lib/registry/schema";
import { registryStory } from "#lib/registry/story";

const post = { title: "Administradora", office: "Juliaca", organisation: "" };
const term = { heldFrom: "2009-11-29", heldTo: "2009-12-03", boundsKnown: true };

describe("a post in words", () => {
  it("names the office of ours and the organisation of others", () => {
    expect(postWords(post)).toBe("Administradora de la oficina de Juliaca");
    const elsewhere = { title: "Gerente general", office: "", organisation: "COOPAC Quillacoop" };
    expect(postWords(elsewhere)).toBe("Gerente general (COOPAC Quillacoop)");
    expect(postOn(post, "2009-11-29")).toBe(
      "Administradora de la oficina de Juliaca el 29 de noviembre de 2009",
    );
  });

  it.each([
    [{}, "del 29 de noviembre al 3 de diciembre de 2009"],
    [{ boundsKnown: false }, "consta del 29 de noviembre al 3 de diciembre de 2009"],
    [{ boundsKnown: false, heldTo: "2009-11-29" }, "consta el 29 de noviembre de 2009"],
    [{ heldTo: null }, "desde el 29 de noviembre de 2009"],
    [{ heldFrom: null }, "hasta el 3 de diciembre de 2009"],
    [{ heldFrom: null, heldTo: null }, "sin fechas"],
  ])("tells its days: %o", (part, words) => {
    expect(termWords({ ...term, ...part })).toBe(words);
  });
});

describe("an organisation in a line", () => {
  it("has a Spanish word for every kind", () => {
    const labels = organisationKinds.map((kind) => organisationKindLabels[kind]);
    expect(new Set(labels).size).toBe(organisationKinds.length);
    expect(labels).toContain("Cooperativa de ahorro y crédito");
  });

  it("tells where it is: the place or the foreign country", () => {
    const line = { kind: "ngo", country: "FR", place: "" } as const;
    expect(organisationLine(line)).toBe("ONG · Francia");
    expect(organisationLine({ ...line, country: "PE" })).toBe("ONG");
    expect(organisationLine({ ...line, country: "PE", place: "departamento de Puno" })).toBe(
      "ONG · departamento de Puno",
    );
  });

  it("offers every country in Spanish, Peru first and the rest in order", () => {
    const [first, ...rest] = countryOptions();
    expect(first).toEqual({ value: "PE", label: "Perú" });
    expect(rest).toHaveLength(248);
    expect(rest.every(({ value, label }) => label !== value)).toBe(true);
    expect(rest[0]?.label).toBe("Afganistán");
    expect(countryLabel("BE")).toBe("Bélgica");
  });
});

describe("what was typed, within a name", () => {
  it.each([
    ["Fernando Paca", "fern", "Fern"],
    ["Rita Suaña", "suana", "Suaña"],
    ["Sonia Gutierrez", "gutié", "Gutie"],
    ["provincia de La Convención, Cusco", "la convencion", "La Convención"],
    ["William Leyva", "leyva william", "Leyva"],
    ["Familia CIAP", "ap", "AP"],
    ["COOPAC Quillacoop", "cocla", ""],
    ["COOPAC Quillacoop", "", ""],
  ])("%s, %s", (name, typed, hit) => {
    const parts = highlighted(name, typed);
    expect(parts.hit).toBe(hit);
    expect(parts.before + parts.hit + parts.after).toBe(name);
  });
});

describe("the history of a record", () => {
  const entry = (verb: string, data: unknown) => ({
    ...{ id: 7n, actorName: "Redactora de prueba", verb, at: new Date(0), data },
  });
  it.each([
    ["created", {}, "agregó la ficha"],
    [
      "changed",
      { changes: { name: {}, kind: {}, about: {} } },
      "cambió el nombre, el tipo y la descripción",
    ],
    ["alias_added", { name: "Una", alias: "Otra" }, "agregó el nombre «Otra»"],
    ["position_ended", { title: "Gerente general" }, "anotó el fin del cargo «Gerente general»"],
    ["created", null, "agregó la ficha"],
  ])("tells %s", (verb, data, did) => {
    expect(registryStory([entry(verb, data)])).toMatchObject([{ who: "Redactora de prueba", did }]);
  });
});
