import { describe, expect, it } from "vitest";
import { announcementDraft } from "#lib/announcements/schema";
import {
  lastDayToPublish,
  type SummonsTerms,
  summonsFindings,
} from "#lib/announcements/summonsCheck";
import { institution } from "#lib/settings/schema";
import { startingRules } from "#lib/settings/startingRules";

const rules = [
  { key: "ordinaria", label: "Ordinaria", days: 15, channels: ["web", "carta"] },
] as const;
const terms: SummonsTerms = {
  rules: rules.map((rule) => ({ ...rule, channels: [...rule.channels] })),
  publishedOn: "2026-11-20",
  isPublished: false,
};
const letter = { key: "a", channel: "carta", on: "2026-11-21", detail: "" } as const;
const whole = {
  assemblyType: "ordinaria",
  on: "2026-12-12",
  firstCallAt: "09:00",
  secondCallAt: "10:00",
  place: "Local institucional",
  channels: [letter],
};
const agenda = [{ key: "1", text: "Lectura del acta anterior" }];

const draft = (summons: object = {}, parts: object = {}) =>
  announcementDraft.parse({
    ...{ type: "convocatoria", agenda, summons: { ...whole, ...summons }, ...parts },
  });
const found = (content = draft(), on: Partial<SummonsTerms> = {}) =>
  summonsFindings(content, { ...terms, ...on });
const brief = (content = draft(), on: Partial<SummonsTerms> = {}) =>
  found(content, on).map(({ tone, path }) => `${tone} ${path}`);

describe("summonsFindings", () => {
  it("has nothing to say of other types", () => {
    expect(found(draft({}, { type: "comunicado" }))).toEqual([]);
  });

  it("finds a complete convocatoria in time, and says until when", () => {
    const [only, ...others] = found();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ tone: "ok", title: "A tiempo." });
    expect(only?.text).toBe(
      "Quedan 22 días para la reunión y su tabla pide 15. El último día para publicarla es el viernes 27 de noviembre de 2026.",
    );
  });

  it.each([
    ["2026-11-23", "ok"],
    ["2026-11-24", "aviso"],
    ["2026-11-27", "aviso"],
    ["2026-11-28", "peligro"],
    ["2026-12-12", "peligro"],
    ["2026-12-13", "peligro"],
  ])("published on %s it is %s", (publishedOn, tone) => {
    const content = draft({ channels: [{ ...letter, on: "2026-11-20" }] });
    expect(brief(content, { publishedOn })).toEqual([`${tone} summons.on`]);
  });

  it("tells the consequence of being late and forbids nothing", () => {
    const [late] = found(draft(), { publishedOn: "2026-12-01" });
    expect(late?.text).toContain("podría objetarse");
    expect(late?.text).toContain("Quedan 11 días");
  });

  it("tells a meeting that has already been", () => {
    const [past] = found(draft(), { publishedOn: "2027-01-01" });
    expect(past?.title).toBe("Ese día ya pasó.");
  });

  it("counts from the day on which it was published once it is", () => {
    const [kept] = found(draft(), { isPublished: true });
    expect(kept).toMatchObject({ tone: "ok", text: expect.stringContaining("Se publicó 22 días") });
    const [late] = found(draft(), { isPublished: true, publishedOn: "2026-12-10" });
    expect(late).toMatchObject({ tone: "peligro", title: "Se publicó fuera de plazo." });
  });

  it("asks for the channels of the table; publishing is the web", () => {
    const none = found(draft({ channels: [] })).find(({ path }) => path === "summons.channels");
    expect(none?.text).toContain("avisar también por carta");
  });

  it("asks for the day of a notice and tells one that came too late", () => {
    expect(brief(draft({ channels: [{ ...letter, on: null }] }))).toContain(
      "aviso summons.channels.0.on",
    );
    expect(brief(draft({ channels: [{ ...letter, on: "2026-11-28" }] }))).toContain(
      "peligro summons.channels.0.on",
    );
  });

  it("asks for hours, place and agenda", () => {
    const bare = draft({ firstCallAt: null, secondCallAt: null, place: "" }, { agenda: [] });
    expect(brief(bare)).toEqual([
      ...["ok summons.on", "aviso summons.firstCallAt", "aviso summons.secondCallAt"],
      ...["aviso summons.place", "aviso agenda"],
    ]);
  });

  it.each([null, "que ya no está"])(
    "asks which assembly it is when the table has no «%s»",
    (key) => {
      expect(brief(draft({ assemblyType: key }))).toEqual(["aviso summons.assemblyType"]);
    },
  );

  it("cannot count to a day that is not written yet", () => {
    expect(brief(draft({ on: null, channels: [] }))).toEqual([
      "aviso summons.on",
      "aviso summons.channels",
    ]);
    // What is being typed is not always a day.
    const typing = draft();
    typing.summons.on = "2026-12-";
    expect(brief(typing)).toEqual(["aviso summons.on"]);
  });

  it("counts calendar days, across months and leap days", () => {
    expect(lastDayToPublish("2028-03-05", { days: 5 })).toBe("2028-02-29");
  });
});

describe("the starting table", () => {
  it("may be saved as it is", () => {
    const named = { name: "Cooperativa de prueba", summonsRules: startingRules };
    expect(institution.parse(named).summonsRules).toEqual(startingRules);
  });

  it("has one row for each assembly", () => {
    const twice = [startingRules[0], startingRules[0]];
    expect(institution.safeParse({ name: "Cooperativa", summonsRules: twice }).success).toBe(false);
  });
});
