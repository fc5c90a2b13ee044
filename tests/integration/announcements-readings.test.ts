import { beforeAll, describe, expect, it } from "vitest";
import { acknowledge } from "#lib/announcements/commands/acknowledge";
import { exportReadings } from "#lib/announcements/commands/readings";
import { ownAnnouncement, pendingCount } from "#lib/announcements/queries/own";
import { readings } from "#lib/announcements/queries/readings";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { liveAnnouncementOf, nextVersion } from "#tests/support/announcements";
import { type Newsroom, newsroom } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const today = civilDateAt();
const all = { read: true, text: "", after: null };
let people: Newsroom;
let member: Actor;
let director: Actor;

const asked = (parts: object = {}) =>
  liveAnnouncementOf(people, { audience: "members", acknowledge: true, ...parts });
const say = (
  actor: Actor,
  { publicationId, basedOn }: { publicationId: string; basedOn: number },
) => acknowledge(actor, { publicationId, number: basedOn });
const entriesOf = (subjectId: string) =>
  db().auditEntry.findMany({ where: { subjectType: "reading", subjectId } });

beforeAll(async () => {
  people = await newsroom();
  member = await actorAs("member", "Socia de prueba");
  director = await actorAs("director", "Directora de prueba");
});

describe("acknowledge", () => {
  it("keeps who, when and which version, once", async () => {
    const at = await asked();
    const before = await pendingCount(member, today);
    await say(member, at);
    await say(member, at);
    const { reading } = await ownAnnouncement(member, at.slug);
    expect(reading).toMatchObject({ number: at.basedOn, at: expect.any(Date) });
    expect(await pendingCount(member, today)).toBe(before - 1);
    expect(await entriesOf(at.publicationId)).toMatchObject([
      { verb: "acknowledged", actorId: member.id, data: { number: at.basedOn } },
    ]);
  });

  it("is not asked for again by a later version, which the list tells apart", async () => {
    const at = await asked({ title: "Comunicado con dos versiones" });
    await say(member, at);
    const next = await nextVersion(people, at, {
      ...{ audience: "members", acknowledge: true, title: "Comunicado con dos versiones" },
      summary: "El mismo comunicado de prueba, corregido.",
    });
    await say(director, next);
    const { items } = await readings(people.staff, at.publicationId, all);
    expect(items.map(({ name, number }) => [name, number])).toEqual([
      ["Directora de prueba", next.basedOn],
      ["Socia de prueba", at.basedOn],
    ]);
  });

  it("cannot be changed or taken back, not even in the database", async () => {
    const { publicationId, ...at } = await asked();
    await say(member, { publicationId, ...at });
    await expect(db().acknowledgement.deleteMany({ where: { publicationId } })).rejects.toThrow();
  });
});

describe("acknowledge refuses", () => {
  it("whoever is not signed in", async () => {
    await expectRefusal(say(visitorActor(), await asked()), "unauthenticated");
  });

  it("what does not reach them, as if it did not exist", async () => {
    await expectRefusal(say(member, await asked({ audience: "directors" })), "not_found");
    const nowhere = "00000000-0000-7000-8000-000000000000";
    await expectRefusal(say(member, { publicationId: nowhere, basedOn: 1 }), "not_found");
  });

  it("what asks for no reading", async () => {
    await expectRefusal(say(member, await asked({ acknowledge: false })), "invalid");
  });

  it("another version than the one that was shown", async () => {
    const at = await asked({ title: "Comunicado que cambia" });
    await nextVersion(people, at, {
      ...{ audience: "members", acknowledge: true, title: "Comunicado que cambió" },
    });
    const refusal = await expectRefusal(say(member, at), "conflict");
    expect(refusal.message).toContain("Léalo de nuevo");
    expect(await entriesOf(at.publicationId)).toEqual([]);
  });
});

describe("readings", () => {
  it("counts those to whom it is addressed, apart from the staff", async () => {
    const at = await asked({ audience: "directors" });
    await say(director, at);
    await say(people.staff, at);
    const { counts, days } = await readings(director, at.publicationId, all);
    const directors = await db().account.count({ where: { role: "director", active: true } });
    expect(counts).toEqual({ addressees: directors, read: 1, missing: directors - 1, others: 1 });
    expect(days).toEqual([{ day: today, count: 2 }]);
  });

  it("lists who is missing by name, page by page and once each", async () => {
    const at = await asked();
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        actorAs("member", `Socio ${String(n).padStart(3, "0")}`),
      ),
    );
    const gone = await actorAs("member", "Socio dado de baja");
    await db().account.update({ where: { id: gone.id ?? "" }, data: { active: false } });
    await say(member, at);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const filter = { read: false, text: "socio 0", after };
      const page: Awaited<ReturnType<typeof readings>> = await readings(
        people.reviewer,
        at.publicationId,
        filter,
      );
      names.push(...page.items.map(({ name }) => name));
      after = page.next;
    } while (after);
    expect(names).toHaveLength(60);
    expect(new Set(names).size).toBe(60);
    expect(names).toEqual([...names].sort());
    const { items } = await readings(people.staff, at.publicationId, { ...all, read: false });
    expect(items.map(({ name }) => name)).not.toContain("Socio dado de baja");
  });

  it("are for staff and directors alone, and of announcements that were published", async () => {
    const { publicationId } = await asked();
    await expectRefusal(readings(member, publicationId, all), "forbidden");
    await expectRefusal(readings(visitorActor(), publicationId, all), "forbidden");
    await expectRefusal(readings(people.staff, "nada", all), "not_found");
  });
});

describe("exportReadings", () => {
  it("writes everybody down, and lets no name act as a formula", async () => {
    const at = await asked({ audience: "directors" });
    const sly = await actorAs("director", '=HYPERLINK("http://malo")');
    await say(sly, at);
    const { fileName, text } = await exportReadings(people.staff, at.publicationId);
    let file = "";
    for await (const piece of text) file += piece;
    expect(fileName).toBe(`lecturas-${at.slug}-${today}.csv`);
    expect(file).toContain(`Lo leyó,"'=HYPERLINK(""http://malo"")",,Dirección,No,`);
    expect(file).toContain("Falta,Directora de prueba,,Dirección,No,,\r\n");
    expect(file.split("\r\n")).toHaveLength(
      2 + (await db().account.count({ where: { role: "director", active: true } })),
    );
    expect(await entriesOf(at.publicationId)).toContainEqual(
      expect.objectContaining({ verb: "readings_exported", actorId: people.staff.id }),
    );
  });
});

describe("exportReadings refuses", () => {
  it("members", async () => {
    const { publicationId } = await asked();
    await expectRefusal(exportReadings(member, publicationId), "forbidden");
  });
});
