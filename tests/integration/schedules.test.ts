import { beforeAll, describe, expect, it } from "vitest";
import { publishDue } from "#lib/editorial/commands/due";
import { submit, trash } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import {
  reschedule,
  schedule,
  scheduleWithdrawal,
  unschedule,
} from "#lib/editorial/commands/schedule";
import { save } from "#lib/editorial/commands/write";
import { desk } from "#lib/editorial/queries/desk";
import { liveEvent } from "#lib/events/queries";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { hoursPass, inHours, scheduled, waiting } from "#tests/support/schedules";

const reason = "Una explicación suficiente.";
let people: Newsroom;
let staff: Actor;
let reviewer: Actor;
let administrator: Actor;

beforeAll(async () => {
  people = await newsroom();
  ({ staff, reviewer, administrator } = people);
});

function stageOf(publicationId: string) {
  return db().publication.findUniqueOrThrow({
    where: { id: publicationId },
    select: { stage: true, returnedNote: true, forced: true, forcedById: true },
  });
}

const published = (publicationId: string) =>
  db().auditEntry.findMany({ where: { subjectId: publicationId, verb: "published" } });

describe("a schedule", () => {
  it("publishes at its moment, in the names of who prepared and approved it", async () => {
    const { publicationId } = await scheduled(
      people,
      publishableEvent({ title: "Programado para más tarde" }),
    );
    expect(await publishDue()).toBe(0);
    expect(await liveEvent("programado-para-mas-tarde")).toBeNull();
    expect(await hoursPass(2)).toBe(0);
    const shown = await liveEvent("programado-para-mas-tarde");
    expect(shown?.proof).toMatchObject({
      preparedBy: staff.name,
      approvedBy: reviewer.name,
      automatic: false,
    });
    expect((await stageOf(publicationId)).stage).toBeNull();
  });

  it("publishes its own version, whatever was saved later, and leaves the newer draft where it is", async () => {
    const title = "Lo que se aprobó";
    const at = await scheduled(people, publishableEvent({ title }));
    const content = publishableEvent({ title: "Lo que se guardó después" });
    const { number } = await save(staff, { ...at, content, note: "" });
    expect((await stageOf(at.publicationId)).stage).toBe("draft");
    await submit(staff, { ...at, basedOn: number });
    await hoursPass(2);
    const shown = await liveEvent("lo-que-se-aprobo");
    expect(shown?.article.title).toBe(title);
    expect(shown?.proof.revisionNumber).toBe(1);
    expect((await stageOf(at.publicationId)).stage).toBe("in_review");
    await publish(reviewer, { ...at, basedOn: number, force: false });
    expect((await liveEvent("lo-que-se-aprobo"))?.article.title).toBe("Lo que se guardó después");
  });

  it("replaces what is live", async () => {
    const at = await live(people, publishableEvent({ title: "Se reemplaza a su hora" }));
    const content = publishableEvent({ title: "Se reemplazó a su hora" });
    const { number } = await save(staff, { ...at, content, note: "Se corrigió." });
    const next = { publicationId: at.publicationId, basedOn: number };
    await submit(staff, next);
    await schedule(reviewer, { ...next, at: inHours(1), force: false });
    expect((await liveEvent(at.slug))?.article.title).toBe("Se reemplaza a su hora");
    await hoursPass(2);
    const shown = await liveEvent(at.slug);
    expect(shown?.article.title).toBe("Se reemplazó a su hora");
    expect(shown?.proof.changeNote).toBe("Se corrigió.");
  });

  it("of a newer version takes the place of the older one's", async () => {
    const at = await scheduled(people);
    const content = publishableEvent({ headcount: 31 });
    const { number } = await save(staff, { ...at, content, note: "" });
    const next = { publicationId: at.publicationId, basedOn: number };
    await submit(staff, next);
    await schedule(reviewer, { ...next, at: inHours(3), force: false });
    const left = await waiting(at.publicationId);
    expect(left.map((one) => one.revision?.number)).toEqual([2]);
    await expectRefusal(unschedule(reviewer, { scheduleId: at.scheduleId }), "conflict");
  });

  it("is cancelled by publishing a newer version directly", async () => {
    const at = await scheduled(people, publishableEvent({ title: "La versión aprobada antes" }));
    const content = publishableEvent({ title: "La versión más nueva" });
    const { number } = await save(staff, { ...at, content, note: "" });
    const next = { publicationId: at.publicationId, basedOn: number };
    await submit(staff, next);
    const { slug } = await publish(reviewer, { ...next, force: false });
    await hoursPass(2);
    expect((await liveEvent(slug))?.article.title).toBe("La versión más nueva");
    expect(await published(at.publicationId)).toHaveLength(1);
  });

  it("is cancelled by withdrawing and by the trash, each recorded", async () => {
    const at = await scheduled(people);
    await save(staff, { ...at, content: publishableEvent({ headcount: 8 }), note: "" });
    await trash(staff, { publicationId: at.publicationId });
    expect(await waiting(at.publicationId)).toEqual([]);
    const shown = await live(people);
    await scheduleWithdrawal(reviewer, { ...shown, reason, at: inHours(1) });
    await withdraw(reviewer, { publicationId: shown.publicationId, reason });
    expect(await waiting(shown.publicationId)).toEqual([]);
    const told = await db().auditEntry.count({
      where: {
        subjectId: { in: [at.publicationId, shown.publicationId] },
        verb: "unscheduled",
      },
    });
    expect(told).toBe(2);
  });

  it("can be moved: the same version by the same approver, at another moment", async () => {
    const at = await scheduled(people);
    await reschedule(administrator, { scheduleId: at.scheduleId, at: inHours(5) });
    const [moved] = await waiting(at.publicationId);
    expect(moved).toMatchObject({ approvedByName: reviewer.name, revision: { number: 1 } });
    await hoursPass(2);
    expect(await published(at.publicationId)).toHaveLength(0);
    await hoursPass(6);
    expect(await published(at.publicationId)).toHaveLength(1);
  });

  it("once cancelled waits for review again, unless the draft is newer by then", async () => {
    const at = await scheduled(people);
    await unschedule(reviewer, { scheduleId: at.scheduleId });
    expect((await stageOf(at.publicationId)).stage).toBe("in_review");
    const other = await scheduled(people);
    await save(staff, { ...other, content: publishableEvent({ headcount: 9 }), note: "" });
    await unschedule(reviewer, { scheduleId: other.scheduleId });
    expect((await stageOf(other.publicationId)).stage).toBe("draft");
  });

  it("that cannot be done is given up with its reason, and the draft comes back", async () => {
    const at = await scheduled(people, publishableEvent({ title: "Ya no puede publicarse" }));
    const [one] = await waiting(at.publicationId);
    await db().$transaction(async (tx) => {
      const empty = { publicationId: at.publicationId, number: 2, content: {}, contentHash: "x" };
      const revision = await tx.revision.create({ data: { ...empty, authorName: "De prueba" } });
      if (!one) throw new Error("nothing waits");
      const { id: _id, revision: _revision, ...same } = one;
      await tx.schedule.update({
        where: { id: at.scheduleId },
        data: { cancelledAt: new Date(), cancelledByName: "De prueba" },
      });
      await tx.schedule.create({ data: { ...same, revisionId: revision.id } });
      await tx.publication.update({
        where: { id: at.publicationId },
        data: { draftRevisionId: revision.id },
      });
    });
    expect(await hoursPass(2)).toBe(1);
    const after = await stageOf(at.publicationId);
    expect(after.stage).toBe("returned");
    expect(after.returnedNote).toMatch(
      /^No se publicó a la hora programada\. Todavía faltan datos/,
    );
    const failed = await db().schedule.findFirst({
      where: { publicationId: at.publicationId, failedAt: { not: null } },
    });
    expect(failed?.failure).toBe(after.returnedNote);
    const { returned } = await desk(reviewer);
    expect(returned.map(({ id }) => id)).toContain(at.publicationId);
    const entry = await db().auditEntry.findFirst({
      where: { subjectId: at.publicationId, verb: "schedule_failed" },
    });
    expect(entry?.data).toMatchObject({ returned: true, approvedById: reviewer.id });
    expect(await hoursPass(2)).toBe(0);
  });
});
