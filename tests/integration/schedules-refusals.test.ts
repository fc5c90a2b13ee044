import { beforeAll, describe, it } from "vitest";
import {
  reschedule,
  schedule,
  scheduleWithdrawal,
  unschedule,
} from "#lib/editorial/commands/schedule";
import type { Actor } from "#lib/platform/actor";
import { actorAs } from "#tests/support/actors";
import { inReview, live, type Newsroom, newsroom } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { hoursPass, inHours, scheduled } from "#tests/support/schedules";

const reason = "Una explicación suficiente.";
let people: Newsroom;
let staff: Actor;
let reviewer: Actor;

beforeAll(async () => {
  people = await newsroom();
  ({ staff, reviewer } = people);
});

describe("schedule refuses", () => {
  it("a moment that has passed, staff, the submitter, and another version", async () => {
    const at = await inReview(people);
    const ahead = { ...at, at: inHours(1), force: false };
    await expectRefusal(schedule(reviewer, { ...ahead, at: inHours(-1) }), "invalid");
    await expectRefusal(schedule(staff, ahead), "forbidden");
    await expectRefusal(schedule(reviewer, { ...ahead, basedOn: 9 }), "conflict");
    const own = await inReview({ ...people, staff: reviewer });
    await expectRefusal(schedule(reviewer, { ...own, at: inHours(1), force: true }), "forbidden");
  });
});

describe("scheduleWithdrawal refuses", () => {
  it("staff, what is not live, and a moment that has passed", async () => {
    const at = await live(people);
    const input = { publicationId: at.publicationId, reason, at: inHours(1) };
    await expectRefusal(scheduleWithdrawal(staff, input), "forbidden");
    await expectRefusal(scheduleWithdrawal(reviewer, { ...input, at: inHours(-1) }), "invalid");
    const { publicationId } = await inReview(people);
    await expectRefusal(scheduleWithdrawal(reviewer, { ...input, publicationId }), "forbidden");
  });
});

describe("reschedule refuses", () => {
  it("staff, a moment that has passed, and what was done already", async () => {
    const { scheduleId } = await scheduled(people);
    await expectRefusal(reschedule(staff, { scheduleId, at: inHours(2) }), "forbidden");
    await expectRefusal(reschedule(reviewer, { scheduleId, at: inHours(-2) }), "invalid");
    await hoursPass(2);
    await expectRefusal(reschedule(reviewer, { scheduleId, at: inHours(2) }), "conflict");
  });
});

describe("unschedule refuses", () => {
  it("staff, members, and what does not exist", async () => {
    const { scheduleId, publicationId } = await scheduled(people);
    await expectRefusal(unschedule(staff, { scheduleId }), "forbidden");
    await expectRefusal(unschedule(await actorAs("member"), { scheduleId }), "forbidden");
    await expectRefusal(unschedule(reviewer, { scheduleId: publicationId }), "not_found");
  });
});
