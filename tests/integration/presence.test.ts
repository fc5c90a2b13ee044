import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { comment } from "#lib/comments/commands";
import { save } from "#lib/editorial/commands/write";
import { db } from "#lib/platform/db";
import { leavePublication, purgePresence, seePublication } from "#lib/presence/commands";
import { actorAs } from "#tests/support/actors";
import { draftBy, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

test("each sees who else has it open, and what is new in it", async () => {
  const { staff, reviewer } = await newsroom();
  const { publicationId, basedOn } = await draftBy(staff);
  const alone = await seePublication(staff, { publicationId, writing: true });
  expect(alone).toMatchObject({ others: [], version: { number: 1, own: true }, talk: "0-0" });
  const both = await seePublication(reviewer, { publicationId, writing: false });
  expect(both.others).toEqual([{ name: staff.name, writing: true }]);
  const content = publishableEvent({ summary: "Otro resumen de prueba." });
  await save(staff, { publicationId, basedOn, content, note: "" });
  await comment(staff, { publicationId, field: "", text: "Ya está.", mentions: [] });
  const later = await seePublication(reviewer, { publicationId, writing: false });
  const { others, version, talk } = later;
  expect(others).toEqual([{ name: staff.name, writing: true }]);
  expect(version).toMatchObject({ number: 2, own: false, authorName: staff.name });
  expect(talk).toBe("1-0");
  await leavePublication(staff, { publicationId });
  expect((await seePublication(reviewer, { publicationId, writing: false })).others).toEqual([]);
});

test("whoever gave no sign for a while is not there any more", async () => {
  const { staff, reviewer } = await newsroom();
  const { publicationId } = await draftBy(staff);
  await seePublication(staff, { publicationId, writing: true });
  const seenAt = new Date(Date.now() - 46_000);
  await db().presence.updateMany({ where: { publicationId }, data: { seenAt } });
  expect((await seePublication(reviewer, { publicationId, writing: false })).others).toEqual([]);
  await purgePresence();
  const left = await db().presence.findMany({ where: { publicationId } });
  expect(left.map(({ accountId }) => accountId)).toEqual([reviewer.id]);
});

test("seePublication refuses whoever does not work in the panel, and what does not exist", async () => {
  const { staff } = await newsroom();
  const { publicationId } = await draftBy(staff);
  const director = await actorAs("director");
  await expectRefusal(seePublication(director, { publicationId, writing: false }), "forbidden");
  const nothing = { publicationId: randomUUID(), writing: false };
  await expectRefusal(seePublication(staff, nothing), "not_found");
});

test("leavePublication refuses whoever does not work in the panel", async () => {
  const director = await actorAs("director");
  await expectRefusal(leavePublication(director, { publicationId: randomUUID() }), "forbidden");
});

test("purgePresence refuses everybody but the software itself", async () => {
  await expectRefusal(purgePresence(await actorAs("administrator")), "forbidden");
});
