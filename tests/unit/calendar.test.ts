import { describe, expect, it } from "vitest";
import { isMonthWord, monthPath } from "#lib/calendar/address";
import {
  calendarRow,
  monthGrid,
  monthName,
  monthTitle,
  noneComing,
  rowDays,
  upcomingItem,
  whenOf,
  yearStrip,
} from "#lib/calendar/listing";
import type { Happening } from "#lib/calendar/schema";
import { monthOfDay } from "#lib/editorial/calendar";
import { spanish } from "#lib/platform/spanish";
import { said } from "#tests/support/lines";

const today = "2026-11-23";
const happening = (startsOn: string, endsOn = startsOn, more: Partial<Happening> = {}) => ({
  ...{
    publicationId: `0190f0a0-0000-7000-8000-${startsOn.replaceAll("-", "")}0000`,
    kind: "event" as const,
  },
  ...{
    type: "feria",
    slug: "feria",
    title: `Feria del ${startsOn}`,
    startsOn,
    endsOn,
    startsAt: null,
  },
  place: "Puno",
  ...more,
});

describe("what the calendar opens with", () => {
  const months = (month: string, ...items: Happening[]) => [{ month: monthOfDay(month), items }];

  it("says when nothing is to come, and which month it shows instead", () => {
    const past = months("2009-12-01", happening("2009-12-03"));
    expect(noneComing(past, today, spanish)).toEqual({
      none: "No hay eventos anunciados.",
      shown: "Se muestra diciembre de 2009, el último mes con eventos.",
    });
    const now = months("2026-11-01", happening("2026-11-02"));
    expect(noneComing(now, today, spanish)?.shown).toBe("");
    expect(noneComing(months("2026-11-01"), today, spanish)?.shown).toBe("");
    expect(noneComing(months("2026-11-01", happening(today)), today, spanish)).toBeNull();
  });
});

describe("the address of a month", () => {
  it("is a year and a month that exist", () => {
    expect(["2026-07", "1999-12"].every(isMonthWord)).toBe(true);
    expect(["2026-13", "2026-7", "2026-00", "julio", "2026-07-01"].some(isMonthWord)).toBe(false);
    expect(monthPath("2026-07-28")).toBe("/calendario/2026-07");
  });
});

describe("a row of a month", () => {
  it.each([
    ["2026-11-06", "2026-11-06", { large: "6", small: "vie" }],
    ["2026-11-26", "2026-11-28", { large: "26–28", small: "jue a sáb" }],
    ["2026-11-07", "2026-11-08", { large: "7–8", small: "sáb y dom" }],
    ["2026-11-29", "2026-12-03", { large: "29", small: "nov al 3 dic" }],
    ["2026-12-30", "2027-01-02", { large: "30", small: "dic al 2 ene" }],
  ])("from %s to %s says %j", (startsOn, endsOn, said) => {
    expect(rowDays({ startsOn, endsOn }, spanish)).toEqual(said);
  });

  it("tells what is over, what is under way and what is to come", () => {
    expect(whenOf(happening("2026-11-20", "2026-11-22"), today)).toBe("past");
    expect(whenOf(happening("2026-11-20", "2026-11-23"), today)).toBe("now");
    expect(whenOf(happening("2026-11-24"), today)).toBe("coming");
    const details = (one: Happening) => said(calendarRow(one, today, spanish).details);
    expect(details(happening("2026-11-20"))).toBe("Feria · Puno · ya pasó");
    expect(details(happening(today))).toBe("Feria · Puno · es hoy");
    expect(details(happening("2026-11-22", "2026-11-24"))).toBe(
      "Feria · Puno · 3 días · en estos días",
    );
    expect(upcomingItem(happening(today)).href).toBe("/eventos/feria");
  });
});

describe("the grid of a month", () => {
  const month = monthOfDay(today);
  const rows = [
    happening("2026-10-30", "2026-11-02"),
    happening("2026-11-26", "2026-11-28"),
    happening("2026-11-28", "2026-11-28", { kind: "announcement", title: "Asamblea" }),
  ].map((one) => calendarRow(one, today, spanish));
  const days = monthGrid(month, rows, today).flat();
  const cell = (day: string) => days.find((one) => one?.day === day);

  it("draws an event on each of its days, within the month", () => {
    const drawn = days.filter((one) => one?.mark).map((one) => Number(one?.day.slice(8)));
    expect(drawn).toEqual([1, 2, 26, 27, 28]);
    expect(cell("2026-11-01")?.mark).toBe("ya");
    expect(cell("2026-11-26")).toMatchObject({ mark: "hay", rowId: rows[1]?.id });
  });

  it("tells a meeting that was called apart, and says everything that a day has", () => {
    expect(cell("2026-11-28")?.mark).toBe("asamblea");
    expect(cell("2026-11-28")?.words).toBe("Feria del 2026-11-26; Asamblea");
  });
});

describe("the strip of a year", () => {
  it("links the months that have something, as high as they have", () => {
    const months = yearStrip("2026", [0, 1, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0], "es");
    expect(months.map(({ href }) => href).filter(Boolean)).toEqual([
      "/calendario/2026-02",
      "/calendario/2026-03",
      "/calendario/2026-09",
    ]);
    expect(months.map(({ height }) => height)).toEqual([0, 8, 32, 0, 0, 0, 0, 0, 16, 0, 0, 0]);
    expect(months[8]).toMatchObject({ label: "Set", count: 2 });
  });

  it("names months", () => {
    expect(monthName(monthOfDay(today), "es")).toBe("Noviembre");
    expect(monthTitle(today, "es")).toBe("Noviembre de 2026");
  });
});
