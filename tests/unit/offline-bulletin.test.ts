import { describe, expect, it } from "vitest";
import type { Happening } from "#lib/calendar/schema";
import { absoluteOn } from "#lib/feeds/absolute";
import { richHtml } from "#lib/feeds/html";
import type { FeedEntry } from "#lib/feeds/schema";
import { bulletin, bulletinBudget, bulletinFileName, ownText } from "#lib/offline/bulletin";

const absolute = absoluteOn("https://coopac.example/");
const at = new Date("2026-11-22T15:15:00Z");

const entry = (number: number, parts: Partial<FeedEntry> = {}): FeedEntry => ({
  publicationId: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  url: absolute(`/comunicados/de-prueba-${number}`),
  title: `Comunicado de prueba ${number}`,
  summary: `Resumen de prueba ${number}.`,
  html: `<p>Texto de prueba ${number}.</p>`,
  category: "Comunicado",
  firstPublishedAt: at,
  publishedAt: at,
  happensOn: null,
  image: absolute("/tarjeta.jpg"),
  ...parts,
});
const entries = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) =>
    entry(at, { html: `<p>${"ñandú ".repeat(length)}</p>` }),
  );

const date = (parts: Partial<Happening> = {}): Happening => ({
  ...{ publicationId: entry(1).publicationId, kind: "event", type: "feria", slug: "feria" },
  ...{ title: "Feria de prueba", startsOn: "2026-12-01", endsOn: "2026-12-02" },
  ...{ startsAt: "09:00", place: "Puno" },
  ...parts,
});

const made = (parts: Partial<Parameters<typeof bulletin>[0]> = {}) =>
  bulletin({
    ...{ name: "Cooperativa de prueba", hue: 18, at, absolute },
    ...{ dates: [date()], announcements: [entry(1)], events: [] },
    ...parts,
  });
const titles = (html: string) => [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title);

describe("the bulletin", () => {
  it("says when it was made, what comes, and each text with where it is", () => {
    const html = made();
    expect(html).toContain("Hecho el domingo 22 de noviembre de 2026, 10:15");
    expect(html).toContain("Del 1 al 2 de diciembre de 2026, 9:00");
    expect(html).toContain('<a href="https://coopac.example/eventos/feria">Feria de prueba</a>');
    expect(html).toContain("<p>Texto de prueba 1.</p>");
    expect(html).toContain("https://coopac.example/comunicados/de-prueba-1");
  });

  it("says of an event when it was, so that an old one is not taken for news", () => {
    const events = [entry(2, { category: "Intercambio", happensOn: "2009-11-29" })];
    const html = made({ events }).replaceAll("\u00a0", " ");
    expect(html).toContain("Intercambio · Evento de 2009 · publicado el 22 nov 2026");
    expect(html).toContain("Comunicado · 22 nov 2026");
  });

  it("asks for nothing and runs nothing", () => {
    const html = made({ announcements: entries(3, 10) });
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\ssrc=|\son\w+=/i);
    expect(html).toContain("default-src 'none'");
  });

  it("shows the photos of a text as words, and its titles below its own", () => {
    const photo = {
      id: "a",
      version: 1,
      width: 640,
      height: 480,
      focalX: 50,
      focalY: 50,
      credit: "",
    };
    const html = richHtml(
      {
        type: "doc",
        content: [
          { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Lugar" }] },
          { type: "image", attrs: { mediaId: "a", alt: 'La "plaza"', caption: "De día" }, photo },
          { type: "image", attrs: { mediaId: "a", decorative: true }, photo },
          { type: "paragraph", content: [{ type: "text", text: "<figure><img src=x>" }] },
        ],
      } as unknown as Parameters<typeof richHtml>[0],
      absolute,
    );
    expect(html).toContain("<img");
    const text = ownText(html);
    expect(text).not.toContain("<img");
    expect(text).toContain("<h4>Lugar</h4>");
    expect(text).toContain("Foto: La &quot;plaza&quot;. De día");
    expect(text).toContain("&lt;figure&gt;");
  });

  it("lets nothing that people wrote act", () => {
    const evil = '"><script>alert(1)</script>';
    const html = made({
      name: evil,
      dates: [date({ title: evil, place: evil })],
      announcements: [entry(1, { title: evil, summary: evil, category: evil, html: "<p>a</p>" })],
    });
    expect(html).not.toContain("<script");
    expect(bulletinFileName(evil, "2026-11-22")).toBe(
      "boletin-script-alert-1-script-2026-11-22.html",
    );
  });

  it.each([
    [30, 100],
    [30, 1_500],
    [30, 3_400],
    [5, 3_400],
  ])(
    "with %i texts of %i words weighs no more than it may, and keeps the newest",
    (count, length) => {
      const html = made({ announcements: entries(count, length), events: entries(30, 400) });
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(bulletinBudget);
      const kept = titles(html);
      expect(kept.length).toBeGreaterThanOrEqual(4);
      const expected = Array.from(
        { length: Math.min(count, kept.length) },
        (_, at) => `Comunicado de prueba ${at}`,
      );
      expect(kept.slice(0, count)).toEqual(expected);
      if (kept.length < count) expect(html).toContain("publicaciones más antiguas");
    },
  );

  it("tells a very long text by its summary, so that the others have room", () => {
    const long = entry(1, { html: `<p>${"muy largo ".repeat(20_000)}</p>` });
    const html = made({ announcements: [long, entry(2)] });
    expect(titles(html)).toHaveLength(2);
    expect(html).toContain("El texto entero está en el portal.");
    expect(Buffer.byteLength(html)).toBeLessThan(20_000);
  });

  it("is whole before anything was published", () => {
    const html = made({ dates: [], announcements: [] });
    expect(html).toContain("Todavía no hay nada publicado.");
    expect(html).not.toContain("<h2>");
  });

  it("has a name that says of whom and of when it is", () => {
    expect(bulletinFileName("Cooperativa Los Ándes", "2026-11-22")).toBe(
      "boletin-cooperativa-los-andes-2026-11-22.html",
    );
    expect(bulletinFileName("¿?", "2026-11-22")).toBe("boletin-cooperativa-2026-11-22.html");
  });
});
