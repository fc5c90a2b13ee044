import { describe, expect, it } from "vitest";
import { contentChanges } from "#lib/editorial/form/contentChanges";
import { eventArticle, storedArticle } from "#lib/events/article";
import { itineraryDays } from "#lib/events/itinerary";
import { eventFieldLabels } from "#lib/events/labels";
import { eventFieldText } from "#lib/events/outline";
import { eventParts } from "#lib/events/parts";
import { type EventDraft, eventDraft, eventLive } from "#lib/events/schema";
import { eventWords } from "#lib/events/wording";
import { publishableEvent } from "#tests/support/drafts";

type Given = Partial<EventDraft["itinerary"][number]>;
const row = (key: string, given: Given = {}) => ({
  ...{ key, on: null, at: null, place: "", text: `Actividad ${key}` },
  ...given,
});
const draft = (itinerary: EventDraft["itinerary"], given: Partial<EventDraft> = {}) =>
  eventDraft.parse(publishableEvent({ itinerary, ...given }));
const faults = (event: EventDraft) =>
  eventLive.safeParse(event).error?.issues.map(({ message }) => message) ?? [];
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the itinerary of an event", () => {
  it("goes day by day, and by the hour where every hour is known", () => {
    const event = draft([
      row("a", { on: "2026-03-15", at: "15:00" }),
      row("b", { on: "2026-03-15", at: "09:00" }),
      row("c", { on: "2026-03-14", at: "10:00" }),
      row("d", { on: "2026-03-14" }),
    ]);
    const days = itineraryDays(eventArticle(event));
    expect(days.map(({ on, number }) => [on, number])).toEqual([
      ["2026-03-14", 1],
      ["2026-03-15", 2],
    ]);
    const told = days.map(({ activities }) => activities.map(({ text }) => text));
    expect(told).toEqual([
      ["Actividad c", "Actividad d"],
      ["Actividad b", "Actividad a"],
    ]);
  });

  it("of one day needs no day written, and of several it does", () => {
    const rows = [row("a"), row("b")];
    const oneDay = draft(rows, { endsOn: null });
    expect(faults(oneDay)).toEqual([]);
    expect(itineraryDays(eventArticle(oneDay))).toMatchObject([{ on: "2026-03-14" }]);
    expect(faults(draft(rows))).toEqual([
      "Diga de qué día es cada actividad del itinerario: el evento duró varios.",
    ]);
  });

  it("stays within the days of its event and says what was done", () => {
    expect(faults(draft([row("a", { on: "2026-03-16" })]))).toEqual([
      "Una actividad está fuera de los días del evento. Corrija su día o las fechas del evento.",
    ]);
    expect(faults(draft([row("a", { on: "2026-03-14", text: "" })]))).toEqual([
      "Falta qué se hizo en una actividad. Escríbalo o quite la fila.",
    ]);
  });

  it("is a section of the page, called as its type calls for", () => {
    const titleOf = (type: EventDraft["type"]) => {
      const article = eventArticle(draft([row("a", { on: "2026-03-14" })], { type }));
      const parts = eventParts(article, eventWords(article, "2026-11-22"));
      return parts.find(({ id }) => id === "itinerario");
    };
    expect(titleOf("pasantia")).toMatchObject({ title: "Itinerario", count: 1 });
    expect(titleOf("capacitacion")?.title).toBe("Programa");
  });

  it("is compared row by row: what moved to another day is told", () => {
    const first = row("a", { on: "2026-03-14", at: "09:00", place: "Agencia Puno" });
    const reader = {
      labels: eventFieldLabels,
      fieldText: (content: object, field: string) => eventFieldText(content as EventDraft, field),
    };
    const [change, ...others] = contentChanges(reader, {
      before: draft([first]),
      after: draft([{ ...first, on: "2026-03-15" }, row("b", { on: "2026-03-15" })]),
    });
    expect(others).toEqual([]);
    expect(change?.label).toBe("Itinerario");
    expect(change?.pieces.map(({ title }) => title)).toEqual([
      "Cambió la fila 1",
      "Se agregó en la fila 2",
    ]);
    expect(plain(eventFieldText(draft([first]), "itinerary"))).toBe(
      "sábado 14 de marzo de 2026, 9:00 a. m. · Actividad a · Agencia Puno",
    );
  });
});

describe("events of before", () => {
  const { gallery, documents, itinerary, ...beforePhotos } = draft([]);
  const beforeItinerary = { ...beforePhotos, gallery, documents };

  it.each([
    ["photos", beforePhotos],
    ["the itinerary", beforeItinerary],
  ])("saved before %s read as events without them", (_, saved) => {
    expect(eventDraft.parse(saved)).toEqual(draft([]));
  });

  it.each([
    ["photos", ["gallery", "documents", "itinerary"]],
    ["the itinerary", ["itinerary"]],
  ])("published before %s show no such section", (_, missing) => {
    const article = eventArticle(draft([]));
    const stored = Object.fromEntries(
      Object.entries(article).filter(([name]) => !missing.includes(name)),
    );
    expect(storedArticle(stored)).toEqual(article);
  });
});
