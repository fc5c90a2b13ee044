import { beforeAll, describe, expect, it } from "vitest";
import { restore, sendBack, submit, trash } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { create, save } from "#lib/editorial/commands/write";
import { type Actor, visitorActor } from "#lib/platform/actor";
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
let staff: Actor;
let reviewer: Actor;
let administrator: Actor;

beforeAll(async () => {
  people = await newsroom();
  ({ staff, reviewer, administrator } = people);
});

describe("create refuses", () => {
  it.each([["visitor"], ["member"], ["director"]] as const)("%s", async (role) => {
    const actor = role === "visitor" ? visitorActor() : await actorAs(role);
    await expectRefusal(create(actor, { kind: "event" }), "forbidden");
  });

  it("a date that does not exist", async () => {
    const content = { startsOn: "2009-11-31" };
    expect(await expectRefusal(create(staff, { kind: "event", content }), "invalid")).toMatchObject(
      { fields: { startsOn: "Escriba una fecha que exista: día, mes y año." } },
    );
  });

  it("a link that would run a script", async () => {
    const link = { type: "link", attrs: { href: "javascript:alert(1)" } };
    const text = { type: "text", text: "hola", marks: [link] };
    const body = { type: "doc", content: [{ type: "paragraph", content: [text] }] };
    await expectRefusal(create(staff, { kind: "event", content: { body } }), "invalid");
  });
});

describe("save refuses", () => {
  it("to write over somebody's newer revision, and says what differs", async () => {
    const { publicationId, basedOn } = await draftBy(staff);
    const theirs = publishableEvent({ headcount: 20 });
    await save(reviewer, { publicationId, basedOn, content: theirs, note: "" });
    const mine = publishableEvent({ title: "Mi título distinto" });
    expect(
      await expectRefusal(
        save(staff, { publicationId, basedOn, content: mine, note: "" }),
        "conflict",
      ),
    ).toMatchObject({
      data: { number: 2, authorName: "Editor de prueba", fields: ["Título", "Total de personas"] },
    });
  });

  it("a draft under review", async () => {
    const at = await inReview(people);
    const input = { ...at, content: publishableEvent({ headcount: 1 }), note: "" };
    await expectRefusal(save(staff, input), "invalid");
  });

  it("what does not exist", async () => {
    const publicationId = "00000000-0000-7000-8000-000000000000";
    const input = { publicationId, basedOn: 1, content: {}, note: "" };
    await expectRefusal(save(staff, input), "not_found");
  });
});

describe("submit refuses", () => {
  it("what still lacks facts, with a sentence for each", async () => {
    const at = await draftBy(staff, { title: "Corto" });
    expect(await expectRefusal(submit(staff, at), "invalid")).toMatchObject({
      fields: { type: "Elija el tipo de evento.", title: "Escriba un título de 8 letras o más." },
    });
  });

  it("fewer people in total than people with a name", async () => {
    const person = { part: "delegate", name: "Persona de prueba" };
    const people = ["a", "b"].map((key) => ({ key, ...person }));
    const content = publishableEvent({ headcount: 1 });
    const { publicationId, number } = await create(staff, {
      kind: "event",
      content: { ...content, people },
    });
    expect(
      await expectRefusal(submit(staff, { publicationId, basedOn: number }), "invalid"),
    ).toMatchObject({
      fields: { headcount: "El total de personas no puede ser menor que las que tienen nombre." },
    });
  });
});

describe("publish refuses", () => {
  it("whoever submitted it, even a reviewer", async () => {
    const at = await draftBy(reviewer);
    await submit(reviewer, at);
    await expectRefusal(publish(reviewer, { ...at, force: false }), "forbidden");
    await expectRefusal(publish(reviewer, { ...at, force: true }), "forbidden");
  });

  it("a draft that nobody sent to review", async () => {
    const at = await draftBy(staff);
    await expectRefusal(publish(reviewer, { ...at, force: false }), "forbidden");
  });

  it("what another reviewer published first, and says so", async () => {
    const at = await inReview(people);
    await publish(reviewer, { ...at, force: false });
    const refused = await expectRefusal(publish(reviewer, { ...at, force: false }), "forbidden");
    expect(refused.message).toContain("otra persona decidió antes");
  });

  it("another revision than the one that was read", async () => {
    const at = await inReview(people);
    await expectRefusal(publish(reviewer, { ...at, basedOn: 9, force: false }), "conflict");
  });

  it("two at once: only one publishes", async () => {
    const at = await inReview(people, publishableEvent({ title: "Publicado a la vez por dos" }));
    const results = await Promise.allSettled([
      publish(reviewer, { ...at, force: false }),
      publish(administrator, { ...at, force: false }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("sendBack refuses", () => {
  it("staff who did not submit it", async () => {
    const at = await inReview(people);
    const other = await actorAs("staff");
    const input = { ...at, note: "Una nota suficiente." };
    await expectRefusal(sendBack(other, input), "forbidden");
  });
});

describe("withdraw refuses", () => {
  it("staff, and what is not live", async () => {
    const { publicationId } = await live(people);
    const reason = "Una explicación suficiente.";
    await expectRefusal(withdraw(staff, { publicationId, reason }), "forbidden");
    const draft = await draftBy(staff);
    await expectRefusal(
      withdraw(reviewer, { publicationId: draft.publicationId, reason }),
      "forbidden",
    );
  });
});

describe("trash refuses", () => {
  it("what is live", async () => {
    const { publicationId } = await live(people);
    await expectRefusal(trash(reviewer, { publicationId }), "forbidden");
  });
});

describe("restore refuses", () => {
  it("staff", async () => {
    const { publicationId } = await draftBy(staff);
    await trash(staff, { publicationId });
    await expectRefusal(restore(staff, { publicationId }), "forbidden");
  });
});
