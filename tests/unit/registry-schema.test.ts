import { describe, expect, it } from "vitest";
import { readRegistryAddress, registryAddress } from "#lib/registry/address";
import { changesBetween, isEmpty } from "#lib/registry/changes";
import { linkedId } from "#lib/registry/linked";
import { afterName, nameKeyText, pageOf, readNameKey } from "#lib/registry/paging";
import * as shape from "#lib/registry/schema";

const id = "01900000-0000-7000-8000-000000000001";

function sentences(schema: { safeParse(input: unknown): unknown }, input: unknown) {
  const parsed = schema.safeParse(input) as {
    error?: { issues: { path: PropertyKey[]; message: string }[] };
  };
  const issues = parsed.error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

describe("an organisation as it is typed", () => {
  it("loses needless spaces and gets what was left out", () => {
    expect(shape.createOrganisationInput.parse({ name: "  COOPAC   Prueba " })).toEqual({
      ...{ name: "COOPAC Prueba", kind: "other", country: "PE", placeId: null, about: "" },
    });
  });

  it("needs a name of letters, a place of the list and a place in its country", () => {
    expect(sentences(shape.createOrganisationInput, { name: " -- " })).toEqual({
      name: "Escriba el nombre.",
    });
    const typed = { name: "Prueba", placeId: "Quillabamba" };
    expect(sentences(shape.createOrganisationInput, typed)).toEqual({
      placeId: "Elija el lugar de la lista.",
    });
    const abroad = { name: "Prueba", placeId: "0809", country: "FR" };
    expect(sentences(shape.createOrganisationInput, abroad)).toHaveProperty("placeId");
  });
});

describe("a post as it is typed", () => {
  const post = { personId: id, organisationId: id, title: "Gerente", heldFrom: "2009-11-29" };
  it.each([
    ["known from a day, still held", {}, {}],
    ["known, without a first day", { heldFrom: null }, { heldFrom: expect.any(String) }],
    [
      "backwards",
      { heldTo: "2009-11-28" },
      { heldTo: "El último día no puede ser anterior al primero." },
    ],
    [
      "shown on days, without the last one or the document",
      { boundsKnown: false },
      { heldTo: "Indique el último día en que consta.", source: "Diga en qué documento consta." },
    ],
    ["on a day that does not exist", { heldTo: "2009-11-31" }, { heldTo: expect.any(String) }],
    [
      "without an organisation",
      { organisationId: "" },
      { organisationId: "Elija la organización de la lista." },
    ],
    ["without a title", { title: " " }, { title: "Escriba el cargo." }],
  ])("%s", (_, part, expected) => {
    expect(sentences(shape.addPositionInput, { ...post, ...part })).toEqual(expected);
  });
});

describe("a field that looks up", () => {
  it("stands for its id, for nothing, or for text that the schema refuses", () => {
    expect(linkedId({ id, name: "Una" })).toBe(id);
    expect(linkedId({ id: null, name: " " })).toBeNull();
    expect(linkedId({ id: null, name: "Una" })).toBe("Una");
  });
});

describe("changes", () => {
  it("hold each field that differs, from what to what", () => {
    const changes = changesBetween({ name: "a", open: true }, { name: "b", open: true });
    expect(changes).toEqual({ name: { from: "a", to: "b" } });
    expect(isEmpty(changes)).toBe(false);
    expect(isEmpty(changesBetween({ name: "a" }, { name: "a" }))).toBe(true);
  });
});

describe("the addresses of the lists", () => {
  it("carry a filter there and back, in Spanish", () => {
    const filter = { text: "quilla", kind: "savings_credit", after: `x_${id}` } as const;
    const address = registryAddress("organisations", filter);
    expect(address).toBe(`/panel/directorio?texto=quilla&tipo=ahorro-y-credito&despues=x_${id}`);
    const params = Object.fromEntries(new URL(address, "http://a.invalid").searchParams);
    expect(readRegistryAddress(params)).toEqual(filter);
  });

  it("leave out what they do not understand", () => {
    expect(readRegistryAddress({ tipo: "savings_credit", texto: ["a", "b"] })).toEqual({
      ...{ text: "", kind: null, after: null },
    });
  });
});

describe("the keys of the pages", () => {
  it("come back as they were, and are nothing when they are none", () => {
    const key = { searchName: "coopac quillacoop", id };
    expect(readNameKey(nameKeyText(key))).toEqual(key);
    expect(readNameKey("coopac")).toBeNull();
    expect(afterName("x_1 OR 1=1")).toEqual({});
  });

  it("point to a next page only when there is one", () => {
    const rows = ["a", "b", "c"].map((searchName) => ({ searchName, id }));
    expect(pageOf(rows, 2)).toEqual({ items: rows.slice(0, 2), next: `b_${id}` });
    expect(pageOf(rows, 3)).toEqual({ items: rows, next: null });
  });
});
