import { beforeAll, describe, expect, it } from "vitest";
import { type CalendarSort, monthOfDay } from "#lib/editorial/calendar";
import { scheduleWithdrawal } from "#lib/editorial/commands/schedule";
import { calendarItems, mostOfEach } from "#lib/editorial/queries/calendar";
import { panelPublication } from "#lib/editorial/queries/panel";
import { endedSchedules, pendingSchedules } from "#lib/editorial/queries/schedules";
import { addDays, civilDateAt, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { liveEvents } from "#tests/support/live-events";
import { expectRefusal } from "#tests/support/refusals";
import { hoursPass, inHours, scheduled } from "#tests/support/schedules";

const reason = "Una explicación suficiente.";
let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

/** The sorts of what a publication has on the calendar, over two months from now. */
async function sortsOf(publicationId: string): Promise<CalendarSort[]> {
  const month = { first: monthOfDay(civilDateAt()).first, last: addDays(civilDateAt(), 60) };
  const { items } = await calendarItems(people.staff, month);
  return items.filter((item) => item.publicationId === publicationId).map(({ sort }) => sort);
}

describe("the editorial calendar", () => {
  it("holds what is planned, published, due, to be checked and expiring, and the events", async () => {
    const today = civilDateAt();
    const content = publishableEvent({ startsOn: today, endsOn: addDays(today, 1) });
    const { publicationId } = await live(people, content);
    await scheduleWithdrawal(people.reviewer, { publicationId, reason, at: inHours(3) });
    const day = toDateColumn(addDays(today, 2));
    await db().publication.update({ where: { id: publicationId }, data: { reviewOn: day } });
    await db().livePublication.update({ where: { publicationId }, data: { expiresOn: day } });
    expect((await sortsOf(publicationId)).sort()).toEqual(
      ["event", "expiry", "published", "review", "withdraw"].sort(),
    );
    const waits = await scheduled(people);
    await db().publication.update({ where: { id: waits.publicationId }, data: { dueOn: day } });
    expect((await sortsOf(waits.publicationId)).sort()).toEqual(["due", "publish"]);
  });

  it("says that a month has more than it shows, and shows its first days", async () => {
    const days = Array.from({ length: mostOfEach + 1 }, (_, at) => ({
      ...{ title: `Feria ${at}`, startsOn: at < mostOfEach ? "2034-05-02" : "2034-05-30" },
    }));
    await liveEvents(days.toReversed());
    const { items, isCut } = await calendarItems(people.staff, monthOfDay("2034-05-01"));
    expect(isCut).toBe(true);
    expect(items).toHaveLength(mostOfEach);
    expect(new Set(items.map(({ from }) => from))).toEqual(new Set(["2034-05-02"]));
    const next = await calendarItems(people.staff, monthOfDay("2034-06-01"));
    expect(next).toEqual({ items: [], isCut: false });
  });

  it("and the list of what is planned are for those who write", async () => {
    const member = await actorAs("member");
    const month = monthOfDay(civilDateAt());
    await expectRefusal(calendarItems(member, month), "forbidden");
    await expectRefusal(pendingSchedules(member), "forbidden");
    await expectRefusal((async () => endedSchedules(member))(), "forbidden");
  });
});

describe("what is planned", () => {
  it("is listed with its version, its names and its moment, and then with how it ended", async () => {
    const { publicationId, scheduleId } = await scheduled(people);
    const listed = (await pendingSchedules(people.staff)).find(({ id }) => id === scheduleId);
    expect(listed).toMatchObject({
      ...{ action: "publish", number: 1, hasLive: false, publicationId },
      ...{ preparedByName: people.staff.name, approvedByName: people.reviewer.name },
    });
    const { planned } = await panelPublication(people.staff, publicationId);
    expect(planned).toMatchObject({ publish: { id: scheduleId, number: 1 }, withdraw: null });
    await hoursPass(2);
    const [ended] = (await endedSchedules(people.staff)).filter(({ id }) => id === scheduleId);
    expect(ended).toMatchObject({ end: "done", number: 1, action: "publish", failure: null });
  });
});
