import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { storedArticle as storedAnnouncement } from "#lib/announcements/article";
import { summonsOccasion } from "#lib/announcements/occasion";
import { announcementDraft } from "#lib/announcements/schema";
import { eventArticle } from "#lib/events/article";
import { eventOccasion } from "#lib/events/occasion";
import { eventDraft } from "#lib/events/schema";
import { spanish } from "#lib/platform/spanish";
import { institution } from "#lib/settings/schema";
import { cardDrawing, cardSize } from "#lib/sharing/card";
import { cardContents } from "#lib/sharing/contents";
import { firstLines, type Letters, linesOf } from "#lib/sharing/lettering";
import { publicationPreview } from "#lib/sharing/preview";
import { qrPath } from "#lib/sharing/qr";
import { cardLetters } from "#lib/sharing/queries/letters";
import { announcementShare, eventShare } from "#lib/sharing/share";
import {
  briefOrganisation,
  eventData,
  jsonLd,
  newsData,
  organisationData,
  wayData,
} from "#lib/sharing/structured";

const absolute = (path: string) => new URL(path, "https://coopac.example/").href;
const tenEach: Letters = { width: (text) => text.length * 10, path: () => "M0 0h1" };
const column = { letters: tenEach, size: 10, width: 100 };

const event = eventDraft.parse({
  type: "asamblea",
  title: "Asamblea </script> de prueba",
  summary: "Una asamblea de prueba.",
  startsOn: "2026-12-12",
  startsAt: "09:00",
  place: { placeId: "21", placeName: "departamento de Puno", locality: "Puno", venue: "Local" },
  headcount: 20,
});
const summons = announcementDraft.parse({
  type: "convocatoria",
  title: "Convocatoria de prueba",
  summons: { on: "2026-12-12", firstCallAt: "09:00", place: "Puno" },
});

describe("the letters of a card", () => {
  it("break between words and say when there is more", () => {
    expect(linesOf("uno dos tres cuatros", column)).toEqual(["uno dos", "tres", "cuatros"]);
    expect(firstLines("uno dos tres cuatro cinco", column, 2).at(-1)).toMatch(/…$/);
    expect(firstLines("", column, 2)).toEqual([]);
    expect(firstLines("palabralarguísima", column, 1)).toEqual(["palabrala…"]);
  });

  it("are outlines, so that a machine without fonts draws them", () => {
    const letters = cardLetters();
    const path = letters.path("Ñandú: reunión «2026» 🦙", { x: 0, y: 50, size: 48 });
    expect(path).toMatch(/^M/);
    expect(path).not.toMatch(/NaN|undefined/);
    expect(letters.width("Ñandú", 48)).toBeGreaterThan(letters.width("Ña", 48));
  });
});

describe("the card", () => {
  const shared = {
    ...{ kind: "event" as const, type: "asamblea", title: "Cinco días en Quillabamba" },
    ...{ summary: "", publishedAt: new Date(), article: eventArticle(event) },
  };
  const cooperative = { name: "Cooperativa de prueba", hue: 18, logo: null };

  it("shows the title, which can be seen", async () => {
    const card = cardContents(shared, "2027-01-01");
    expect(card.facts[0]).toBe("12 de diciembre de 2026, 9:00 a. m.");
    expect(card.cloth).not.toBeNull();
    const svg = cardDrawing(card, cooperative, cardLetters());
    expect(svg).not.toMatch(/<text|NaN/);
    const { data, info } = await sharp(Buffer.from(svg))
      .removeAlpha()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([cardSize.width, cardSize.height]);
    const title = sharp(data).extract({ left: 64, top: 205, width: 1000, height: 90 });
    const { channels } = await sharp(await title.toBuffer()).stats();
    expect(channels[0]?.stdev).toBeGreaterThan(40);
  });

  it("shows no cloth of what is still to come, nor of what is no event", () => {
    expect(cardContents(shared, "2026-12-01").cloth).toBeNull();
    const article = storedAnnouncement(summons);
    const told = { ...shared, kind: "announcement" as const, type: "convocatoria", article };
    expect(cardContents(told, "2026-12-01")).toMatchObject({
      facts: ["Sábado 12 de diciembre de 2026, 9:00 a. m.", "Puno"],
      cloth: null,
    });
  });
});

