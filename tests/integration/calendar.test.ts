import { beforeEach, describe, expect, test } from "vitest";
import { cutSentence } from "#lib/calendar/listing";
import { calendarMonth, coming, openingMonths } from "#lib/calendar/queries";
import { monthOfDay } from "#lib/editorial/calendar";
import { withdraw } from "#lib/editorial/commands/publish";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { draftBy, live, newsroom, publishableEvent } from "#tests/support/drafts";
import { liveEvents, noLiveEvents } from "#tests/support/live-events";

const month = (word: string) => calendarMonth(monthOfDay(`${word}-01`));
const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);
const summonsOn = (on: string) => ({
  ...{ kind: null, on, firstCallAt: "09:00", secondCallAt: null, place: "Local de prueba" },
  ...{ audience: "", bring: "", convenedBy: "" },
});

describe("the months of the calendar", () => {
  beforeEach(noLiveEvents);

  test("hold what happens in them, also what reaches over their edges", async () => {
    await liveEvents([
      { title: "De un día", startsOn: "2031-03-14" },
      { title: "De fin de marzo", startsOn: "2031-03-30", endsOn: "2031-04-02" },
      { title: "De todo el invierno", startsOn: "2031-06-20", endsOn: "2031-08-10" },
    ]);
    expect(titles(await month("2031-03"))).toEqual(["De un día", "De fin de marzo"]);
    expect(titles(await month("2031-04"))).toEqual(["De fin de marzo"]);
    expect(titles(await month("2031-07"))).toEqual(["De todo el invierno"]);
    expect(titles(await month("2031-05"))).toEqual([]);
    expect((await month("2031-03")).counts).toEqual([0, 0, 2, 1, 0, 1, 1, 1, 0, 0, 0, 0]);
  });

  test("lead to the nearest months that hold something", async () => {
    await liveEvents([
      { title: "Antes", startsOn: "2029-11-05" },
      { title: "De fin de marzo", startsOn: "2031-03-30", endsOn: "2031-04-02" },
      { title: "De invierno", startsOn: "2031-06-20", endsOn: "2031-08-10" },
      { title: "Después", startsOn: "2033-01-31" },
    ]);
    const near = async (word: string) => {
      const { previous, next } = await month(word);
      return [previous?.slice(0, 7) ?? null, next?.slice(0, 7) ?? null];
    };
    expect(await near("2029-11")).toEqual([null, "2031-03"]);
    expect(await near("2031-03")).toEqual(["2029-11", "2031-04"]);
    expect(await near("2031-04")).toEqual(["2031-03", "2031-06"]);
    expect(await near("2031-05")).toEqual(["2031-04", "2031-06"]);
    expect(await near("2031-07")).toEqual(["2031-06", "2031-08"]);
    expect(await near("2031-08")).toEqual(["2031-07", "2033-01"]);
    expect(await near("2033-01")).toEqual(["2031-08", null]);
  });

  test("open with the current one, or with the nearest, and the next with something", async () => {
    const opening = async (today: string) =>
      (await openingMonths(today)).map(({ month: { first } }) => first.slice(0, 7));
    expect(await opening("2031-03-15")).toEqual(["2031-03"]);
    await liveEvents([{ title: "Pasado", startsOn: "2030-01-10" }]);
    expect(await opening("2031-03-15")).toEqual(["2030-01"]);
    await liveEvents([{ title: "Por venir", startsOn: "2031-05-10" }]);
    expect(await opening("2031-03-15")).toEqual(["2031-05"]);
    expect(await opening("2030-01-20")).toEqual(["2030-01", "2031-05"]);
  });
});

test("a month with more than fits on its page says how many it has", async () => {
  await noLiveEvents();
  await liveEvents(
    Array.from({ length: 301 }, (_, at) => ({ title: `Feria ${at}`, startsOn: "2035-05-02" })),
  );
  const may = await month("2035-05");
  expect(may.items).toHaveLength(300);
  expect(cutSentence(may)).toBe(
    "Este mes tiene 301 eventos y reuniones. Aquí están los primeros 300.",
  );
  expect(cutSentence({ ...may, counts: [0, 0, 0, 0, 300] })).toBe("");
});

describe("what the calendar shows", () => {
  test("is what is live and public: no draft, nothing withdrawn, nothing reserved", async () => {
    await noLiveEvents();
    const people = await newsroom();
    const on = { startsOn: "2032-05-04", endsOn: null };
    await draftBy(people.staff, publishableEvent({ ...on, title: "Un borrador de mayo" }));
    const gone = await live(people, publishableEvent({ ...on, title: "Un retirado de mayo" }));
    await withdraw(people.reviewer, { publicationId: gone.publicationId, reason: "De prueba." });
    await live(people, publishableEvent({ ...on, title: "Un taller de mayo" }));
    await liveAnnouncementOf(people, {
      ...{ title: "Asamblea de prueba de mayo", type: "convocatoria" },
      summons: summonsOn("2032-05-20") as never,
    });
    await liveAnnouncementOf(people, {
      ...{ title: "Reunión reservada de mayo", type: "convocatoria", audience: "members" },
      summons: summonsOn("2032-05-21") as never,
    });
    await liveAnnouncementOf(people, {
      ...{ title: "Reunión reservada de junio", type: "convocatoria", audience: "delegates" },
      summons: summonsOn("2032-06-21") as never,
    });
    const may = await month("2032-05");
    expect(titles(may)).toEqual(["Un taller de mayo", "Asamblea de prueba de mayo"]);
    expect(may.items[1]).toMatchObject({ startsAt: "09:00", place: "Local de prueba" });
    expect(may).toMatchObject({ next: null });
    expect(may.counts[4]).toBe(2);
    expect(may.counts[5]).toBe(0);
    expect(titles({ items: await coming("2032-05-04") })).toEqual(titles(may));
    expect(titles({ items: await coming("2032-05-05") })).toEqual(["Asamblea de prueba de mayo"]);
  });
});
