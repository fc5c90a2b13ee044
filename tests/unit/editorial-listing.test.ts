import { describe, expect, it } from "vitest";
import { announcementArticle } from "#lib/announcements/article";
import {
  announcementItem,
  pinnedItem,
  shareText as shareAnnouncement,
} from "#lib/announcements/listing";
import { announcementDraft } from "#lib/announcements/schema";
import { publicPath, withParams } from "#lib/editorial/address";
import { latestItem } from "#lib/editorial/latest";
import { shortHash, storedProof } from "#lib/editorial/proof";
import { eventArticle } from "#lib/events/article";
import { eventFilterTitle, eventItem, leadItem, relatedItem, shareText } from "#lib/events/listing";
import { eventDraft } from "#lib/events/schema";
import { spanish } from "#lib/platform/spanish";
import { said } from "#tests/support/lines";

// Half past three in the morning of the 23rd in UTC is still the 22nd in Lima.
const publishedAt = new Date("2026-11-23T03:30:00Z");

const listed = {
  publicationId: "00000000-0000-7000-8000-000000000001",
  type: "intercambio",
  slug: "visita-de-prueba",
  title: "Visita de prueba",
  summary: "Resumen de prueba.",
  publishedAt,
  startsOn: "2009-11-29",
  endsOn: "2009-12-03",
  startsAt: "09:00",
  placeName: "Quillabamba",
  headcount: 18,
} as const;

const article = eventArticle(
  eventDraft.parse({
    ...{ type: "intercambio", title: "Visita de prueba", startsOn: "2009-11-29" },
    endsOn: "2009-12-03",
    place: { locality: "Quillabamba" },
  }),
);

describe("an event in a list", () => {
  it("shows its days and its place", () => {
    const item = eventItem(listed, "2026-11-22", spanish);
    expect(item).toMatchObject({
      href: "/eventos/visita-de-prueba",
      kindLabel: "Intercambio de experiencias",
    });
    expect(said(item.details)).toBe("29 nov al 3 dic 2009 · Quillabamba");
    expect(said(eventItem(listed, "2009-12-03", spanish).details)).toMatch(/· en estos días$/);
    expect(said(eventItem(listed, "2009-11-28", spanish).details)).toMatch(/· por venir$/);
    const event = { ...listed, place: "Quillabamba", relation: "edition" as const };
    const related = relatedItem(event, spanish);
    expect(related.kindLabel).toBe("Edición anterior");
    expect(said(related.details)).toBe("29 nov al 3 dic 2009 · Quillabamba");
  });

  it("leads the home page with its year and the day of its publication in Lima", () => {
    const lead = leadItem({ slug: "visita-de-prueba", article, publishedAt }, spanish);
    expect(said(lead.details)).toBe("Evento de 2009 · publicado el 22 nov 2026");
  });

  it("among what was published last says when it was: it is no news of today", () => {
    const item = latestItem({ ...listed, kind: "event", happensOn: "2009-11-29" }, spanish);
    expect(said(item.details)).toBe("Evento de 2009 · publicado el 22 nov 2026");
  });

  it("is passed on with its title, its days and its place", () => {
    expect(shareText(article, spanish)).toBe("Visita de prueba, 29 nov al 3 dic 2009, Quillabamba");
  });

  it.each([
    [{ year: null, type: null }, "Eventos"],
    [{ year: 2009, type: null }, "Eventos de 2009"],
    [{ year: 2009, type: "feria" as const }, "Feria de 2009"],
  ])("is listed under %j as %s", (filter, title) => {
    expect(eventFilterTitle(filter, spanish.t)).toBe(title);
  });
});

describe("an announcement in a list", () => {
  const summons = { on: "2026-12-12", firstCallAt: "09:00", place: "Local institucional, Puno" };
  const announcement = announcementArticle(
    announcementDraft.parse({ type: "convocatoria", title: "Asamblea de prueba", summons }),
  );

  it("shows the day of its publication in Lima", () => {
    const item = announcementItem(
      { ...listed, type: "comunicado", expiresOn: null },
      "2026-11-23",
      spanish,
    );
    expect(item.href).toBe("/comunicados/visita-de-prueba");
    expect(said(item.details)).toBe("22 nov 2026");
    const memoria = { ...listed, kind: "announcement" as const, type: "memoria", happensOn: null };
    const latest = latestItem(memoria, spanish);
    expect(latest.kindLabel).toBe("Memoria y estados financieros");
    expect(said(latest.details)).toBe("22 nov 2026");
  });

  it("is pinned and passed on with the facts of its meeting", () => {
    const pinned = pinnedItem({ slug: "asamblea-de-prueba", article: announcement });
    expect(pinned).toMatchObject({ href: "/comunicados/asamblea-de-prueba", on: "2026-12-12" });
    expect(shareAnnouncement(announcement, spanish)).toBe(
      "Asamblea de prueba, 12 de diciembre de 2026, Local institucional, Puno",
    );
  });
});

describe("an address", () => {
  it("carries only the parameters that are given", () => {
    expect(withParams("/eventos", { anio: 2009, tipo: null, despues: "" })).toBe(
      "/eventos?anio=2009",
    );
    expect(withParams("/eventos", { anio: null })).toBe("/eventos");
    expect(publicPath("event", "visita")).toBe("/eventos/visita");
  });
});

describe("a stored proof", () => {
  it("has its instants back and a code short enough to read aloud", () => {
    const stored = {
      publishedAt: "2026-11-23T03:30:00.000Z",
      firstPublishedAt: "2026-11-20T00:00:00.000Z",
    };
    expect(storedProof(stored).publishedAt).toEqual(publishedAt);
    expect(shortHash("7f3a91c05be244d8ffff")).toBe("7f3a 91c0 5be2 44d8");
  });
});
