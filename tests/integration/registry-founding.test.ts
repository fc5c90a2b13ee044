import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { organisation, organisationNamed } from "#lib/registry/queries/organisations";
import { person } from "#lib/registry/queries/people";
import { type FoundingRegistry, loadFoundingRegistry } from "#seed/registry";

const actor: Actor = systemActor("Carga inicial");
let ids: FoundingRegistry;

beforeAll(async () => {
  ids = await loadFoundingRegistry(actor);
});

async function counts() {
  const tables = db();
  return {
    organisations: await tables.organisation.count(),
    aliases: await tables.organisationAlias.count(),
    people: await tables.person.count(),
    positions: await tables.position.count(),
    offices: await tables.office.count(),
    projects: await tables.project.count(),
    entries: await tables.auditEntry.count(),
  };
}

describe("the founding registry", () => {
  it("holds what the report of 2009 names and no project, because it names none", async () => {
    expect(await counts()).toMatchObject({
      ...{ organisations: 6, people: 7, positions: 7, offices: 3, projects: 0 },
    });
  });

  it("is one record for the host however it is written", async () => {
    for (const name of ["QUILLACOOP", "Quillacop", "COOPAC QUILLACOP", "COOPAC Quillacoop"]) {
      expect(await organisationNamed(actor, name)).toMatchObject({ id: ids.quillacoop });
    }
    expect(await organisation(actor, ids.quillacoop)).toMatchObject({
      ...{ kind: "savings_credit", placeId: "0809", own: false },
    });
  });

  it("knows the other organisations and which is our own", async () => {
    expect(await organisation(actor, ids.own)).toMatchObject({
      ...{ name: "Nuestra cooperativa", kind: "savings_credit", own: true },
    });
    expect(await organisation(actor, ids.cocla)).toMatchObject({
      ...{ name: "Cooperativa Agraria COCLA", kind: "agrarian" },
    });
    expect(await organisation(actor, ids.actingForLife)).toMatchObject({
      ...{ kind: "ngo", country: "FR", placeId: null },
    });
    expect(await organisationNamed(actor, "CIAP")).toMatchObject({ id: ids.ciap });
  });

  it.each([
    ["williamLeyva", "Sr.", "Presidente del Consejo de Administración", ""],
    ["ritaSuana", "Sra.", "Vicepresidenta del Consejo de Administración", ""],
    ["marcoAntonioMendoza", "", "Gerente general", ""],
    ["fernandoPaca", "", "Administrador", "Lima"],
    ["rafaelJauira", "", "Administrador", "Puno"],
    ["soniaGutierrez", "", "Administradora", "Juliaca"],
    ["ronalGuevara", "Econ.", "Gerente general", ""],
  ] as const)(
    "shows the post of %s on the days of the visit only",
    async (key, honorific, ...[title, office]) => {
      expect(await person(actor, ids.people[key])).toMatchObject({
        honorific,
        posts: [
          {
            ...{ title, office, heldFrom: "2009-11-29", heldTo: "2009-12-03", boundsKnown: false },
            source: "Informe del intercambio en Quillabamba, 2009",
          },
        ],
      });
    },
  );

  it("comes back the same, with nothing more written", async () => {
    const before = await counts();
    expect(await loadFoundingRegistry(actor)).toEqual(ids);
    expect(await counts()).toEqual(before);
  });
});
