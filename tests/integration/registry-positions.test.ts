import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { createOffice } from "#lib/registry/commands/offices";
import { createOrganisation } from "#lib/registry/commands/organisations";
import {
  addPosition,
  correctPosition,
  endPosition,
  removePosition,
} from "#lib/registry/commands/positions";
import { person } from "#lib/registry/queries/people";
import { postsOn } from "#lib/registry/queries/posts";
import type { AddPositionInput } from "#lib/registry/schema";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { entriesAbout, ownCooperative, personNamedNew } from "#tests/support/registry";

let staff: Actor;
let own: string;
let office: string;
let outsiders: Actor[];

beforeAll(async () => {
  staff = await actorAs("staff");
  own = (await ownCooperative()).id;
  office = (await createOffice(staff, { name: "Puno", placeId: null })).id;
  outsiders = [visitorActor(), await actorAs("member"), await actorAs("director")];
});

const post = (more: Partial<AddPositionInput> = {}): Omit<AddPositionInput, "personId"> => ({
  ...{ organisationId: own, officeId: null, title: "Gerente general", source: "" },
  ...{ heldFrom: "2008-01-01", heldTo: "2010-12-31", boundsKnown: true, ...more },
});
async function holder(name: string, more: Partial<AddPositionInput> = {}) {
  const { id: personId } = await personNamedNew(name);
  const { id } = await addPosition(staff, { personId, ...post(more) });
  return { personId, id };
}

describe("addPosition", () => {
  it("shows on its first and last day and on no other side", async () => {
    const { personId } = await holder("Persona Con Fechas", {
      ...{
        heldFrom: "2009-11-29",
        heldTo: "2009-12-03",
        officeId: office,
        title: "Administradora",
      },
    });
    const held = async (on: string) => (await postsOn(staff, [personId], on)).length;
    expect(await held("2009-11-28")).toBe(0);
    expect(await held("2009-11-29")).toBe(1);
    expect(await held("2009-12-03")).toBe(1);
    expect(await held("2009-12-04")).toBe(0);
  });

  it("allows another post, another office and later days", async () => {
    const { personId } = await holder("Persona Con Varios Cargos");
    await addPosition(staff, { personId, ...post({ title: "Presidente" }) });
    await addPosition(staff, { personId, ...post({ officeId: office }) });
    await addPosition(staff, { personId, ...post({ heldFrom: "2011-01-01", heldTo: null }) });
    expect((await person(staff, personId))?.posts).toHaveLength(4);
  });
});

describe("addPosition refuses", () => {
  it("whoever does not write the directory", async () => {
    const { personId } = await holder("Persona Protegida");
    for (const actor of outsiders) {
      const adding = addPosition(actor, { personId, ...post({ title: "Otro" }) });
      await expectRefusal(adding, "forbidden");
    }
  });

  it("days over which the same post is on record, and says which", async () => {
    const { personId, id } = await holder("Persona Ocupada", {
      ...{ heldFrom: "2009-11-29", heldTo: "2009-12-03", boundsKnown: false, source: "Informe" },
    });
    const sentence =
      "Persona Ocupada ya figura como Gerente general, consta del 29 de noviembre al 3 de diciembre de 2009. Corrija ese cargo o cambie las fechas.";
    const adding = addPosition(staff, { personId, ...post({ title: "GERENTE general" }) });
    await expect(adding).rejects.toMatchObject({
      ...{ code: "invalid", message: sentence, fields: { heldFrom: sentence }, data: { id } },
    });
    expect((await person(staff, personId))?.posts).toHaveLength(1);
  });

  it("an office of another organisation", async () => {
    const facts = { kind: "ngo", country: "FR", placeId: null, about: "" } as const;
    const { id: organisationId } = await createOrganisation(staff, { ...facts, name: "Ajena" });
    const { id: personId } = await personNamedNew("Persona De Afuera");
    const adding = addPosition(staff, { personId, ...post({ organisationId, officeId: office }) });
    await expect(adding).rejects.toMatchObject({
      fields: { officeId: "Esta oficina no es de la organización elegida." },
    });
  });
});

