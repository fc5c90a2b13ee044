import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor, visitorActor } from "#lib/platform/actor";
import { createProject } from "#lib/registry/commands/projects";
import { lookUpOrganisations, lookUpPeople, lookUpProjects } from "#lib/registry/queries/lookups";
import { lookUpOffices } from "#lib/registry/queries/offices";
import { lookUpPlaces } from "#lib/registry/queries/places";
import { loadFoundingRegistry } from "#seed/registry";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

let staff: Actor;
let ids: Awaited<ReturnType<typeof loadFoundingRegistry>>;

beforeAll(async () => {
  staff = await actorAs("staff");
  ids = await loadFoundingRegistry(systemActor("Carga inicial"));
});

const organisationsNamed = async (text: string) =>
  (await lookUpOrganisations(staff, { text })).map(({ name }) => name);
const placesNamed = async (text: string) =>
  (await lookUpPlaces(staff, { text })).map(({ name }) => name);

describe("looking up organisations", () => {
  it("finds by an alias and says so", async () => {
    expect(await lookUpOrganisations(staff, { text: "quillacop" })).toEqual([
      {
        id: ids.quillacoop,
        name: "COOPAC Quillacoop",
        alias: "Quillacop",
        kindLabel: "Cooperativa de ahorro y crédito",
        detail:
          "Cooperativa de ahorro y crédito · provincia de La Convención, Cusco · también escrita Quillacop",
      },
    ]);
  });

  it.each([
    ["the main name, of which it says nothing more", "QUILLACOOP", "COOPAC Quillacoop"],
    ["a slip of the pen", "quilacoop", "COOPAC Quillacoop"],
    ["words in another order", "cocla agraria", "Cooperativa Agraria COCLA"],
    ["two letters that begin a word", "fa", "Familia CIAP"],
    ["other capitals", "acting for LIFE", "Acting For Life"],
  ])("finds %s", async (_, text, name) => {
    const [first] = await lookUpOrganisations(staff, { text });
    expect(first?.name).toBe(name);
    expect(first?.detail).not.toContain("también escrita");
  });

  it("finds nothing for nothing, for signs and for what is not there", async () => {
    expect(await organisationsNamed("")).toEqual([]);
    expect(await organisationsNamed(" %_'; ")).toEqual([]);
    expect(await organisationsNamed("xilofonía")).toEqual([]);
  });
});

describe("looking up people", () => {
  it("tells the post and the office held on the day", async () => {
    expect(await lookUpPeople(staff, { text: "Fern", on: "2009-11-29" })).toEqual([
      {
        ...{ id: ids.people.fernandoPaca, name: "Fernando Paca", honorific: "" },
        ...{ role: "Administrador", office: "Lima", organisationId: ids.own, organisation: "" },
        detail: "Administrador de la oficina de Lima el 29 de noviembre de 2009",
      },
    ]);
  });

  it("tells the organisation of a post that is not ours", async () => {
    const [found] = await lookUpPeople(staff, { text: "guevara", on: "2009-12-03" });
    expect(found).toMatchObject({
      ...{ honorific: "Econ.", role: "Gerente general", organisation: "COOPAC Quillacoop" },
      detail: "Gerente general (COOPAC Quillacoop) el 3 de diciembre de 2009",
    });
  });

  it("gives no post on a day for which none is on record, nor one that is only past", async () => {
    const [then] = await lookUpPeople(staff, { text: "leyva", on: "2010-01-01" });
    expect(then).toEqual({
      ...{ id: ids.people.williamLeyva, name: "William Leyva", honorific: "Sr." },
      detail: "Sin cargo registrado el 1 de enero de 2010",
    });
    const [undated] = await lookUpPeople(staff, { text: "leyva" });
    expect(undated?.role).toBeUndefined();
    expect(undated?.detail).toBe(
      "Presidente del Consejo de Administración, consta del 29 de noviembre al 3 de diciembre de 2009",
    );
  });

  it.each([
    ["without the ñ", "suana", "Rita Suaña"],
    ["with the ñ", "Suaña", "Rita Suaña"],
    ["with an accent that the record lacks", "Gutiérrez", "Sonia Gutierrez"],
    ["surname first", "mendoza marco", "Marco Antonio Mendoza"],
    ["as it sounds", "jahuira", "Rafael Jauira"],
  ])("finds a name written %s", async (_, text, name) => {
    expect(await lookUpPeople(staff, { text })).toMatchObject([{ name }]);
  });
});

describe("looking up places", () => {
  it("puts the province before its districts, with and without accents", async () => {
    for (const text of ["la convencion", "La Convención", "LA CONVENCION"]) {
      const found = await placesNamed(text);
      expect(found[0]).toBe("provincia de La Convención, Cusco");
      expect(found).toHaveLength(8);
    }
  });

  it("puts the larger place first among those named alike", async () => {
    expect((await placesNamed("puno")).slice(0, 3)).toEqual([
      "departamento de Puno",
      "provincia de Puno, Puno",
      "distrito de Puno, Puno, Puno",
    ]);
  });

  it("does not know cities that are no district", async () => {
    expect(await placesNamed("quillabamba")).toEqual([]);
  });
});

describe("looking up offices and projects", () => {
  it("lists every office of ours without a text", async () => {
    const found = await lookUpOffices(staff, { text: "" });
    expect(found.map(({ name }) => name)).toEqual(["Juliaca", "Lima", "Puno"]);
  });

  it("finds projects with who supports them, and none that the report left unnamed", async () => {
    expect(await lookUpProjects(staff, { text: "proyecto" })).toEqual([]);
    const dates = { startsOn: null, endsOn: null };
    const input = { name: "Crédito rural de prueba", sponsorId: ids.actingForLife, ...dates };
    const { id } = await createProject(staff, input);
    expect(await lookUpProjects(staff, { text: "rural" })).toEqual([
      { id, name: input.name, detail: "Proyecto de Acting For Life" },
    ]);
  });
});

describe("every look-up", () => {
  it.each([
    ["organisations", lookUpOrganisations],
    ["people", lookUpPeople],
    ["projects", lookUpProjects],
    ["places", lookUpPlaces],
    ["offices", lookUpOffices],
  ])("of %s is for the panel and the directors", async (_, lookUp) => {
    for (const actor of [visitorActor(), await actorAs("member")]) {
      await expectRefusal(lookUp(actor, { text: "a" }), "forbidden");
    }
    await expect(lookUp(await actorAs("director"), { text: "a" })).resolves.toBeInstanceOf(Array);
  });
});
