import { beforeAll, describe, expect, it, vi } from "vitest";
import { save } from "#lib/editorial/commands/write";
import type { RichText } from "#lib/editorial/richtext";
import { describe as describeFile } from "#lib/media/commands/describe";
import { trash } from "#lib/media/commands/trash";
import { replace, upload } from "#lib/media/commands/upload";
import { servedBytes, servedFile } from "#lib/media/queries/bytes";
import { describeInput } from "#lib/media/schema";
import { db, transaction } from "#lib/platform/db";
import { draftBy, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { pdf, photo, uploadOf } from "#tests/support/uploads";

let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

const image = async (width: number) => photo(width, 300).jpeg().toBuffer();

/** Whether anybody waits for a lock that tells the audit entries apart. */
async function somebodyWaits(): Promise<void> {
  await vi.waitFor(async () => {
    const rows = await db().$queryRaw<unknown[]>`
      SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    expect(rows).not.toEqual([]);
  }, 5_000);
}

describe("two who replace one file at the same time", () => {
  it("never lose the bytes of the one who was first", async () => {
    const { staff } = people;
    const { id } = await upload(staff, uploadOf(await image(400), "grupo.jpg"));
    const [one, other] = [await image(500), await image(600)];
    const outcomes = await Promise.allSettled([
      replace(staff, { ...uploadOf(one, "una.jpg"), replaces: id }),
      replace(staff, { ...uploadOf(other, "otra.jpg"), replaces: id }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const row = await db().mediaFile.findUniqueOrThrow({ where: { id } });
    const asked = { id, version: String(row.version), name: `${row.width}.jpg` };
    const served = await servedFile(staff, asked);
    expect(served).toMatchObject({ bytes: row.bytes });
    if (!served) return;
    const body = servedBytes(served, { start: 0, end: served.bytes - 1 });
    expect((await new Response(body).arrayBuffer()).byteLength).toBe(row.bytes);
  });
});

describe("describing a file", () => {
  it("does not stop what goes live with it at that moment", async () => {
    const { staff } = people;
    const { id } = await upload(staff, uploadOf(await image(420), "feria.jpg"));
    const said = describeInput.parse({ id, title: "Feria", alt: "Socias en la feria de Puno" });
    const describing = await transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('audit_entry'))`;
      const work = describeFile(staff, said);
      await somebodyWaits();
      await tx.$queryRaw`SELECT id FROM media_file WHERE id = ${id}::uuid FOR KEY SHARE`;
      return { work };
    });
    expect(await describing.work).toEqual({ id });
  });
});

const linking = (id: string): RichText => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        {
          ...{ type: "text", text: "Lea el acta de la asamblea." },
          marks: [{ type: "link", attrs: { href: `ayni:archivo/${id}` } }],
        },
      ],
    },
  ],
});

describe("a document that a text only links to", () => {
  it("is in use: it does not go to the trash before the link is taken away", async () => {
    const { staff } = people;
    const { id } = await upload(staff, uploadOf(pdf(), "acta.pdf"));
    const content = publishableEvent({ body: linking(id) });
    const { publicationId, basedOn } = await draftBy(staff, content);
    await expectRefusal(trash(staff, { id }), "conflict");
    await save(staff, { publicationId, basedOn, content: publishableEvent(), note: "" });
    expect(await trash(staff, { id })).toEqual({ id });
  });
});
