import { beforeAll, describe, expect, it } from "vitest";
import { keep } from "#lib/editorial/commands/keep";
import { submit } from "#lib/editorial/commands/move";
import { settleSittings } from "#lib/editorial/commands/settle";
import { save } from "#lib/editorial/commands/write";
import { ownCopy } from "#lib/editorial/queries/kept";
import { panelPublication, timeline } from "#lib/editorial/queries/panel";
import { revisions } from "#lib/editorial/queries/revisions";
import { longestKept } from "#lib/editorial/schema";
import { storyOf } from "#lib/editorial/story";
import { type Actor, systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { draftBy, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

let people: Newsroom;
const headcount = (count: number) => publishableEvent({ headcount: count });
const inAnHour = () => new Date(Date.now() + 3_600_000);

beforeAll(async () => {
  people = await newsroom();
});

const keeps = (actor: Actor, at: { publicationId: string; basedOn: number }, count: number) =>
  keep(actor, { ...at, content: headcount(count), note: "" });
const copiesOf = (publicationId: string) => db().workingCopy.count({ where: { publicationId } });

async function opened(actor: Actor, publicationId: string) {
  const publication = await panelPublication(actor, publicationId);
  return { publication, copy: await ownCopy(actor, publication) };
}

describe("what is typed and not saved", () => {
  it("is one text for each person, and makes neither a version nor an entry", async () => {
    const at = await draftBy(people.staff);
    for (const count of [1, 2, 3]) await keeps(people.staff, at, count);
    await keep(people.reviewer, { ...at, content: headcount(40), note: "Faltaba el total" });
    const { publication, copy } = await opened(people.staff, at.publicationId);
    expect(copy?.content).toMatchObject({ headcount: 3 });
    expect(publication.draft.number).toBe(1);
    const other = await opened(people.reviewer, at.publicationId);
    expect(other.copy).toMatchObject({ note: "Faltaba el total", over: { number: 1 } });
    expect(await timeline(people.staff, at.publicationId)).toHaveLength(1);
  });

  it("is gone once a version says it, also when the same is typed again", async () => {
    const at = await draftBy(people.staff);
    await keeps(people.staff, at, 5);
    await save(people.staff, { ...at, content: headcount(5), note: "" });
    expect(await copiesOf(at.publicationId)).toBe(0);
    await keeps(people.staff, at, 5);
    expect(await copiesOf(at.publicationId)).toBe(0);
  });

  it("is gone when it was typed back to what the version says", async () => {
    const at = await draftBy(people.staff);
    await keeps(people.staff, at, 5);
    await keep(people.staff, { ...at, content: publishableEvent(), note: "" });
    expect(await copiesOf(at.publicationId)).toBe(0);
  });

  it("stays when a save is refused, over the version that it was typed on", async () => {
    const at = await draftBy(people.staff);
    await keeps(people.staff, at, 5);
    await save(people.reviewer, { ...at, content: headcount(6), note: "" });
    const input = { ...at, content: headcount(5), note: "" };
    const refusal = await expectRefusal(save(people.staff, input), "conflict");
    expect(refusal.data).toMatchObject({ authorId: people.reviewer.id });
    const { copy } = await opened(people.staff, at.publicationId);
    expect(copy).toMatchObject({ content: { headcount: 5 }, over: { number: 1 } });
  });

  it("is kept while the publication waits for review", async () => {
    const at = await draftBy(people.staff);
    await submit(people.reviewer, at);
    await keeps(people.staff, at, 7);
    expect(await copiesOf(at.publicationId)).toBe(1);
  });
});

describe("keep refuses", () => {
  it("whoever does not write, a version that never was, and what no draft can hold", async () => {
    const at = await draftBy(people.staff);
    await expectRefusal(keeps(await actorAs("member"), at, 1), "forbidden");
    await expectRefusal(keeps(await actorAs("director"), at, 1), "forbidden");
    await expectRefusal(keeps(visitorActor(), at, 1), "forbidden");
    await expectRefusal(keeps(systemActor("Prueba"), at, 1), "forbidden");
    await expectRefusal(keeps(people.staff, { ...at, basedOn: 9 }, 1), "not_found");
    const wrong = { ...at, note: "", content: { startsOn: "2026-02-31" } };
    await expectRefusal(keep(people.staff, wrong), "invalid");
  });

  it("more than one request may carry", async () => {
    const at = await draftBy(people.staff);
    const text = "a".repeat(90_000);
    const block = { type: "paragraph", content: [{ type: "text", text }] };
    const blocks = Array.from({ length: Math.ceil(longestKept / text.length) }, () => block);
    const content = { body: { type: "doc", content: blocks } };
    const refusal = await expectRefusal(
      keep(people.staff, { ...at, content, note: "" }),
      "invalid",
    );
    expect(refusal.message).toMatch(/demasiado largo/);
    expect(await copiesOf(at.publicationId)).toBe(0);
  });
});

describe("a note", () => {
  it("alone makes a version of a draft, and none without a change over what is live", async () => {
    const at = await draftBy(people.staff);
    const noted = { ...at, content: publishableEvent(), note: "Se revisó con gerencia" };
    expect(await save(people.staff, noted)).toMatchObject({ number: 2 });
    expect(await save(people.staff, { ...noted, basedOn: 2 })).toMatchObject({ number: 2 });
    expect(await save(people.staff, { ...noted, basedOn: 2, note: "" })).toMatchObject({
      number: 2,
    });
  });
});

describe("a sitting that ended", () => {
  it("becomes one version by whoever wrote it, told as automatic", async () => {
    const at = await draftBy(people.staff);
    for (const count of [1, 2, 3]) await keeps(people.reviewer, at, count);
    expect(await settleSittings()).toBe(0);
    expect(await settleSittings(inAnHour())).toBeGreaterThan(0);
    const { items } = await revisions(people.staff, at.publicationId, null);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      number: 2,
      authorName: "Editor de prueba",
      isAutomatic: true,
    });
    expect(await copiesOf(at.publicationId)).toBe(0);
    const [step] = storyOf(await timeline(people.staff, at.publicationId));
    expect(step).toMatchObject({ who: "Editor de prueba", did: "guardó la versión 2" });
    expect(await settleSittings(inAnHour())).toBe(0);
  });

  it("waits to be asked when somebody saved since, or while it is under review", async () => {
    const moved = await draftBy(people.staff);
    await keeps(people.staff, moved, 5);
    await save(people.reviewer, { ...moved, content: headcount(6), note: "" });
    const waiting = await draftBy(people.staff);
    await keeps(people.staff, waiting, 5);
    await submit(people.reviewer, waiting);
    await settleSittings(inAnHour());
    expect(await copiesOf(moved.publicationId)).toBe(1);
    expect(await copiesOf(waiting.publicationId)).toBe(1);
  });

  it("of somebody who no longer writes stays as it is", async () => {
    const gone = await actorAs("staff");
    const at = await draftBy(people.staff);
    await keeps(gone, at, 5);
    await db().account.update({ where: { id: gone.id ?? "" }, data: { active: false } });
    await settleSittings(inAnHour());
    expect(await copiesOf(at.publicationId)).toBe(1);
  });
});
