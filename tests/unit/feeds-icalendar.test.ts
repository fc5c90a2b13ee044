import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { escapeText, fold, icalendar, sequence } from "#lib/feeds/icalendar";
import type { CalendarEntry } from "#lib/feeds/schema";
import { addDays } from "#lib/platform/clock";

const entry: CalendarEntry = {
  publicationId: "0199aaaa-0000-7000-8000-000000000001",
  url: "https://coopac.example/eventos/taller",
  title: "Taller; de crédito, y ahorro",
  description: "Primera línea\nsegunda",
  category: "Capacitación",
  place: "Puno, Puno",
  startsOn: "2026-12-12",
  endsOn: "2026-12-13",
  startsAt: null,
  firstPublishedAt: new Date("2026-11-01T15:00:00Z"),
  changedAt: new Date("2026-11-03T15:00:00Z"),
  cancelled: false,
};
const written = (entries: CalendarEntry[]) =>
  icalendar({
    name: "Eventos · Cooperativa",
    host: "coopac.example",
    url: "https://x/y.ics",
    entries,
  });

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
}

describe("fold", () => {
  it("keeps every line within 75 octets and every character whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const line = `X:${text.replace(/\p{Cc}/gu, "")}`;
        const folded = fold(line);
        const longest = folded.split("\r\n").map((piece) => Buffer.byteLength(piece));
        expect(Math.max(...longest)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });
});

describe("escapeText", () => {
  it("escapes what separates values and keeps line breaks", () => {
    expect(escapeText("a;b,c\\d\r\ne\u0007")).toBe("a\\;b\\,c\\\\d\\ne");
  });
});

describe("a calendar", () => {
  it("has lines that end in CRLF and whole days that end before the next", () => {
    const text = written([entry]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).toContain("DTSTART;VALUE=DATE:20261212\r\nDTEND;VALUE=DATE:20261214\r\n");
    expect(text).toContain("SUMMARY:Taller\\; de crédito\\, y ahorro\r\n");
    expect(text).toContain(`UID:${entry.publicationId}@coopac.example\r\n`);
    expect(text).not.toContain("VTIMEZONE");
  });

  it("is a calendar too where it tells nothing: it has a component", () => {
    expect(written([])).toContain("BEGIN:VTIMEZONE\r\n");
    expect(read(written([]))).toEqual([]);
  });

  it("has the hour in the zone of Lima, which it describes", () => {
    const text = written([{ ...entry, startsAt: "09:30", endsOn: "2026-12-12" }]);
    expect(text).toContain("DTSTART;TZID=America/Lima:20261212T093000\r\n");
    expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:America/Lima\r\n");
    expect(text).not.toContain("DTEND");
  });

  it("cancels what was withdrawn with a larger number of change", () => {
    const cancelled = { ...entry, cancelled: true, changedAt: new Date("2026-11-04T15:00:00Z") };
    expect(written([cancelled])).toContain("STATUS:CANCELLED\r\n");
    expect(sequence(cancelled)).toBeGreaterThan(sequence(entry));
    expect(sequence({ ...entry, changedAt: entry.firstPublishedAt })).toBe(0);
  });

  it("loses no date and no word of a thousand publications", () => {
    const days = fc.integer({ min: 0, max: 80_000 }).map((after) => addDays("1950-01-01", after));
    const hour = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const two = (value: number) => String(value).padStart(2, "0");
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    });
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    const clean = words.map((text) => `a${text.replace(/\p{Cc}/gu, "")}`);
    const publications = fc.record({
      publicationId: fc.uuid(),
      title: clean,
      place: clean,
      startsOn: days,
      length: fc.integer({ min: 0, max: 40 }),
      startsAt: fc.option(hour),
    });
    const all = fc
      .sample(publications, { numRuns: 1000, seed: 20261122 })
      .map(({ length, ...facts }) => ({
        ...{ ...entry, ...facts },
        endsOn: addDays(facts.startsOn, length),
      }));
    const events = read(written(all));
    const told = events.map((event) => ({
      ...{ uid: event.uid, title: event.summary, place: event.location },
      starts: event.startDate.toString(),
      ends: event.endDate.toString().slice(0, 10),
    }));
    const expected = all.map(({ publicationId, title, place, startsOn, endsOn, startsAt }) => ({
      ...{ uid: `${publicationId}@coopac.example`, title, place },
      starts: startsAt ? `${startsOn}T${startsAt}:00` : startsOn,
      // Of an hour only the beginning is known.
      ends: startsAt && startsOn === endsOn ? startsOn : addDays(endsOn, 1),
    }));
    expect(told).toHaveLength(1000);
    expect(told).toEqual(expected);
  }, 30_000);
});
