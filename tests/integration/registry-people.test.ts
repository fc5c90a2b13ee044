import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { changePerson, createPerson } from "#lib/registry/commands/people";
import { person } from "#lib/registry/queries/people";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { entriesAbout, personNamedNew } from "#tests/support/registry";

let staff: Actor;
let outsiders: Actor[];

beforeAll(async () => {
  staff = await actorAs("staff");
  outsiders = [visitorActor(), await actorAs("member"), await actorAs("director")];
});

describe("createPerson", () => {
  it("adds a namesake when told so, and leaves an entry", async () => {
    const name = "Persona Homónima";
    await createPerson(staff, { name, honorific: "Sra.", namesake: false });
    const second = await createPerson(staff, { name, honorific: "", namesake: true });
    expect(second).toMatchObject({ name, honorific: "", detail: "Sin cargos en el directorio" });
    expect(await entriesAbout("person", second.id)).toMatchObject([
      { verb: "created", data: { name, namesake: true } },
    ]);
  });
});

describe("createPerson refuses", () => {
  it("whoever does not write the directory", async () => {
    for (const actor of outsiders) {
      const adding = createPerson(actor, { name: "Intrusa", honorific: "", namesake: false });
      await expectRefusal(adding, "forbidden");
    }
  });

  it("a name that is there, unless a namesake is meant", async () => {
    const { id } = await personNamedNew("Persona Única");
    const adding = createPerson(staff, { name: "persona UNICA", honorific: "", namesake: false });
    await expect(adding).rejects.toMatchObject({
      code: "invalid",
      fields: { name: expect.stringContaining("«Persona Única» ya está en el directorio") },
      data: { id },
    });
  });
});

describe("changePerson", () => {
  it("records from what to what", async () => {
    const { id } = await personNamedNew("Persona Mal Escrita");
    await changePerson(staff, { id, name: "Persona Bien Escrita", honorific: "Econ." });
    expect(await person(staff, id)).toMatchObject({
      name: "Persona Bien Escrita",
      honorific: "Econ.",
    });
    const entries = await entriesAbout("person", id);
    expect(entries.at(-1)).toMatchObject({
      verb: "changed",
      data: { changes: { honorific: { from: "", to: "Econ." } } },
    });
  });
});

describe("changePerson refuses", () => {
  it("whoever does not write the directory, and nobody's id", async () => {
    const { id } = await personNamedNew("Persona Firme");
    for (const actor of outsiders) {
      const change = changePerson(actor, { id, name: "Otra", honorific: "" });
      await expectRefusal(change, "forbidden");
    }
    const nobody = { id: "01900000-0000-7000-8000-000000000000", name: "Otra", honorific: "" };
    await expectRefusal(changePerson(staff, nobody), "not_found");
  });
});
