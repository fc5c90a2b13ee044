import { describe, expect, it } from "vitest";
import {
  clockTime,
  counted,
  dayAndMonth,
  fullDate,
  fullInstant,
  longDate,
  longRange,
  shortDate,
  shortInstant,
  shortRange,
} from "#lib/platform/dates";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("dates in words", () => {
  it("writes a day in full, with its weekday", () => {
    expect(longDate("2009-11-29")).toBe("29 de noviembre de 2009");
    expect(fullDate("2009-11-29")).toBe("domingo 29 de noviembre de 2009");
    expect(fullDate("2024-02-29")).toBe("jueves 29 de febrero de 2024");
  });

  it("says setiembre and set, as in Peru", () => {
    expect(longDate("2025-09-01")).toBe("1 de setiembre de 2025");
    expect(plain(shortDate("2025-09-01"))).toBe("1 set 2025");
    expect(dayAndMonth("2025-09-01")).toMatchObject({ day: "1", month: "set", year: "2025" });
  });

  it("does not let a short date break between lines", () => {
    expect(shortDate("2009-11-29")).toBe("29\u00a0nov\u00a02009");
  });
});

describe("ranges of days", () => {
  it.each([
    ["2009-11-29", "2009-12-03", "Del 29 de noviembre al 3 de diciembre de 2009"],
    ["2026-11-04", "2026-11-06", "Del 4 al 6 de noviembre de 2026"],
    ["2025-12-30", "2026-01-02", "Del 30 de diciembre de 2025 al 2 de enero de 2026"],
    ["2026-12-12", "2026-12-12", "12 de diciembre de 2026"],
    ["2026-12-12", null, "12 de diciembre de 2026"],
  ])("writes %s to %s", (from, to, text) => {
    expect(longRange(from, to)).toBe(text);
  });

  it.each([
    ["2009-11-29", "2009-12-03", "29 nov al 3 dic 2009"],
    ["2026-11-04", "2026-11-06", "4 al 6 nov 2026"],
    ["2025-12-30", "2026-01-02", "30 dic 2025 al 2 ene 2026"],
    ["2026-12-12", null, "12 dic 2026"],
  ])("shortens %s to %s", (from, to, text) => {
    expect(plain(shortRange(from, to))).toBe(text);
  });
});

describe("times", () => {
  it.each([
    ["09:00", "9:00 a. m."],
    ["12:00", "12:00 p. m."],
    ["00:05", "12:05 a. m."],
    ["23:59", "11:59 p. m."],
  ])("tells %s by the twelve-hour clock", (time, text) => {
    expect(plain(clockTime(time))).toBe(text);
    expect(clockTime(time)).not.toContain(" ");
  });

  it("tells an instant as the clock in Lima, also where the day differs from UTC", () => {
    const at = new Date("2026-11-17T02:12:00Z");
    expect(plain(fullInstant(at))).toBe("lunes 16 de noviembre de 2026, 9:12 p. m.");
    expect(plain(shortInstant(at))).toBe("16 nov 2026, 9:12 p. m.");
    expect(plain(shortInstant(new Date("2026-11-16T05:00:00Z")))).toBe("16 nov 2026, 12:00 a. m.");
  });
});

describe("counts", () => {
  it("agrees in number and separates thousands with a comma", () => {
    expect(counted(1, "día", "días")).toBe("1 día");
    expect(counted(0, "día", "días")).toBe("0 días");
    expect(counted(1284, "persona", "personas")).toBe("1,284 personas");
  });
});

describe("dates in other languages", () => {
  it("name the day as each does", () => {
    expect(longDate("2009-12-01", "en")).toBe("1 December 2009");
    expect(longDate("2009-12-01", "fr")).toBe("1er décembre 2009");
    expect(fullDate("2009-12-01", "en")).toBe("Tuesday 1 December 2009");
    expect(fullDate("2009-12-01", "fr")).toBe("mardi 1er décembre 2009");
  });

  it.each([
    ["en", "2009-11-29", "2009-12-03", "29 Nov – 3 Dec 2009"],
    ["en", "2026-11-04", "2026-11-06", "4–6 Nov 2026"],
    ["fr", "2009-11-29", "2009-12-03", "29 nov. au 3 déc. 2009"],
    ["fr", "2026-11-04", "2026-11-06", "4 au 6 nov. 2026"],
  ] as const)("shorten in %s from %s to %s", (...[locale, from, to, text]) => {
    expect(plain(shortRange(from, to, locale))).toBe(text);
  });

  it("tell the hour by the clock of each", () => {
    expect(plain(clockTime("21:05", "en"))).toBe("9:05 pm");
    expect(plain(clockTime("09:00", "fr"))).toBe("9 h 00");
    const at = new Date("2026-11-17T02:12:00Z");
    expect(plain(fullInstant(at, "fr"))).toBe("lundi 16 novembre 2026, 21 h 12");
    expect(longRange("2026-11-04", "2026-11-06", "fr")).toBe("Du 4 au 6 novembre 2026");
    expect(longRange("2025-12-30", "2026-01-02", "en")).toBe("30 December 2025 – 2 January 2026");
  });
});
