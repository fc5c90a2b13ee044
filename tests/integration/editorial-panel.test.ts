import { beforeAll, describe, expect, it } from "vitest";
import { sendBack, submit, trash } from "#lib/editorial/commands/move";
import { create, save } from "#lib/editorial/commands/write";
import { desk } from "#lib/editorial/queries/desk";
import {
  liveVersion,
  panelFilter,
  panelPublication,
  panelPublications,
} from "#lib/editorial/queries/panel";
import { actorAs } from "#tests/support/actors";
import {
  draftBy,
  inReview,
  live,
  type Newsroom,
  newsroom,
  publishableEvent,
} from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

let people: Newsroom;
const titles = (items: { title: string }[]) => items.map((item) => item.title);
const event = (title: string) => publishableEvent({ title });

beforeAll(async () => {
  people = await newsroom();
});

describe("the desk", () => {
  it("gives each thing to whose turn it is", async () => {
    const { staff, reviewer } = people;
    await inReview(people, event("Taller que envió la redactora"));
    const own = await draftBy(reviewer, event("Taller que envió el editor"));
    await submit(reviewer, own);
    const back = await inReview(people, event("Taller devuelto"));
    await sendBack(reviewer, { ...back, note: "Falta el nombre del local." });
    await create(staff, { kind: "event", content: { title: "Feria sin terminar", type: "feria" } });

    const hers = await desk(staff);
    expect(titles(hers.returned)).toEqual(["Taller devuelto"]);
    expect(hers.toReview).toEqual([]);
    expect(titles(hers.waiting)).toEqual([
      "Taller que envió la redactora",
      "Taller que envió el editor",
    ]);
    expect(hers.drafts).toEqual([
      expect.objectContaining({ title: "Feria sin terminar", missing: 4, type: "feria" }),
    ]);

    const his = await desk(reviewer);
    expect(titles(his.toReview)).toEqual(["Taller que envió la redactora"]);
    expect(titles(his.waiting)).toEqual(["Taller que envió el editor"]);
    expect(his.drafts).toEqual([]);
  });

  it("is closed to whoever does not write", async () => {
    await expectRefusal(desk(await actorAs("member")), "forbidden");
    await expectRefusal(desk(await actorAs("director")), "forbidden");
  });
});

describe("the panel's list", () => {
  const list = (filter: object) =>
    panelPublications(people.staff, panelFilter.parse({ text: "", kind: null, ...filter }));

  it("pages by key without repeating or leaving out", async () => {
    for (let at = 1; at <= 33; at += 1) {
      await draftBy(people.staff, event(`Sesión número ${at} de la lista`));
    }
    const first = await list({ text: "de la LISTA" });
    expect(first.items).toHaveLength(30);
    const second = await list({ text: "de la lista", after: first.next });
    expect(second.items).toHaveLength(3);
    expect(second.next).toBeNull();
    expect(new Set(titles([...first.items, ...second.items])).size).toBe(33);
    expect(first.items[0]).toMatchObject({ type: "capacitacion", state: "draft", kind: "event" });
  });

  it("leaves the trash out unless it is asked for", async () => {
    const { publicationId } = await draftBy(people.staff, event("Reunión que va a la papelera"));
    await trash(people.staff, { publicationId });
    expect(titles((await list({ text: "a la papelera" })).items)).toEqual([]);
    const inTrash = await list({ text: "a la papelera", stage: "trashed" });
    expect(titles(inTrash.items)).toEqual(["Reunión que va a la papelera"]);
  });
});

describe("what a reviewer compares", () => {
  it("is the live version with the draft over it", async () => {
    const { publicationId, basedOn } = await live(people, event("Asamblea con cambios"));
    const content = publishableEvent({ title: "Asamblea con cambios pendientes" });
    const note = "Se precisó el título.";
    await save(people.staff, { publicationId, basedOn, content, note });
    const opened = await panelPublication(people.reviewer, publicationId);
    expect(opened).toMatchObject({ state: "live_with_draft", live: { number: 1 } });
    expect(opened.draft).toMatchObject({ number: 2, note });
    const shown = await liveVersion(people.reviewer, opened);
    expect(shown).toMatchObject({ number: 1, content: { title: "Asamblea con cambios" } });
    await expectRefusal(liveVersion(await actorAs("member"), opened), "forbidden");
  });
});
