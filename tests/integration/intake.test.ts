import { beforeAll, describe, expect, it } from "vitest";
import { addVariant, ignoreWords, removeTerm } from "#lib/intake/commands/lexicon";
import { lexiconTerms } from "#lib/intake/queries/lexicon";
import { readReport } from "#lib/intake/queries/reading";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { addAlias } from "#lib/registry/commands/aliases";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { createPerson } from "#lib/registry/commands/people";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { entriesAbout, organisationFacts } from "#tests/support/registry";

let staff: Actor;
let outsiders: Actor[];

beforeAll(async () => {
  staff = await actorAs("staff");
  outsiders = [visitorActor(), await actorAs("member"), await actorAs("director")];
});

const read = (text: string) => readReport(staff, { text, writtenOn: null });
const named = async (text: string, name: string) => {
  const { proposals, links } = await read(text);
  const found = proposals.find(({ fields }) => fields.name === name);
  return { found, links: found ? (links[found.id] ?? []) : [] };
};

describe("reading a report", () => {
  it("recognises what the directory learnt: an organisation, its other name and a person", async () => {
    const text = "Nos recibió Wari Ttitoprueba, de Sumaqprueba Kawsay, en Lampa.";
    expect((await named(text, "Sumaqprueba Kawsay")).links).toEqual([]);
    const { id } = await createOrganisation(staff, organisationFacts("ONG Kawsay de prueba"));
    await addAlias(staff, { organisationId: id, alias: "Sumaqprueba Kawsay" });
    const person = await createPerson(staff, {
      name: "Wari Ttitoprueba",
      honorific: "",
      namesake: false,
    });
    const body = await named(text, "Sumaqprueba Kawsay");
    expect(body.found?.rule).toBe("organisation.registry");
    expect(body.links[0]).toMatchObject({ id, name: "ONG Kawsay de prueba", same: true });
    expect((await named(text, "Wari Ttitoprueba")).links[0]).toMatchObject({
      id: person.id,
      same: true,
    });
  });

  it("offers what is spelled alike as a question, never as the same", async () => {
    await createOrganisation(staff, organisationFacts("Cooperativa Agraria Qollasuyo"));
    const { links } = await named(
      "Visitamos la Cooperativa Agraria Qollasullo.",
      "Cooperativa Agraria Qollasullo",
    );
    expect(links[0]).toMatchObject({ name: "Cooperativa Agraria Qollasuyo", same: false });
  });

  it("gives the deepest place of the directory, and the town as its locality", async () => {
    const { proposals, links } = await read(
      "La visita fue en Quillabamba, provincia de La Convención, Cusco.",
    );
    const place = proposals.find(({ sort }) => sort === "place");
    expect(links[place?.id ?? ""]?.[0]).toMatchObject({ id: "0809", same: true });
  });

  it("refuses whoever does not write", async () => {
    for (const actor of outsiders) {
      await expectRefusal(
        readReport(actor, { text: "x".repeat(30), writtenOn: null }),
        "forbidden",
      );
    }
  });
});

describe("the lexicon", () => {
  it("knows a person by another way of writing, and forgets it when it is taken back", async () => {
    const { id: personId } = await createPerson(staff, {
      name: "Marco Antonio Yapuprueba",
      honorific: "",
      namesake: false,
    });
    const text = "Habló Toño Yapuprueba sobre el crédito.";
    const { id } = await addVariant(staff, { term: "Toño Yapuprueba", personId });
    expect(await addVariant(staff, { term: "toño yapuprueba", personId })).toEqual({ id });
    expect((await named(text, "Toño Yapuprueba")).links[0]).toMatchObject({
      id: personId,
      same: true,
    });
    expect((await entriesAbout("lexicon_term", id)).map(({ verb }) => verb)).toEqual([
      "variant_added",
    ]);
    await removeTerm(staff, { id });
    expect((await lexiconTerms(staff)).some((term) => term.id === id)).toBe(false);
  });

  it("does not propose again what is no name", async () => {
    const text = "Firmaron la Cooperativa Agraria Pacaprueba y el grupo.";
    expect((await named(text, "Cooperativa Agraria Pacaprueba")).found).toBeDefined();
    await ignoreWords(staff, { term: "Cooperativa Agraria Pacaprueba" });
    const { proposals } = await read(text);
    expect(proposals.filter(({ sort }) => sort === "organisation")).toEqual([]);
  });
});

describe("addVariant refuses", () => {
  it("whoever does not write, a person who is not there, and words that are taken", async () => {
    const { id: personId } = await createPerson(staff, {
      name: "Una de prueba",
      honorific: "",
      namesake: false,
    });
    const { id: otherId } = await createPerson(staff, {
      name: "Otra de prueba",
      honorific: "",
      namesake: false,
    });
    for (const actor of outsiders)
      await expectRefusal(addVariant(actor, { term: "Unita", personId }), "forbidden");
    const nobody = "00000000-0000-4000-8000-000000000000";
    await expectRefusal(addVariant(staff, { term: "Unita", personId: nobody }), "not_found");
    await addVariant(staff, { term: "Unita", personId });
    await expectRefusal(addVariant(staff, { term: "UNITA", personId: otherId }), "invalid");
    await expectRefusal(addVariant(staff, { term: "una de prueba", personId }), "invalid");
  });
});

describe("ignoreWords refuses", () => {
  it("whoever does not write, and words that mean a person", async () => {
    for (const actor of outsiders)
      await expectRefusal(ignoreWords(actor, { term: "Nada" }), "forbidden");
    const { id: personId } = await createPerson(staff, {
      name: "Tercera de prueba",
      honorific: "",
      namesake: false,
    });
    await addVariant(staff, { term: "La tercera", personId });
    await expectRefusal(ignoreWords(staff, { term: "la tercera" }), "invalid");
  });
});

describe("removeTerm refuses", () => {
  it("whoever does not write, and a term that is gone", async () => {
    const { id } = await ignoreWords(staff, { term: "Palabras de prueba" });
    for (const actor of outsiders) await expectRefusal(removeTerm(actor, { id }), "forbidden");
    await removeTerm(staff, { id });
    await expectRefusal(removeTerm(staff, { id }), "not_found");
  });
});
