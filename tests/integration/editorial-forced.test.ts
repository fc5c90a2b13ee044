import { beforeAll, describe, expect, it } from "vitest";
import { confirmForced } from "#lib/editorial/commands/confirm";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { rebuild } from "#lib/editorial/commands/rebuild";
import { save } from "#lib/editorial/commands/write";
import { desk } from "#lib/editorial/queries/desk";
import { liveEvent } from "#lib/events/queries";
import { type Actor, systemActor } from "#lib/platform/actor";
import { actorAs } from "#tests/support/actors";
import { inReview, live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

let people: Newsroom;
let reviewer: Actor;
let administrator: Actor;

beforeAll(async () => {
  people = await newsroom();
  ({ reviewer, administrator } = people);
});

/** What an administrator wrote, sent and published alone. */
async function forced(title: string) {
  const at = await inReview({ ...people, staff: administrator }, publishableEvent({ title }));
  return { ...at, ...(await publish(administrator, { ...at, force: true })) };
}

const listed = async (actor: Actor) =>
  (await desk(actor)).forced.map(({ id, mayConfirm }) => ({ id, mayConfirm }));

describe("what one person published", () => {
  it("is listed until a second one confirms it, and its proof says who and when", async () => {
    const { publicationId, slug } = await forced("Publicado por una sola persona");
    expect(await listed(reviewer)).toContainEqual({ id: publicationId, mayConfirm: true });
    expect(await listed(administrator)).toContainEqual({ id: publicationId, mayConfirm: false });
    await confirmForced(reviewer, { publicationId });
    expect((await listed(reviewer)).map(({ id }) => id)).not.toContain(publicationId);
    const proof = (await liveEvent(slug))?.proof;
    expect(proof).toMatchObject({ forced: true, confirmation: { by: reviewer.name } });
    expect(proof?.confirmation?.at).toBeInstanceOf(Date);
    expect(await rebuild(systemActor("Mantenimiento"))).toBe(0);
  });

  it("needs no confirmation any more once two people have published the next version", async () => {
    const { publicationId, basedOn, slug } = await forced("Corregido después por dos personas");
    await confirmForced(reviewer, { publicationId });
    const content = publishableEvent({ headcount: 40 });
    const { number } = await save(people.staff, { publicationId, basedOn, content, note: "" });
    await submit(people.staff, { publicationId, basedOn: number });
    await publish(reviewer, { publicationId, basedOn: number, force: false });
    const proof = (await liveEvent(slug))?.proof;
    expect(proof?.forced).toBe(false);
    expect(proof?.confirmation).toBeUndefined();
  });
});

describe("confirmForced refuses", () => {
  it("what went live after whoever confirms had read", async () => {
    const { publicationId, basedOn } = await forced("Se publicó otra versión mientras la leían");
    const content = publishableEvent({ headcount: 41 });
    const { number } = await save(administrator, { publicationId, basedOn, content, note: "" });
    await submit(administrator, { publicationId, basedOn: number });
    await publish(administrator, { publicationId, basedOn: number, force: true });
    await expectRefusal(confirmForced(reviewer, { publicationId, number: basedOn }), "conflict");
    await confirmForced(reviewer, { publicationId, number });
  });

  it("whoever forced it, those who only write, and what two people published", async () => {
    const { publicationId } = await forced("Nadie confirma lo suyo");
    await expectRefusal(confirmForced(administrator, { publicationId }), "forbidden");
    await expectRefusal(confirmForced(people.staff, { publicationId }), "forbidden");
    await confirmForced(await actorAs("administrator"), { publicationId });
    await expectRefusal(confirmForced(reviewer, { publicationId }), "forbidden");
    const ordinary = await live(people);
    await expectRefusal(confirmForced(reviewer, ordinary), "forbidden");
  });
});
