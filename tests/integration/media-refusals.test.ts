import { beforeAll, describe, expect, it } from "vitest";
import {
  createFolder,
  describe as describeFile,
  moveFiles,
  renameFolder,
  setFocalPoint,
} from "#lib/media/commands/describe";
import { eraseTrashed, restoreFile, trash } from "#lib/media/commands/trash";
import { replace, upload } from "#lib/media/commands/upload";
import { mediaFile } from "#lib/media/queries/library";
import { describeInput } from "#lib/media/schema";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { actorAs } from "#tests/support/actors";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { pdf, photo, uploadOf } from "#tests/support/uploads";

let people: Newsroom;
let staff: Actor;
let reviewer: Actor;
let member: Actor;

beforeAll(async () => {
  people = await newsroom();
  ({ staff, reviewer } = people);
  member = await actorAs("member");
});

const newPhoto = async (actor = staff, name = "grupo.jpg") =>
  upload(actor, uploadOf(await photo(400, 300).jpeg().toBuffer(), name));
const newPdf = (actor = staff) => upload(actor, uploadOf(pdf(), "acta.pdf"));
const said = (id: string, more: object = {}) =>
  describeInput.parse({ id, title: "Grupo", ...more });
const alt = "Seis delegadas firman el acta";
const withPhoto = (mediaId: string) =>
  publishableEvent({
    gallery: [{ key: "a", mediaId, alt, decorative: false, caption: "" }],
  });

describe("upload refuses", () => {
  it("whoever does not write", async () => {
    await expectRefusal(newPhoto(visitorActor()), "forbidden");
    await expectRefusal(newPhoto(member), "forbidden");
  });

  it("the same bytes twice, and says where they are", async () => {
    const bytes = await photo(320, 200).jpeg().toBuffer();
    const { id } = await upload(staff, uploadOf(bytes, "primera.jpg"));
    const twin = await expectRefusal(upload(reviewer, uploadOf(bytes, "copia.jpg")), "conflict");
    expect(twin.message).toBe("Ya está en la biblioteca como «primera». Use ese archivo.");
    expect(twin.data).toMatchObject({ twin: { id, trashed: false } });
  });
});

describe("replace refuses", () => {
  it("who neither uploaded it nor reviews, and another sort of file", async () => {
    const { id } = await newPhoto(reviewer);
    const document = { ...uploadOf(pdf(), "acta.pdf"), replaces: id };
    await expectRefusal(replace(staff, document), "forbidden");
    await expectRefusal(replace(reviewer, document), "invalid");
  });
});

describe("describe refuses", () => {
  it("whoever does not write, and a folder that is not there", async () => {
    const { id } = await newPdf();
    await expectRefusal(describeFile(member, said(id)), "forbidden");
    const folderId = "00000000-0000-4000-8000-000000000000";
    await expectRefusal(describeFile(staff, said(id, { folderId })), "invalid");
  });
});

describe("setFocalPoint refuses", () => {
  it("whoever does not write, and what is in the trash", async () => {
    const { id } = await newPhoto();
    await setFocalPoint(staff, { id, x: 20, y: 80 });
    expect(await mediaFile(staff, id)).toMatchObject({ focalX: 20, focalY: 80 });
    await expectRefusal(setFocalPoint(member, { id, x: 1, y: 1 }), "forbidden");
    await trash(staff, { id });
    await expectRefusal(setFocalPoint(staff, { id, x: 1, y: 1 }), "not_found");
  });
});

describe("moveFiles refuses", () => {
  it("whoever does not write, and files that are not there", async () => {
    const { id } = await newPdf();
    const ids = ["00000000-0000-4000-8000-000000000000"];
    await expectRefusal(moveFiles(member, { ids: [id], folderId: null }), "forbidden");
    await expectRefusal(moveFiles(staff, { ids, folderId: null }), "not_found");
    expect(await moveFiles(staff, { ids: [id], folderId: null })).toEqual({ count: 1 });
  });
});

describe("createFolder refuses", () => {
  it("whoever does not write, and the name of a sister", async () => {
    await createFolder(staff, { name: "Asambleas", parentId: null });
    await expectRefusal(createFolder(member, { name: "Otra", parentId: null }), "forbidden");
    const twin = createFolder(staff, { name: "asambleas", parentId: null });
    expect(await expectRefusal(twin, "invalid")).toMatchObject({
      fields: { name: "Ya hay una carpeta con ese nombre." },
    });
  });
});

describe("renameFolder refuses", () => {
  it("whoever does not write, and a folder that is not there", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    await expectRefusal(renameFolder(member, { id, name: "Otra" }), "forbidden");
    await expectRefusal(renameFolder(staff, { id, name: "Otra" }), "not_found");
  });
});

describe("trash refuses", () => {
  it("what a draft, a live or a scheduled content shows, and lists them", async () => {
    const { id } = await newPhoto();
    const { publicationId } = await live(people, withPhoto(id));
    const refusal = await expectRefusal(trash(reviewer, { id }), "conflict");
    expect(refusal.message).toContain("lo usa 1 publicación");
    expect(refusal.data).toMatchObject({ uses: [{ id: publicationId, state: "live" }] });
  });

  it("who neither uploaded it nor reviews", async () => {
    const { id } = await newPhoto(reviewer);
    await expectRefusal(trash(staff, { id }), "forbidden");
  });
});

describe("restoreFile refuses", () => {
  it("who neither uploaded it nor reviews", async () => {
    const { id } = await newPhoto(reviewer);
    await trash(reviewer, { id });
    await expectRefusal(restoreFile(staff, { id }), "forbidden");
  });
});

describe("eraseTrashed refuses", () => {
  it("everybody but the software", async () => {
    await expectRefusal(eraseTrashed(people.administrator), "forbidden");
  });
});
