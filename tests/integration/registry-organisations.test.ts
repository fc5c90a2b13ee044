import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { addAlias } from "#lib/registry/commands/aliases";
import {
  changeOrganisation,
  createOrganisation,
  registerOwnOrganisation,
} from "#lib/registry/commands/organisations";
import { organisation, organisationNamed } from "#lib/registry/queries/organisations";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { entriesAbout, organisationFacts } from "#tests/support/registry";

let staff: Actor;
let outsiders: Actor[];

beforeAll(async () => {
  staff = await actorAs("staff");
  outsiders = [visitorActor(), await actorAs("member"), await actorAs("director")];
});

const add = (name: string) => createOrganisation(staff, organisationFacts(name));

describe("createOrganisation", () => {
  it("answers as a look-up does and leaves an entry in the audit log", async () => {
    const found = await createOrganisation(
      staff,
      organisationFacts("Cooperativa de prueba El Grano", { kind: "agrarian", placeId: "0809" }),
    );
    expect(found).toMatchObject({
      name: "Cooperativa de prueba El Grano",
      kindLabel: "Cooperativa agraria",
      detail: "Cooperativa agraria · provincia de La Convención, Cusco",
    });
    const entries = await entriesAbout("organisation", found.id);
    expect(entries).toMatchObject([
      { verb: "created", actorName: staff.name, data: { kind: "agrarian", placeId: "0809" } },
    ]);
  });
});

describe("createOrganisation of no known kind", () => {
  it("gives forms no label to copy", async () => {
    const facts = organisationFacts("Organización de prueba sin tipo", { kind: "other" });
    expect(await createOrganisation(staff, facts)).not.toHaveProperty("kindLabel");
  });
});

describe("createOrganisation refuses", () => {
  it("whoever does not write the directory", async () => {
    for (const actor of outsiders) {
      await expectRefusal(createOrganisation(actor, organisationFacts("Intrusa")), "forbidden");
    }
  });

  it("a name that another has, accents and capitals aside, and says which", async () => {
    const { id } = await add("Asociación Ñandú");
    await expect(add("  asociacion NANDU ")).rejects.toMatchObject({
      code: "invalid",
      fields: { name: "«Asociación Ñandú» ya está en el directorio. Use esa organización." },
      data: { id },
    });
  });

  it("a name that is another's alias, and says whose", async () => {
    const { id } = await add("Federación de prueba del Sur");
    await addAlias(staff, { organisationId: id, alias: "FEPSUR" });
    await expect(add("Fepsur")).rejects.toMatchObject({
      code: "invalid",
      message:
        "«FEPSUR» ya es otra manera de escribir «Federación de prueba del Sur». Use esa organización.",
    });
  });

  it("the second of two that take the same name at once", async () => {
    const outcomes = await Promise.allSettled([add("Gemela"), add("gemela"), add("GEMELA")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().organisation.count({ where: { searchName: "gemela" } })).toBe(1);
  });
});

describe("changeOrganisation", () => {
  it("records what changed, from what to what, and nothing when nothing did", async () => {
    const { id } = await add("Entidad por corregir");
    await changeOrganisation(staff, {
      id,
      ...organisationFacts("Entidad corregida", { kind: "public" }),
    });
    await changeOrganisation(staff, {
      id,
      ...organisationFacts("Entidad corregida", { kind: "public" }),
    });
    const entries = await entriesAbout("organisation", id);
    expect(entries.map(({ verb }) => verb)).toEqual(["created", "changed"]);
    expect(entries[1]?.data).toMatchObject({
      changes: {
        name: { from: "Entidad por corregir", to: "Entidad corregida" },
        kind: { from: "other", to: "public" },
      },
    });
    expect(await organisationNamed(staff, "entidad CORREGIDA")).toMatchObject({ id });
    expect(await organisationNamed(staff, "Entidad por corregir")).toBeNull();
  });

  it("makes an alias the name without leaving it as an alias", async () => {
    const { id } = await add("Nombre viejo de prueba");
    await addAlias(staff, { organisationId: id, alias: "Nombre nuevo de prueba" });
    await changeOrganisation(staff, { id, ...organisationFacts("Nombre nuevo de prueba") });
    expect(await organisation(staff, id)).toMatchObject({
      name: "Nombre nuevo de prueba",
      aliases: [],
    });
  });
});

describe("changeOrganisation refuses", () => {
  it("whoever does not write the directory", async () => {
    const { id } = await add("Protegida");
    for (const actor of outsiders) {
      const change = changeOrganisation(actor, { id, ...organisationFacts("Otra cosa") });
      await expectRefusal(change, "forbidden");
    }
  });

  it("the name of another, and changes nothing", async () => {
    await add("Ocupada");
    const { id } = await add("Por renombrar");
    const refusal = { code: "invalid", fields: { name: expect.stringContaining("«Ocupada»") } };
    await expect(
      changeOrganisation(staff, { id, ...organisationFacts("OCUPADA", { about: "Nuevo" }) }),
    ).rejects.toMatchObject(refusal);
    expect(await organisation(staff, id)).toMatchObject({ name: "Por renombrar", about: "" });
  });

  it("one that does not exist", async () => {
    const id = "01900000-0000-7000-8000-000000000000";
    await expectRefusal(
      changeOrganisation(staff, { id, ...organisationFacts("Nadie") }),
      "not_found",
    );
  });
});

describe("registerOwnOrganisation", () => {
  it("registers one cooperative, whatever is asked afterwards", async () => {
    const actor = systemActor("Prueba");
    const first = await registerOwnOrganisation(actor, { name: "Cooperativa propia de prueba" });
    const second = await registerOwnOrganisation(actor, { name: "Otro nombre" });
    expect(second).toEqual(first);
    expect(await organisation(staff, first.id)).toMatchObject({
      own: true,
      kind: "savings_credit",
      name: "Cooperativa propia de prueba",
    });
  });
});

describe("registerOwnOrganisation refuses", () => {
  it.each(["member", "staff", "reviewer", "director"] as const)("%s", async (role) => {
    const actor = await actorAs(role);
    await expectRefusal(registerOwnOrganisation(actor, { name: "Usurpadora" }), "forbidden");
  });
});
