import { beforeAll, describe, expect, it } from "vitest";
import { restore, sendBack, submit, trash } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { save } from "#lib/editorial/commands/write";
import { panelPublication } from "#lib/editorial/queries/panel";
import { withdrawnNotice } from "#lib/editorial/queries/portal";
import { liveEvent } from "#lib/events/queries";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import {
  draftBy,
  inReview,
  live,
  type Newsroom,
  newsroom,
  publishableEvent,
} from "#tests/support/drafts";

let people: Newsroom;
let staff: Actor;
let reviewer: Actor;
let administrator: Actor;

beforeAll(async () => {
  people = await newsroom();
  ({ staff, reviewer, administrator } = people);
});

describe("from draft to portal and back", () => {
  it("publishes what a second person approves", async () => {
    const title = "Taller que se publica con dos personas";
    const { slug, publicationId } = await live(people, publishableEvent({ title }));
    const shown = await liveEvent(slug);
    expect(slug).toBe("taller-que-se-publica-con-dos-personas");
    expect(shown?.article).toMatchObject({ title, days: 2, headcount: 12 });
    expect(shown?.proof).toMatchObject({
      preparedBy: "Redactora de prueba",
      approvedBy: "Editor de prueba",
      revisionNumber: 1,
      forced: false,
    });
    expect((await panelPublication(staff, publicationId)).state).toBe("live");
  });

  it("keeps a draft over a live event off the portal until it is published", async () => {
    const { slug, publicationId, basedOn } = await live(people);
    const content = publishableEvent({ title: "Título nuevo que aún no se publica" });
    const { number } = await save(staff, { publicationId, basedOn, content, note: "Otro título" });
    expect((await liveEvent(slug))?.article.title).toBe("Taller de prueba sobre crédito");
    expect((await panelPublication(staff, publicationId)).state).toBe("live_with_draft");
    await submit(staff, { publicationId, basedOn: number });
    await publish(reviewer, { publicationId, basedOn: number, force: false });
    const shown = await liveEvent(slug);
    expect(shown?.article.title).toBe("Título nuevo que aún no se publica");
    expect(shown?.proof).toMatchObject({ revisionNumber: 2, changeNote: "Otro título" });
  });

  it("withdraws with an explanation and can publish again at the same address", async () => {
    const { slug, publicationId, basedOn } = await live(
      people,
      publishableEvent({ title: "Se retirará" }),
    );
    await withdraw(reviewer, { publicationId, reason: "La fecha estaba equivocada." });
    expect(await liveEvent(slug)).toBeNull();
    expect(await withdrawnNotice("event", slug)).toMatchObject({
      title: "Se retirará",
      reason: "La fecha estaba equivocada.",
    });
    const content = publishableEvent({ title: "Corregido", startsOn: "2026-03-15" });
    const { number } = await save(staff, { publicationId, basedOn, content, note: "" });
    await submit(staff, { publicationId, basedOn: number });
    await publish(reviewer, { publicationId, basedOn: number, force: false });
    expect((await liveEvent(slug))?.article.title).toBe("Corregido");
    expect(await withdrawnNotice("event", slug)).toBeNull();
  });

  it("returns a draft with a note, and the note leaves when it is sent again", async () => {
    const at = await inReview(people);
    await sendBack(reviewer, { ...at, note: "Aclare el lugar del taller." });
    const returned = await panelPublication(staff, at.publicationId);
    expect(returned).toMatchObject({
      state: "returned",
      returnedNote: "Aclare el lugar del taller.",
    });
    await submit(staff, at);
    expect((await panelPublication(staff, at.publicationId)).returnedNote).toBeNull();
  });

  it("gives two equal titles two addresses", async () => {
    const content = publishableEvent({ title: "Dos con el mismo título" });
    const slugs = [(await live(people, content)).slug, (await live(people, content)).slug];
    expect(slugs).toEqual(["dos-con-el-mismo-titulo", "dos-con-el-mismo-titulo-2"]);
  });

  it("makes no revision when nothing changed", async () => {
    const { publicationId, basedOn } = await draftBy(staff);
    const content = publishableEvent();
    expect(await save(staff, { publicationId, basedOn, content, note: "" })).toMatchObject({
      number: 1,
    });
  });

  it("trashes and restores", async () => {
    const { publicationId } = await draftBy(staff);
    await trash(staff, { publicationId });
    expect((await panelPublication(staff, publicationId)).state).toBe("trashed");
    await restore(reviewer, { publicationId });
    expect((await panelPublication(staff, publicationId)).state).toBe("draft");
  });
});

describe("an administrator's override", () => {
  it("publishes without a second person and says so", async () => {
    const at = await draftBy(
      administrator,
      publishableEvent({ title: "Publicado por una persona" }),
    );
    await submit(administrator, at);
    const { slug } = await publish(administrator, { ...at, force: true });
    expect((await liveEvent(slug))?.proof.forced).toBe(true);
    const entry = await db().auditEntry.findFirst({
      where: { subjectId: at.publicationId, verb: "published" },
    });
    expect(entry?.data).toMatchObject({ forced: true });
  });
});
