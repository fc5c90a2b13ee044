import { beforeAll, describe, expect, it } from "vitest";
import { publishDue } from "#lib/editorial/commands/due";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { schedule, scheduleWithdrawal } from "#lib/editorial/commands/schedule";
import { save } from "#lib/editorial/commands/write";
import { withdrawnNotice } from "#lib/editorial/queries/portal";
import { liveEvent } from "#lib/events/queries";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { inReview, live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
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

const published = (publicationId: string) =>
  db().auditEntry.findMany({ where: { subjectId: publicationId, verb: "published" } });

describe("a withdrawal that was scheduled", () => {
  it("takes the publication off the portal with its reason", async () => {
    const at = await live(people, publishableEvent({ title: "Se retira a su hora" }));
    await scheduleWithdrawal(reviewer, { ...at, reason, at: inHours(1) });
    await hoursPass(2);
    expect(await liveEvent(at.slug)).toBeNull();
    expect(await withdrawnNotice("event", at.slug)).toMatchObject({ reason });
    const entry = await db().auditEntry.findFirst({
      where: { subjectId: at.publicationId, verb: "withdrawn" },
    });
    expect(entry?.data).toMatchObject({ approvedBy: reviewer.name });
  });

  it("stays when a newer version is published first", async () => {
    const at = await live(people);
    await scheduleWithdrawal(reviewer, { ...at, reason, at: inHours(2) });
    const content = publishableEvent({ headcount: 77 });
    const { number } = await save(staff, { ...at, content, note: "" });
    const next = { publicationId: at.publicationId, basedOn: number };
    await submit(staff, next);
    await publish(reviewer, { ...next, force: false });
    expect(await waiting(at.publicationId)).toHaveLength(1);
  });
});

describe("the rule of two people", () => {
  it("holds for a moment too: an administrator may go around it, and it is flagged", async () => {
    const at = await inReview({ ...people, staff: administrator });
    const input = { ...at, at: inHours(1) };
    await expectRefusal(schedule(administrator, { ...input, force: false }), "forbidden");
    await schedule(administrator, { ...input, force: true });
    await hoursPass(2);
    const where = { id: at.publicationId };
    expect(await db().publication.findUnique({ where })).toMatchObject({
      forced: true,
      forcedById: administrator.id,
    });
  });
});

describe("what is due", () => {
  it("is done once by two nodes that find it at the same moment", async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => scheduled(people)));
    const later = inHours(2);
    expect(await Promise.all([publishDue(later), publishDue(later)])).toEqual([0, 0]);
    const entries = await Promise.all(made.map(({ publicationId }) => published(publicationId)));
    expect(entries.map((one) => one.length)).toEqual([1, 1, 1, 1]);
  });

  it("is done when a node starts, though its moment passed while none was running", async () => {
    const at = await inReview(people);
    const soon = new Date(Date.now() + 300);
    await schedule(reviewer, { ...at, at: soon, force: false });
    await expect
      .poll(async () => (await publishDue()) + (await published(at.publicationId)).length, {
        timeout: 5_000,
      })
      .toBe(1);
  });
});
