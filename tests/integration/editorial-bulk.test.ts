import { beforeAll, describe, expect, it } from "vitest";
import { doBulk } from "#lib/editorial/commands/bulk";
import { submit } from "#lib/editorial/commands/move";
import { create, save } from "#lib/editorial/commands/write";
import { planBulk } from "#lib/editorial/queries/bulk";
import { careOf } from "#lib/editorial/queries/care";
import type { Actor } from "#lib/platform/actor";
import { addDays, civilDateAt } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import {
  draftBy,
  inReview,
  type Newsroom,
  newsroom,
  publishableEvent,
} from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const today = civilDateAt();
let people: Newsroom;
let stranger: Actor;
let member: Actor;

beforeAll(async () => {
  people = await newsroom();
  stranger = await actorAs("staff", "Otra redactora de prueba");
  member = await actorAs("member");
});

const verbsOf = async (subjectId: string) =>
  (await db().auditEntry.findMany({ where: { subjectId } })).map(({ verb }) => verb);

describe("doBulk", () => {
  it("tells first what it would do, and changes nothing", async () => {
    const mine = await draftBy(people.staff);
    const incomplete = await create(people.staff, { kind: "event", content: { title: "Corto" } });
    const waiting = await inReview(people);
    const ids = [mine, incomplete, waiting].map(({ publicationId }) => publicationId);
    const plan = await planBulk(people.staff, { action: "submit", ids });
    expect(plan.map(({ reason }) => reason)).toEqual([
      "",
      expect.stringMatching(/^Todavía faltan datos para publicar\. ./),
      "Está en revisión.",
    ]);
    expect(await verbsOf(mine.publicationId)).toEqual(["created"]);
  });

  it("does it with each row, and refuses alone the one that changed meanwhile", async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, () => draftBy(people.staff)));
    const [changed] = drafts;
    const content = publishableEvent({ title: "Otro título de prueba" });
    if (changed) await save(people.staff, { ...changed, content, note: "" });
    const results = await doBulk(people.reviewer, { action: "trash", rows: drafts });
    expect(results.map(({ publicationId }) => publicationId)).toEqual(
      drafts.map(({ publicationId }) => publicationId),
    );
    const [first, ...others] = results;
    expect(first?.reason).toMatch(/^Otra persona lo cambió/);
    expect(others.map(({ reason }) => reason)).toEqual(["", "", "", "", ""]);
    const ids = drafts.map(({ publicationId }) => publicationId);
    expect(await db().publication.count({ where: { id: { in: ids }, stage: "trashed" } })).toBe(5);
    const plan = await planBulk(people.reviewer, { action: "restore", ids });
    expect(plan.filter(({ reason }) => reason === "")).toHaveLength(5);
  });

  it("publishes with four eyes, row by row", async () => {
    const waiting = await inReview(people);
    const own = await draftBy(people.reviewer);
    await submit(people.reviewer, own);
    const rows = [waiting, own];
    const ids = rows.map(({ publicationId }) => publicationId);
    const plan = await planBulk(people.reviewer, { action: "publish", ids });
    expect(plan.map(({ reason }) => reason)).toEqual([
      "",
      "La envió usted: la aprueba otra persona.",
    ]);
    const results = await doBulk(people.reviewer, { action: "publish", rows });
    expect(results.map(({ reason }) => reason === "")).toEqual([true, false]);
  });

  it("gives several an owner, a due date and a review day", async () => {
    const rows = await Promise.all([draftBy(people.staff), draftBy(people.staff)]);
    const owner = { accountId: stranger.id ?? "" };
    await doBulk(people.staff, { action: "assignOwner", rows, owner });
    await doBulk(stranger, { action: "setDue", rows, dueOn: today });
    await doBulk(stranger, { action: "setReview", rows, reviewOn: addDays(today, 30) });
    for (const { publicationId } of rows)
      expect(await careOf(stranger, publicationId)).toMatchObject({
        ...{ ownerId: stranger.id, dueOn: today, reviewOn: addDays(today, 30) },
      });
  });

  it("doBulk refuses whoever does not work in the panel, and each row that its command refuses", async () => {
    const row = await draftBy(people.staff);
    await expectRefusal(doBulk(member, { action: "trash", rows: [row] }), "forbidden");
    await expectRefusal(
      planBulk(member, { action: "trash", ids: [row.publicationId] }),
      "forbidden",
    );
    const [result] = await doBulk(stranger, { action: "trash", rows: [row] });
    expect(result?.reason).toMatch(/^Su cuenta no puede/);
  });
});
