import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { answer, comment, reopen, resolve } from "#lib/comments/commands";
import { mentionable, openTalk, threads } from "#lib/comments/queries";
import { trash } from "#lib/editorial/commands/move";
import { save } from "#lib/editorial/commands/write";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { draftBy, inReview, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const text = "¿Este dato ya lo confirmó la oficina?";
const person = {
  ...{ key: "fila-1", personId: null, honorific: "", name: "Persona de prueba", role: "Gerente" },
  ...{ office: "", organisation: "", organisationId: null, part: "delegate" as const },
};
const other = { ...person, key: "fila-2", name: "Otra persona de prueba" };

function remarkOn(publicationId: string, field = "summary", mentions: string[] = []) {
  return { publicationId, field, text, mentions };
}

describe("a thread", () => {
  test("holds a comment, its answers and whether it is resolved", async () => {
    const people = await newsroom();
    const { publicationId } = await inReview(people);
    const { commentId } = await comment(people.reviewer, remarkOn(publicationId));
    const { commentId: answerId } = await answer(people.staff, {
      ...{ commentId, text: "Sí, ayer.", mentions: [] },
    });
    await answer(people.reviewer, { commentId: answerId, text: "Gracias.", mentions: [] });
    await resolve(people.staff, { commentId: answerId });
    await resolve(people.staff, { commentId });
    const [thread, ...rest] = await threads(people.staff, publicationId);
    expect(rest).toEqual([]);
    expect(thread).toMatchObject({
      ...{ field: "summary", number: 1, changed: false, resolvedByName: people.staff.name },
      answers: [{ text: "Sí, ayer." }, { text: "Gracias.", authorName: people.reviewer.name }],
    });
    await expectRefusal(
      answer(people.staff, { commentId, text: "Otra vez", mentions: [] }),
      "conflict",
    );
    await reopen(people.reviewer, { commentId });
    expect((await threads(people.staff, publicationId))[0]?.resolvedAt).toBeNull();
    const facts = await db().auditEntry.findMany({
      where: { subjectType: "comment", subjectId: { in: [commentId, answerId] } },
      orderBy: { id: "asc" },
      select: { verb: true },
    });
    expect(facts.map(({ verb }) => verb)).toEqual([
      "commented",
      "answered",
      "resolved",
      "reopened",
    ]);
  });

  test("says of which version it is once its field has changed", async () => {
    const people = await newsroom();
    const content = publishableEvent({ people: [person, other] });
    const { publicationId, basedOn } = await draftBy(people.staff, content);
    await comment(people.reviewer, remarkOn(publicationId));
    await comment(people.reviewer, remarkOn(publicationId, "title"));
    await comment(people.reviewer, remarkOn(publicationId, "people.fila-1"));
    await comment(people.reviewer, remarkOn(publicationId, "people.fila-2.name"));
    const rows = [{ ...other, role: "Contadora" }, person];
    await save(people.staff, {
      ...{ publicationId, basedOn, note: "" },
      content: { ...content, summary: "Otro resumen de prueba.", people: rows },
    });
    const found = await threads(people.staff, publicationId);
    expect(found.map(({ field, changed, number }) => [field, changed, number])).toEqual([
      ["summary", true, 1],
      ["title", false, 1],
      ["people.fila-1", false, 1],
      ["people.fila-2.name", true, 1],
    ]);
  });
});

test("those who may be named are the active accounts of the panel", async () => {
  const people = await newsroom();
  const director = await actorAs("director", "Directora de prueba");
  const left = await actorAs("staff", "Redactor que se fue");
  await db().account.update({ where: { id: left.id ?? "" }, data: { active: false } });
  const ids = (await mentionable(people.staff)).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([people.staff.id, people.reviewer.id]));
  expect(ids).not.toContain(director.id);
  expect(ids).not.toContain(left.id);
});

describe("comment refuses", () => {
  test("whoever does not work in the panel", async () => {
    const { publicationId } = await draftBy((await newsroom()).staff);
    const director = await actorAs("director");
    await expectRefusal(comment(director, remarkOn(publicationId)), "forbidden");
    await expectRefusal(threads(director, publicationId), "forbidden");
  });

  test("what is in the trash, what is no field and who may not be named", async () => {
    const { staff } = await newsroom();
    const { publicationId } = await draftBy(staff);
    await expectRefusal(comment(staff, remarkOn(publicationId, "nada")), "invalid");
    const member = await actorAs("member");
    const naming = remarkOn(publicationId, "title", [member.id ?? ""]);
    await expectRefusal(comment(staff, naming), "invalid");
    await expectRefusal(comment(staff, remarkOn(randomUUID())), "not_found");
    await trash(staff, { publicationId });
    await expectRefusal(comment(staff, remarkOn(publicationId)), "forbidden");
  });
});

async function someThread() {
  const { staff } = await newsroom();
  const { publicationId } = await draftBy(staff);
  return comment(staff, remarkOn(publicationId, ""));
}

test("answer refuses whoever does not work in the panel", async () => {
  const { commentId } = await someThread();
  const director = await actorAs("director");
  await expectRefusal(answer(director, { commentId, text, mentions: [] }), "forbidden");
});

test("resolve refuses whoever does not work in the panel, and what does not exist", async () => {
  const { commentId } = await someThread();
  await expectRefusal(resolve(await actorAs("member"), { commentId }), "forbidden");
  await expectRefusal(resolve(await actorAs("staff"), { commentId: randomUUID() }), "not_found");
});

test("reopen refuses whoever does not work in the panel", async () => {
  const { commentId } = await someThread();
  await expectRefusal(reopen(await actorAs("director"), { commentId }), "forbidden");
});

describe("openTalk", () => {
  test("shows each person the open threads that concern them, until they are resolved", async () => {
    const people = await newsroom();
    const outsider = await actorAs("staff", "Otra redactora de prueba");
    const { publicationId } = await inReview(people);
    const { commentId } = await comment(people.reviewer, remarkOn(publicationId));
    await comment(people.reviewer, remarkOn(publicationId, "title", [outsider.id ?? ""]));
    const ofWriter = await openTalk(people.staff);
    expect(ofWriter).toMatchObject([
      { publicationId, open: 2, lastAuthor: people.reviewer.name, isOwn: false },
    ]);
    const ofReviewer = await openTalk(people.reviewer);
    expect(ofReviewer).toMatchObject([{ isOwn: true, waitsFor: outsider.name }]);
    expect(await openTalk(outsider)).toMatchObject([{ publicationId, open: 1 }]);
    expect(await openTalk(people.administrator)).toEqual([]);
    await resolve(people.staff, { commentId });
    expect(await openTalk(people.staff)).toMatchObject([{ open: 1 }]);
  });

  test("says for whom one's own last remark waits", async () => {
    const people = await newsroom();
    const { publicationId } = await inReview(people);
    await comment(people.staff, remarkOn(publicationId));
    expect(await openTalk(people.staff)).toMatchObject([{ isOwn: true, waitsFor: null }]);
    await comment(people.reviewer, remarkOn(publicationId));
    expect(await openTalk(people.reviewer)).toMatchObject([
      { isOwn: true, waitsFor: people.staff.name },
    ]);
  });
});