describe("what a page says to search engines", () => {
  const cooperative = briefOrganisation(
    {
      ...institution.parse({ name: "Cooperativa" }),
      logoVersion: null,
      headerLinks: [],
      footerLinks: [],
    },
    absolute,
  );
  const shown = {
    url: absolute("/eventos/x"),
    image: absolute("/eventos/x/tarjeta.jpg"),
    cooperative,
  };

  it("is JSON that no content can end", () => {
    const text = jsonLd([eventData(eventArticle(event), shown)]);
    expect(text).not.toContain("<");
    const [thing] = JSON.parse(text)["@graph"];
    expect(thing).toMatchObject({
      "@type": "Event",
      name: "Asamblea </script> de prueba",
      startDate: "2026-12-12T09:00:00-05:00",
      eventStatus: "https://schema.org/EventScheduled",
      location: { "@type": "Place", name: "Local" },
      organizer: { name: "Cooperativa", url: "https://coopac.example/" },
    });
  });

  it("leaves out what is not known", () => {
    const bare = eventArticle(eventDraft.parse({ title: "Sin fecha" }));
    expect(eventData(bare, shown)).not.toHaveProperty("startDate");
    expect(eventData(bare, shown)).not.toHaveProperty("location");
    const identity = {
      ...institution.parse({ name: "Cooperativa" }),
      ...{ logoVersion: "a1", headerLinks: [], footerLinks: [] },
    };
    expect(organisationData(identity, absolute)).toEqual({
      "@type": "Organization",
      name: "Cooperativa",
      url: "https://coopac.example/",
      logo: "https://coopac.example/api/logo?v=a1",
    });
  });

  it("tells news and the way to a page", () => {
    const at = new Date("2026-11-20T15:30:00Z");
    const proof = {
      ...{ publishedAt: at, firstPublishedAt: at, revisionNumber: 1, preparedBy: "", hash: "" },
      ...{ approvedBy: "", forced: false, automatic: false, changeNote: "" },
    };
    const news = newsData(storedAnnouncement(summons), proof, shown);
    expect(news).toMatchObject({
      headline: "Convocatoria de prueba",
      datePublished: at.toISOString(),
    });
    expect(wayData([{ label: "Inicio", href: "/" }, { label: "Aquí" }], absolute)).toMatchObject({
      itemListElement: [
        { position: 1, name: "Inicio", item: "https://coopac.example/" },
        { position: 2, name: "Aquí" },
      ],
    });
  });

  it("has a card", () => {
    const published = { kind: "page" as const, slug: "quienes-somos", locale: "es" as const };
    const preview = publicationPreview(
      { ...published, cooperative: "C", article: { title: "T", summary: "S" } },
      absolute,
    );
    expect(preview.openGraph.images[0]?.url).toBe(
      "https://coopac.example/quienes-somos/tarjeta.jpg",
    );
  });
});

describe("passing on", () => {
  const reading = { language: spanish, absolute, today: "2026-12-12" };

  it("carries the file for calendars where people gather", () => {
    expect(eventShare("x", eventArticle(event), reading).calendar).toBe("/eventos/x/evento.ics");
    const article = storedAnnouncement(summons);
    expect(announcementShare("x", article, reading).calendar).toBe("/comunicados/x/reunion.ics");
    const later = { ...reading, today: "2099-01-01" };
    expect(eventShare("x", eventArticle(event), later).calendar).toBeNull();
    expect(announcementShare("x", article, later).calendar).toBeNull();
    const notice = { ...article, type: "comunicado" as const };
    expect(announcementShare("x", notice, reading).calendar).toBeNull();
    expect(summonsOccasion(summons)).toMatchObject({ startsAt: "09:00", endsOn: "2026-12-12" });
    expect(eventOccasion(eventDraft.parse({}))).toBeNull();
  });

  it("draws a code with the margin that readers need", () => {
    const { side, path } = qrPath("https://coopac.example/eventos/taller-de-prueba-sobre-credito");
    expect(side).toBeGreaterThanOrEqual(33 + 8);
    expect(path).toMatch(/^M4 4\.5h7/);
  });
});
