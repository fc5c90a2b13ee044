import { describe, expect, it } from "vitest";
import { announcementArticle } from "#lib/announcements/article";
import { announcementDraft } from "#lib/announcements/schema";
import { daysLeft, noticeGiven, summonsFacts } from "#lib/announcements/wording";
import { spanish } from "#lib/platform/spanish";
import { said } from "#tests/support/lines";

describe("summons", () => {
  it.each([
    ["2026-12-12", "2026-11-23", "Faltan 19 días"],
    ["2026-12-12", "2026-12-11", "Es mañana"],
    ["2026-12-12", "2026-12-12", "Es hoy"],
    ["2026-12-12", "2026-12-13", ""],
  ])("counts to %s from %s", (on, today, text) => {
    expect(daysLeft(on, today, spanish.t)).toBe(text);
  });

  it("counts the notice given by the day in Lima, not in UTC", () => {
    expect(noticeGiven("2026-12-12", new Date("2026-11-21T03:00:00Z"), spanish.t)).toBe(
      "Se publicó 22 días antes de la reunión.",
    );
    expect(noticeGiven("2026-12-12", new Date("2026-12-12T15:00:00Z"), spanish.t)).toBe("");
  });

  it("tells first and second call, and leaves out what nobody wrote", () => {
    const summons = {
      on: "2026-12-12",
      firstCallAt: "09:00",
      secondCallAt: "10:00",
      bring: "Su DNI",
    };
    const facts = summonsFacts(announcementArticle(announcementDraft.parse({ summons })), spanish);
    expect(facts.map(({ label, text }) => [label, said([text])])).toEqual([
      ["Primera convocatoria", "Sábado 12 de diciembre de 2026\n9:00 a. m."],
      ["Segunda convocatoria", "El mismo día, 10:00 a. m."],
      ["Lleve", "Su DNI"],
    ]);
  });

  it("has no facts when it summons nobody", () => {
    expect(summonsFacts(announcementArticle(announcementDraft.parse({})), spanish)).toEqual([]);
  });
});
