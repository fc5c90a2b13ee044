import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { save } from "#lib/editorial/commands/write";
import { createFolder, describe as describeFile } from "#lib/media/commands/describe";
import { eraseTrashed, restoreFile, trash } from "#lib/media/commands/trash";
import { replace, upload } from "#lib/media/commands/upload";
import { servedFile } from "#lib/media/queries/bytes";
import { folders, library, mediaFile, usedTags } from "#lib/media/queries/library";
import { shownFiles } from "#lib/media/queries/public";
import { describeInput, type MediaFilter } from "#lib/media/schema";
import { type Actor, makeActor, systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { draftBy, live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { photo, uploadOf } from "#tests/support/uploads";

let people: Newsroom;
let staff: Actor;
let member: Actor;
const visitor = visitorActor();
const system = systemActor("Prueba");

beforeAll(async () => {
  people = await newsroom();
  ({ staff } = people);
  member = await actorAs("member");
});

const newPhoto = async (actor = staff, name = "grupo.jpg") =>
  upload(actor, uploadOf(await photo(400, 300).jpeg().toBuffer(), name));
const everything: MediaFilter = {
  ...{ text: "", sort: null, folderId: null, tag: "", trashed: false, after: null },
};
const said = (id: string, more: object = {}) =>
  describeInput.parse({ id, title: "Grupo", ...more });
const alt = "Seis delegadas firman el acta";
const withPhoto = (mediaId: string) =>
  publishableEvent({
    gallery: [{ key: "a", mediaId, alt, decorative: false, caption: "" }],
  });
const stored = (id: string) => join(process.env.DATA_DIR ?? "", "media", id);

describe("the library", () => {
  it("finds a file by every word that was said of it, by folder, tag and kind", async () => {
    const { id } = await newPhoto(staff, "quillabamba_001.jpg");
    const folder = await createFolder(staff, { name: "Viajes", parentId: null });
    const words = { title: "Delegación", alt, tags: ["Cusco", "cusco "], folderId: folder.id };
    await describeFile(staff, said(id, words));
    const found = async (filter: Partial<MediaFilter>) =>
      (await library(staff, { ...everything, ...filter })).items.map((item) => item.id);
    expect(await found({ text: "firman quillabamba" })).toEqual([id]);
    expect(await found({ text: "delegacion", sort: "image" })).toEqual([id]);
    expect(await found({ text: "delegacion", sort: "document" })).toEqual([]);
    expect(await found({ folderId: folder.id })).toEqual([id]);
    expect(await found({ tag: "cusco" })).toEqual([id]);
    expect(await usedTags(staff)).toContain("cusco");
    expect(await folders(staff)).toMatchObject([{ name: "Viajes" }]);
  });

  it("is read page by page", async () => {
    const at = new Date("2020-01-01T00:00:00Z");
    const rows = Array.from({ length: 60 }, (_, n) => ({
      ...{ sort: "document", mime: "application/pdf", extension: "pdf", bytes: 1, at },
      ...{ title: `Página ${n}`, sha256: `p${n}`, uploadedByName: "Prueba", searchText: "pagina" },
    }));
    await db().mediaFile.createMany({ data: rows });
    const first = await library(staff, { ...everything, text: "pagina" });
    const second = await library(staff, { ...everything, text: "pagina", after: first.next });
    const seen = new Set([...first.items, ...second.items].map(({ id }) => id));
    expect([first.items.length, seen.size, second.next]).toEqual([48, 60, null]);
  });
});

describe("a file in use", () => {
  it("is public only while something live shows it, and only in its present version", async () => {
    const { id } = await newPhoto();
    const asked = { id, version: "1", name: "320.webp" };
    await draftBy(staff, withPhoto(id));
    expect(await servedFile(visitor, asked)).toBeNull();
    expect(await servedFile(member, asked)).toBeNull();
    expect(await servedFile(staff, asked)).toMatchObject({ isPublic: false, mime: "image/webp" });
    await live(people, withPhoto(id));
    expect(await servedFile(visitor, asked)).toMatchObject({ isPublic: true });
    expect(await servedFile(visitor, { ...asked, name: "original" })).toBeNull();
    expect(await servedFile(visitor, { ...asked, version: "2" })).toBeNull();
    const next = uploadOf(await photo(500, 300).jpeg().toBuffer(), "otra.jpg");
    await replace(staff, { ...next, replaces: id });
    expect(await servedFile(visitor, asked)).toBeNull();
    expect(await servedFile(visitor, { ...asked, version: "2" })).toMatchObject({ isPublic: true });
    expect((await shownFiles([id]))[id]).toMatchObject({ version: 2, width: 500 });
  });

  it("is for nobody who still has a provisional password, while it is not public", async () => {
    const { id } = await newPhoto();
    const asked = { id, version: "1", name: "320.webp" };
    const provisional = makeActor({ ...staff, mustChangePassword: true });
    expect(await servedFile(provisional, asked)).toBeNull();
    await live(people, withPhoto(id));
    expect(await servedFile(provisional, asked)).toMatchObject({ isPublic: true });
  });

  it("is told with every publication whose content mentions it", async () => {
    const { id } = await newPhoto();
    expect((await mediaFile(staff, id)).uses).toEqual([]);
    const { publicationId, basedOn } = await draftBy(staff, withPhoto(id));
    expect((await mediaFile(staff, id)).uses).toMatchObject([
      { id: publicationId, state: "draft" },
    ]);
    const without = publishableEvent();
    await save(staff, { publicationId, basedOn, content: without, note: "" });
    expect((await mediaFile(staff, id)).uses).toEqual([]);
  });

  it("is no hindrance when the content names a file that never was", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    await draftBy(staff, withPhoto(nobody));
    expect(await db().mediaUse.count({ where: { mediaId: nobody } })).toBe(0);
  });
});

describe("the trash", () => {
  it("gives back what was put in, and after 90 days nothing of its bytes is left", async () => {
    const { id } = await newPhoto();
    await trash(staff, { id });
    await restoreFile(staff, { id });
    await trash(staff, { id });
    expect((await library(staff, { ...everything, trashed: true })).items[0]?.id).toBe(id);
    expect(await eraseTrashed(system)).toBe(0);
    expect(existsSync(stored(id))).toBe(true);
    const later = new Date(Date.now() + 91 * 86_400_000);
    expect(await eraseTrashed(system, later)).toBe(1);
    expect(existsSync(stored(id))).toBe(false);
    await expectRefusal(mediaFile(staff, id), "not_found");
  });
});
