import { beforeAll, describe, expect, it } from "vitest";
import { restore, trash } from "#lib/editorial/commands/move";
import { trashed } from "#lib/editorial/queries/trash";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { draftBy, type Newsroom, newsroom } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const dayMs = 86_400_000;
let people: Newsroom;
beforeAll(async () => {
  people = await newsroom();
});

const change = (id: string, data: object) => db().publication.update({ where: { id }, data });
const verbsOf = async (subjectId: string) =>
  (await db().auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(
    ({ verb }) => verb,
  );

describe("the trash", () => {
  async function trashedFor(days: number) {
    const { publicationId } = await draftBy(people.staff);
    await trash(people.staff, { publicationId });
    await change(publicationId, { trashedAt: new Date(Date.now() - days * dayMs) });
    return publicationId;
  }

  it("gives back what has lain in it for 89 and for 90 days", async () => {
    for (const days of [89, 90]) {
      const publicationId = await trashedFor(days);
      await restore(people.reviewer, { publicationId });
      const row = await db().publication.findUniqueOrThrow({ where: { id: publicationId } });
      expect(row).toMatchObject({ stage: "draft", trashedAt: null });
    }
  });

  it("restore refuses what has lain in it for 91 days, which keeps its history", async () => {
    const publicationId = await trashedFor(91);
    await expectRefusal(restore(people.administrator, { publicationId }), "forbidden");
    expect(await verbsOf(publicationId)).toEqual(["created", "trashed"]);
    expect(await db().revision.count({ where: { publicationId } })).toBe(1);
  });

  it("is listed newest first, by who and until when, without what has left it", async () => {
    const [older, newer, gone] = [await trashedFor(20), await trashedFor(10), await trashedFor(91)];
    const { items, next } = await trashed(people.staff, null);
    const ids = items.map(({ id }) => id);
    expect(ids).not.toContain(gone);
    expect(ids.indexOf(newer)).toBeLessThan(ids.indexOf(older));
    expect(items.find(({ id }) => id === older)).toMatchObject({
      ...{ trashedBy: "Redactora de prueba", daysLeft: 70, mayRestore: false },
    });
    expect(next).toBeNull();
    const asReviewer = await trashed(people.reviewer, null);
    expect(asReviewer.items.find(({ id }) => id === older)).toMatchObject({ mayRestore: true });
    await expectRefusal(trashed(await actorAs("member"), null), "forbidden");
  });
});
