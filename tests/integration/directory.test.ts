import { describe, expect, test } from "vitest";
import { directoryAddress, shortIdIn } from "#lib/directory/address";
import { directoryAddresses } from "#lib/directory/queries/addresses";
import { directoryList, lettersWith } from "#lib/directory/queries/list";
import { shownOrganisation } from "#lib/directory/queries/organisation";
import { ownPosts, shownPerson } from "#lib/directory/queries/person";
import type { DirectorySection } from "#lib/directory/schema";
import { withdraw } from "#lib/editorial/commands/publish";
import { withReferences } from "#lib/editorial/queries/references";
import { hrefsIn, referenceHref } from "#lib/editorial/references";
import { relatedEvents } from "#lib/events/queries/related";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { addPosition } from "#lib/registry/commands/positions";
import { draftBy, live, newsroom, publishableEvent } from "#tests/support/drafts";
import { organisationFacts, ownCooperative, personNamedNew } from "#tests/support/registry";

const actor = systemActor("Prueba");
const people = await newsroom();
const all = { text: "", letter: null, after: null };
const names = async (section: DirectorySection, filter = {}) =>
  (await directoryList(section, { ...all, ...filter })).items.map(({ name }) => name);
const short = (id: string) => id.slice(-12);

const organisation = async (name: string) =>
  (await createOrganisation(actor, organisationFacts(name))).id;
const person = async (name: string) => (await personNamedNew(name)).id;
const withOrganisation = (title: string, organisationId: string, name: string) =>
  publishableEvent({
    title,
    organisations: [
      {
        ...{ key: "a", organisationId, name, part: "host", kindLabel: "", about: "" },
        ...{ alsoWritten: "", institutionalYears: null },
      },
    ],
  });
const withPerson = (title: string, [personId, name]: [string, string], role: string) =>
  publishableEvent({
    title,
    people: [
      {
        ...{ key: "a", personId, name, role, honorific: "", part: "delegate" as const },
        ...{ office: "Puno", organisationId: null, organisation: "" },
      },
    ],
  });

describe("an organisation", () => {
  test("is public while it stands in a live event, and not before nor after", async () => {
    const id = await organisation("Alianza de prueba");
    const draft = withOrganisation("Solo un borrador de prueba", id, "Alianza de prueba");
    await draftBy(people.staff, draft);
    expect(await names("organisation")).not.toContain("Alianza de prueba");
    expect(await shownOrganisation(short(id))).toBeNull();
    const content = withOrganisation("Visita a la alianza de prueba", id, "Alianza de prueba");
    const { publicationId } = await live(people, content);
    expect(await names("organisation")).toContain("Alianza de prueba");
    expect(await shownOrganisation(short(id))).toMatchObject({
      ...{ name: "Alianza de prueba", total: 1, counts: [{ part: "host", events: 1 }] },
      events: [{ title: "Visita a la alianza de prueba", parts: ["host"] }],
    });
    await withdraw(people.reviewer, { publicationId, reason: "Ya no corresponde." });
    expect(await names("organisation")).not.toContain("Alianza de prueba");
    expect(await shownOrganisation(short(id))).toBeNull();
  });

  test("keeps its address when it is renamed", async () => {
    const id = await organisation("Nombre de antes");
    await live(people, withOrganisation("Visita con nombre de antes", id, "Nombre de antes"));
    const before = directoryAddress("organisation", { id, name: "Nombre de antes" });
    await db().organisation.update({ where: { id }, data: { name: "Nombre de hoy" } });
    const found = await shownOrganisation(shortIdIn(before.split("/").at(-1) ?? ""));
    expect(found && directoryAddress("organisation", found)).toBe(
      before.replace("nombre-de-antes", "nombre-de-hoy"),
    );
  });

  test("is where a text that refers to it leads, if it has a page", async () => {
    const [seen, unseen] = [await organisation("Vista de prueba"), await organisation("No vista")];
    await live(people, withOrganisation("Visita a la vista de prueba", seen, "Vista de prueba"));
    const content = [seen, unseen].map((id) => ({
      ...{ type: "text" as const, text: "Vea. " },
      marks: [
        { type: "link" as const, attrs: { href: referenceHref({ sort: "organizacion", id }) } },
      ],
    }));
    const body = { type: "doc" as const, content: [{ type: "paragraph" as const, content }] };
    const read = await withReferences(publishableEvent({ body }));
    expect(hrefsIn(read)).toEqual([
      directoryAddress("organisation", { id: seen, name: "Vista de prueba" }),
    ]);
  });
});