describe("endPosition", () => {
  it("closes an open post and leaves an entry", async () => {
    const { id, personId } = await holder("Persona Saliente", { heldTo: null });
    await endPosition(staff, { id, heldTo: "2012-03-31" });
    expect((await person(staff, personId))?.posts).toMatchObject([{ heldTo: "2012-03-31" }]);
    const entries = await entriesAbout("person", personId);
    expect(entries.at(-1)).toMatchObject({
      ...{ verb: "position_ended", data: { title: "Gerente general", heldTo: "2012-03-31" } },
    });
  });
});

describe("endPosition refuses", () => {
  it("whoever does not write the directory", async () => {
    const { id } = await holder("Persona Que Sigue", { heldTo: null });
    for (const actor of outsiders) {
      const ending = endPosition(actor, { id, heldTo: "2012-03-31" });
      await expectRefusal(ending, "forbidden");
    }
  });

  it("a day before it began, and a post that ended", async () => {
    const { id } = await holder("Persona Impaciente", { heldTo: null });
    await expect(endPosition(staff, { id, heldTo: "2007-12-31" })).rejects.toMatchObject({
      fields: { heldTo: "El último día no puede ser anterior al primero." },
    });
    await endPosition(staff, { id, heldTo: "2012-03-31" });
    await expect(endPosition(staff, { id, heldTo: "2013-03-31" })).rejects.toMatchObject({
      fields: { heldTo: "Este cargo ya tiene último día. Use «Corregir»." },
    });
  });
});

describe("correctPosition", () => {
  it("gives the true bounds to a post that was only seen on some days", async () => {
    const { id, personId } = await holder("Persona Estudiada", {
      ...{ heldFrom: "2009-11-29", heldTo: "2009-12-03", boundsKnown: false, source: "Informe" },
    });
    await correctPosition(staff, { id, ...post({ source: "Acta 12" }) });
    expect((await person(staff, personId))?.posts).toMatchObject([
      { heldFrom: "2008-01-01", heldTo: "2010-12-31", boundsKnown: true, source: "Acta 12" },
    ]);
    const entries = await entriesAbout("person", personId);
    expect(entries.at(-1)).toMatchObject({
      verb: "position_corrected",
      data: { changes: { heldFrom: { from: "2009-11-29", to: "2008-01-01" } } },
    });
  });
});

describe("correctPosition refuses", () => {
  it("whoever does not write the directory", async () => {
    const { id } = await holder("Persona Correcta");
    for (const actor of outsiders) {
      const correction = correctPosition(actor, { id, ...post({ title: "Otro" }) });
      await expectRefusal(correction, "forbidden");
    }
  });

  it("days over which another entry has the same post, but not its own days", async () => {
    const { id, personId } = await holder("Persona Reelegida");
    const later = post({ heldFrom: "2011-01-01", heldTo: "2013-12-31" });
    await addPosition(staff, { personId, ...later });
    await expect(
      correctPosition(staff, { id, ...post({ heldTo: "2011-06-30" }) }),
    ).rejects.toMatchObject({
      message: expect.stringContaining("Del 1 de enero de 2011".toLowerCase()),
    });
    await correctPosition(staff, { id, ...post({ heldTo: "2010-06-30" }) });
  });
});

describe("removePosition", () => {
  it("keeps in the audit log what the post said", async () => {
    const { id, personId } = await holder("Persona Confundida");
    await removePosition(staff, { id });
    expect((await person(staff, personId))?.posts).toEqual([]);
    const entries = await entriesAbout("person", personId);
    expect(entries.at(-1)).toMatchObject({
      ...{ verb: "position_removed", data: { title: "Gerente general", heldFrom: "2008-01-01" } },
    });
  });
});

describe("removePosition refuses", () => {
  it("whoever does not write the directory, and a post that is gone", async () => {
    const { id } = await holder("Persona Estable");
    for (const actor of outsiders) {
      await expectRefusal(removePosition(actor, { id }), "forbidden");
    }
    await removePosition(staff, { id });
    await expectRefusal(removePosition(staff, { id }), "not_found");
  });
});
