import { describe, expect, it } from "vitest";
import {
  type CalendarItem,
  itemsByDay,
  monthAfter,
  monthAsked,
  monthBefore,
  monthOfDay,
  monthWord,
  weeksOf,
} from "#lib/editorial/calendar";
import { clockInLima } from "#lib/editorial/moments";
import { storedProof } from "#lib/editorial/proof";
import { storyOf } from "#lib/editorial/story";
import { approvalWords } from "#lib/editorial/wording";

const entry = (sort: CalendarItem["sort"], from: string, to = from): CalendarItem => ({
  ...{ key: `${sort}-${from}`, sort, from, to, at: null },
  ...{ publicationId: "una", title: "De prueba" },
});

describe("a month of the calendar", () => {
  it("knows its ends, also of February and across years", () => {
    expect(monthOfDay("2028-02-10")).toEqual({ first: "2028-02-01", last: "2028-02-29" });
    expect(monthWord(monthAfter(monthOfDay("2026-12-31")))).toBe("2027-01");
    expect(monthWord(monthBefore(monthOfDay("2026-01-31")))).toBe("2025-12");
  });

  it("is the current one when the address asks for none that exists", () => {
    for (const word of [undefined, "", "2026-13", "julio", ["2026-07"]]) {
      expect(monthWord(monthAsked(word, "2026-11-22"))).toBe("2026-11");
    }
    expect(monthWord(monthAsked("2026-07", "2026-11-22"))).toBe("2026-07");
  });

  it("has weeks from Monday to Sunday, with nothing outside it", () => {
    const weeks = weeksOf(monthOfDay("2026-11-22"));
    expect(weeks).toHaveLength(6);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
  });

  it("shows what lasts several days on each of them that is in the month", () => {
    const visit = entry("event", "2026-10-30", "2026-11-02");
    const plan = entry("publish", "2026-11-02");
    const days = itemsByDay([visit, plan], monthOfDay("2026-11-01"));
    expect([...days.keys()]).toEqual(["2026-11-01", "2026-11-02"]);
    expect(days.get("2026-11-02")).toEqual([plan, visit]);
  });
});

describe("words about what is planned", () => {
  it("give the hour in Lima as a field of time holds it", () => {
    expect(clockInLima(new Date("2026-07-03T14:05:00Z"))).toBe("09:05");
    expect(clockInLima(new Date("2026-07-03T04:59:00Z"))).toBe("23:59");
  });

  it("say who prepared and approved", () => {
    const plan = { preparedByName: "Ana", approvedByName: "Rita", forced: false };
    expect(approvalWords(plan)).toBe("La preparó Ana y la aprobó Rita.");
    expect(approvalWords({ ...plan, preparedByName: "" })).toBe("Lo programó Rita.");
    expect(approvalWords({ ...plan, forced: true })).toContain("sin segunda persona");
  });

  it("say in the history for when, also for entries of earlier versions of the portal", () => {
    const at = new Date("2026-07-01T12:00:00Z");
    const told = { id: 1n, actorName: "Rita", at };
    const when = "2026-07-03T14:00:00.000Z";
    const [now] = storyOf([{ ...told, verb: "scheduled", data: { at: when } }]);
    const [before] = storyOf([{ ...told, verb: "scheduled", data: { goLiveAt: when } }]);
    expect(now?.did).toMatch(/para el viernes 3 de julio de 2026, 9:00/);
    expect(before?.did).toBe(now?.did);
  });
});

describe("a stored proof", () => {
  it("holds the confirmation as a date, and none where there was none", () => {
    const at = "2026-07-03T14:00:00.000Z";
    const stored = { publishedAt: at, firstPublishedAt: at, confirmation: { by: "Rita", at } };
    expect(storedProof(stored).confirmation).toEqual({ by: "Rita", at: new Date(at) });
    expect("confirmation" in storedProof({ publishedAt: at, firstPublishedAt: at })).toBe(false);
  });
});