describe("a person", () => {
  test("is public by a role that a live event names; a name alone is no public office", async () => {
    const [named, plain] = [await person("Rosa Con Cargo"), await person("Ana Sin Cargo")];
    await live(
      people,
      withPerson("Viaje con cargo de prueba", [named, "Rosa Con Cargo"], "Tesorera"),
    );
    await live(people, withPerson("Viaje sin cargo de prueba", [plain, "Ana Sin Cargo"], ""));
    expect(await names("person")).toContain("Rosa Con Cargo");
    expect(await names("person")).not.toContain("Ana Sin Cargo");
    expect(await shownPerson(short(plain))).toBeNull();
    expect(await directoryAddresses("person", [named, plain])).toHaveProperty("size", 1);
    expect((await shownPerson(short(named)))?.events).toMatchObject([
      { title: "Viaje con cargo de prueba", roles: ["Tesorera de la oficina de Puno"] },
    ]);
  });

  test("is public by a post of ours; a post elsewhere is not enough", async () => {
    const own = await ownCooperative();
    const other = await organisation("Otra de prueba");
    const [ours, theirs] = [await person("Bruno De Aquí"), await person("Carla De Allá")];
    const term = {
      heldFrom: "2020-01-01",
      heldTo: null,
      boundsKnown: true,
      source: "Acta",
      officeId: null,
    };
    await addPosition(actor, {
      ...term,
      personId: ours,
      organisationId: own.id,
      title: "Presidente",
    });
    await addPosition(actor, { ...term, personId: ours, organisationId: other, title: "Asesor" });
    await addPosition(actor, {
      ...term,
      personId: theirs,
      organisationId: other,
      title: "Gerente",
    });
    expect(await names("person")).toContain("Bruno De Aquí");
    expect(await names("person")).not.toContain("Carla De Allá");
    const shown = await shownPerson(short(ours));
    expect(shown?.posts.map(({ title }) => title)).toEqual(["Presidente"]);
    expect(JSON.stringify(shown)).not.toContain("Acta");
    expect((await ownPosts("2026-11-22")).map(({ title }) => title)).toEqual(["Presidente"]);
    expect(await ownPosts("2019-12-31")).toEqual([]);
  });
});

describe("a list of the directory", () => {
  test("is narrowed by a name, by a letter, and goes on where a page ended", async () => {
    const ids: string[] = [];
    for (let at = 0; at < 45; at++) {
      const name = `Zona de prueba ${String(at).padStart(2, "0")}`;
      ids.push(await organisation(name));
    }
    const rows = ids.map((organisationId, at) => ({
      ...{ key: `k${at}`, organisationId, name: "Zona", part: "guest" as const, kindLabel: "" },
      ...{ about: "", alsoWritten: "", institutionalYears: null },
    }));
    await live(people, publishableEvent({ title: "Reunión de zonas", organisations: rows }));
    const first = await directoryList("organisation", { ...all, letter: "z" });
    expect(first.items).toHaveLength(40);
    const rest = await names("organisation", { letter: "z", after: first.next });
    expect(rest).toEqual(["40", "41", "42", "43", "44"].map((at) => `Zona de prueba ${at}`));
    expect(await names("organisation", { text: "zoná 07" })).toEqual(["Zona de prueba 07"]);
    expect(await lettersWith("organisation")).toContain("z");
    expect(await lettersWith("organisation")).not.toContain("x");
    expect(await names("organisation", { text: "zona", after: ids[44] })).toEqual([]);
  });
});

describe("what is related to an event", () => {
  test("is live, four at most, each with its strongest reason", async () => {
    const host = await organisation("Anfitriona de prueba");
    const at = (title: string, startsOn: string, parts = {}) =>
      live(people, {
        ...withOrganisation(title, host, "Anfitriona de prueba"),
        ...{
          startsOn,
          endsOn: null,
          place: { placeId: "080901", placeName: "", locality: "Quillabamba", venue: "" },
        },
        ...parts,
      });
    const first = await at("Primer encuentro de prueba", "2024-05-01");
    const second = await at("Segundo encuentro de prueba", "2025-05-01");
    const other = await at("Feria con la anfitriona", "2025-06-01", { type: "feria" });
    await at("Solo el mismo lugar", "2025-05-02", { type: "feria", organisations: [] });
    const related = await relatedEvents(second.publicationId);
    expect(related.map(({ title, relation }) => [title, relation])).toEqual([
      ["Primer encuentro de prueba", "edition"],
      ["Feria con la anfitriona", "host"],
      ["Solo el mismo lugar", "place"],
    ]);
    await withdraw(people.reviewer, { publicationId: other.publicationId, reason: "De prueba." });
    expect(await relatedEvents(first.publicationId)).toHaveLength(2);
    expect(await relatedEvents(host)).toEqual([]);
  });
});
