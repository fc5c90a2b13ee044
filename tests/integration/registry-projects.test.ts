import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { changeOffice, createOffice } from "#lib/registry/commands/offices";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { changeProject, createProject } from "#lib/registry/commands/projects";
import { lookUpOffices, offices } from "#lib/registry/queries/offices";
import { project, projects } from "#lib/registry/queries/projects";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { entriesAbout, ownCooperative } from "#tests/support/registry";

let staff: Actor;
let outsiders: Actor[];
let sponsorId: string;
const undated = { sponsorId: null, startsOn: null, endsOn: null };

beforeAll(async () => {
  staff = await actorAs("staff");
  outsiders = [visitorActor(), await actorAs("member"), await actorAs("director")];
  const facts = { name: "Apoyo de prueba", kind: "ngo", country: "FR", placeId: null } as const;
  sponsorId = (await createOrganisation(staff, { ...facts, about: "" })).id;
});

describe("createOffice refuses", () => {
  it("while our own cooperative is not in the directory", async () => {
    await expectRefusal(createOffice(staff, { name: "Lima", placeId: null }), "not_found");
    await ownCooperative();
  });

  it("whoever does not write the directory, and the name of another", async () => {
    await createOffice(staff, { name: "Juliaca", placeId: "211101" });
    for (const actor of outsiders) {
      const adding = createOffice(actor, { name: "Ayaviri", placeId: null });
      await expectRefusal(adding, "forbidden");
    }
    await expect(createOffice(staff, { name: "JULIACA", placeId: null })).rejects.toMatchObject({
      fields: { name: "Ya hay una oficina con ese nombre: «Juliaca»." },
    });
  });
});

describe("changeOffice", () => {
  it("closes an office, which stays in the list and says so", async () => {
    const { id } = await createOffice(staff, { name: "Azángaro", placeId: null });
    await changeOffice(staff, { id, name: "Azángaro", placeId: null, open: false });
    expect((await offices(staff)).map(({ name, open }) => ({ name, open }))).toEqual([
      { name: "Juliaca", open: true },
      { name: "Azángaro", open: false },
    ]);
    expect(await lookUpOffices(staff, { text: "azan" })).toMatchObject([
      { id, name: "Azángaro", detail: "Oficina · cerrada" },
    ]);
    const entries = await entriesAbout("office", id);
    expect(entries.at(-1)).toMatchObject({
      verb: "changed",
      data: { changes: { open: { from: true, to: false } } },
    });
  });
});

describe("changeOffice refuses", () => {
  it("whoever does not write the directory, the name of another, and no office", async () => {
    const { id } = await createOffice(staff, { name: "Ilave", placeId: null });
    const change = { id, name: "Ilave", placeId: null, open: false };
    for (const actor of outsiders) {
      await expectRefusal(changeOffice(actor, change), "forbidden");
    }
    const taken = changeOffice(staff, { ...change, name: "juliaca" });
    await expectRefusal(taken, "invalid");
    const nowhere = { ...change, id: "01900000-0000-7000-8000-000000000000" };
    await expectRefusal(changeOffice(staff, nowhere), "not_found");
  });
});

describe("createProject", () => {
  it("answers as a look-up does and leaves an entry", async () => {
    const dates = { startsOn: "2009-01-01", endsOn: "2010-12-31" };
    const found = await createProject(staff, { name: "Proyecto de prueba", sponsorId, ...dates });
    expect(found).toEqual({
      ...{ id: found.id, name: "Proyecto de prueba", detail: "Proyecto de Apoyo de prueba" },
    });
    expect(await project(staff, found.id)).toMatchObject(dates);
    expect(await entriesAbout("project", found.id)).toMatchObject([{ verb: "created" }]);
  });
});

describe("createProject refuses", () => {
  it("whoever does not write the directory", async () => {
    for (const actor of outsiders) {
      const adding = createProject(actor, { name: "Intruso", ...undated });
      await expectRefusal(adding, "forbidden");
    }
  });

  it("the name of another, and says whose", async () => {
    await createProject(staff, { name: "Café y crédito", ...undated, sponsorId });
    await expect(
      createProject(staff, { name: "CAFE y credito", ...undated }),
    ).rejects.toMatchObject({
      fields: { name: "Ya hay un proyecto con ese nombre: «Café y crédito», de Apoyo de prueba." },
    });
  });
});

describe("changeProject", () => {
  it("records what changed and finds it by its new name", async () => {
    const { id } = await createProject(staff, { name: "Nombre provisional", ...undated });
    await changeProject(staff, { id, name: "Nombre definitivo", ...undated, endsOn: "2011-05-01" });
    const found = await projects(staff, { text: "definitivo", kind: null, after: null });
    expect(found.items).toMatchObject([{ id, endsOn: "2011-05-01" }]);
    const entries = await entriesAbout("project", id);
    expect(entries.at(-1)).toMatchObject({
      data: { changes: { endsOn: { from: null, to: "2011-05-01" } } },
    });
  });
});

describe("changeProject refuses", () => {
  it("whoever does not write the directory, the name of another, and no project", async () => {
    await createProject(staff, { name: "Proyecto ocupado", ...undated });
    const { id } = await createProject(staff, { name: "Proyecto libre", ...undated });
    const change = { id, name: "Proyecto ocupado", ...undated };
    for (const actor of outsiders) {
      await expectRefusal(changeProject(actor, change), "forbidden");
    }
    await expectRefusal(changeProject(staff, change), "invalid");
    const none = { ...change, id: "01900000-0000-7000-8000-000000000000", name: "Ninguno" };
    await expectRefusal(changeProject(staff, none), "not_found");
  });
});
