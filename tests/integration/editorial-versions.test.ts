import { beforeAll, describe, expect, it } from "vitest";
import { recover, save } from "#lib/editorial/commands/write";
import { panelPublication } from "#lib/editorial/queries/panel";
import { revisionPair, revisions } from "#lib/editorial/queries/revisions";
import { actorAs } from "#tests/support/actors";
import {
  draftBy,
  inReview,
  type Newsroom,
  newsroom,
  publishableEvent,
} from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

async function threeVersions() {
  const { publicationId } = await draftBy(people.staff, publishableEvent({ headcount: 1 }));
  for (const basedOn of [1, 2]) {
    const content = publishableEvent({ headcount: basedOn + 1 });
    await save(people.staff, { publicationId, basedOn, content, note: `Cambio ${basedOn}` });
  }
  return publicationId;
}

describe("the versions of a publication", () => {
  it("are listed newest first with author and note, page by page", async () => {
    const id = await threeVersions();
    const { items, next } = await revisions(people.staff, id, null);
    expect(items.map(({ number, note }) => [number, note])).toEqual([
      [3, "Cambio 2"],
      [2, "Cambio 1"],
      [1, ""],
    ]);
    expect(items[0]?.authorName).toBe("Redactora de prueba");
    expect(next).toBeNull();
    expect((await revisions(people.staff, id, 2)).items.map((item) => item.number)).toEqual([1]);
  });

  it("are compared two by two", async () => {
    const id = await threeVersions();
    const { before, after } = await revisionPair(people.staff, id, [1, 3]);
    expect(before).toMatchObject({ number: 1, content: { headcount: 1 } });
    expect(after).toMatchObject({ number: 3, content: { headcount: 3 } });
    await expectRefusal(revisionPair(people.staff, id, [1, 9]), "not_found");
  });

  it("come back as a new version, and none is lost", async () => {
    const publicationId = await threeVersions();
    await recover(people.reviewer, { publicationId, basedOn: 3, number: 1 });
    const { draft, content } = await panelPublication(people.staff, publicationId);
    expect(draft.number).toBe(4);
    expect(content).toMatchObject({ headcount: 1 });
    const { items } = await revisions(people.staff, publicationId, null);
    expect(items[0]?.note).toBe("Se recuperó la versión 1.");
    expect(items).toHaveLength(4);
  });
});

describe("recover refuses", () => {
  it("whoever has no part in the panel, what waits for review and what somebody changed", async () => {
    const publicationId = await threeVersions();
    const input = { publicationId, basedOn: 3, number: 1 };
    await expectRefusal(recover(await actorAs("member"), input), "forbidden");
    await expectRefusal(recover(people.staff, { ...input, basedOn: 2 }), "conflict");
    await expectRefusal(recover(people.staff, { ...input, number: 7 }), "not_found");
    const at = await inReview(people);
    await expectRefusal(recover(people.staff, { ...at, number: 1 }), "invalid");
  });
});
