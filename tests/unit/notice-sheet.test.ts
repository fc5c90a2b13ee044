import { describe, expect, it } from "vitest";
import { announcementArticle } from "#lib/announcements/article";
import { announcementDraft } from "#lib/announcements/schema";
import { eventArticle } from "#lib/events/article";
import { type EventDraft, eventDraft } from "#lib/events/schema";
import { spanish } from "#lib/platform/spanish";
import { announcementSheet, eventSheet } from "#lib/sharing/noticeSheet";
import { publishableEvent } from "#tests/support/drafts";

const today = "2026-11-22";
const event = (parts: Partial<EventDraft>) =>
  eventSheet(eventArticle(eventDraft.parse(publishableEvent(parts))), today, spanish);
const convocatoria = (points: number) => {
  const summons = { on: "2026-12-20", firstCallAt: "09:00", place: "Local de Puno" };
  const agenda = Array.from({ length: points }, (_, at) => ({
    ...{ key: `a${at}`, text: `Punto ${at} de la agenda de esta asamblea de prueba` },
  }));
  const draft = announcementDraft.parse({
    type: "convocatoria",
    title: "Asamblea",
    summons,
    agenda,
  });
  return announcementSheet(announcementArticle(draft), today, spanish);
};

describe("the sheet for the notice board", () => {
  it("says when, where and with whom, and leaves out what nobody wrote", () => {
    const { label, facts, list } = event({ headcount: null });
    expect(label).toBe("Capacitación");
    expect(facts.map(({ label: name }) => name)).toEqual(["Cuándo", "Dónde"]);
    expect(facts[0]?.text).toBe("Del 14 al 15 de marzo de 2026");
    expect(list).toBeNull();
  });

  it("of an event to come tells its programme; of one that was, what was learned", () => {
    const lessons = [{ key: "l", text: "Llegar antes" }];
    const itinerary = [{ key: "i", on: null, at: "09:00", place: "Puno", text: "Apertura" }];
    expect(event({ lessons, itinerary }).list).toMatchObject({
      ...{ title: "Qué aprendimos", items: ["Llegar antes"], more: 0 },
    });
    const soon = { startsOn: "2026-12-01", endsOn: null };
    expect(event({ ...soon, lessons, itinerary }).list?.items.join()).toMatch(
      /^martes 1 de diciembre de 2026 · 9:00.a\..m\. · Apertura · Puno$/u,
    );
  });

  it("shows an agenda as far as it fits, in smaller letters before it leaves any out", () => {
    expect(convocatoria(8)).toMatchObject({ dense: false, list: { more: 0 } });
    expect(convocatoria(18)).toMatchObject({ dense: true, list: { more: 0 } });
    const crowded = convocatoria(40);
    expect(crowded.list?.more).toBeGreaterThan(0);
    expect((crowded.list?.items.length ?? 0) + (crowded.list?.more ?? 0)).toBe(40);
    expect(crowded.list?.items[0]).toContain("Punto 0");
  });
});
