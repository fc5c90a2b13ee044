import ICAL from "ical.js";
import { expect, it } from "vitest";
import { icalendar } from "#lib/feeds/icalendar";
import { followedSpan, isYearWord, spanWords, yearSpan } from "#lib/feeds/span";

const ofYear = (year: string) => `https://coopac.example/eventos.ics?anio=${year}`;

it("a calendar that is followed tells what comes and the last five years, a year that year", () => {
  expect(followedSpan("2026-11-22")).toEqual({ from: "2021-01-01", to: null });
  expect(followedSpan("2027-01-01")).toEqual({ from: "2022-01-01", to: null });
  expect(yearSpan("2009")).toEqual({ from: "2009-01-01", to: "2009-12-31" });
  expect(["2009", "1899", "09", "2009-11", ""].filter(isYearWord)).toEqual(["2009"]);
});

it("a calendar says what it carries, in words that calendars show", () => {
  const words = spanWords(followedSpan("2026-11-22"), ofYear);
  expect(words).toContain("desde el 1 de enero de 2021");
  expect(words).toContain(ofYear("2020"));
  const rest = {
    name: "Eventos",
    host: "coopac.example",
    url: "https://coopac.example/eventos.ics",
  };
  const text = icalendar({ ...rest, description: words, entries: [] });
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toBe(words);
  expect(calendar.getFirstPropertyValue("description")).toBe(words);
  expect(spanWords(yearSpan("2009"), ofYear)).toBe("Lo que empezó en 2009.");
});
