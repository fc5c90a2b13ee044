import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { RichText } from "#lib/editorial/richtext";
import { absoluteOn } from "#lib/feeds/absolute";
import { feedAddress, sitemapAddress, sitemapPart, webcal } from "#lib/feeds/address";
import { atom } from "#lib/feeds/atom";
import { richHtml } from "#lib/feeds/html";
import { jsonFeed } from "#lib/feeds/jsonFeed";
import { rss } from "#lib/feeds/rss";
import type { Feed } from "#lib/feeds/schema";
import { robots, sitemap, sitemapIndex } from "#lib/feeds/sitemap";
import { escapeXml } from "#lib/feeds/xml";
import { jsonFeedSchema } from "#tests/support/json-feed";

const absolute = absoluteOn("https://coopac.example/");
const publishedAt = new Date("2026-11-20T15:30:00Z");

const feed: Feed = {
  title: "Novedades · Cooperativa <de prueba>",
  description: "Lo último & más.",
  homeUrl: "https://coopac.example/",
  url: "https://coopac.example/novedades.atom",
  author: "Cooperativa de prueba",
  updatedAt: publishedAt,
  entries: [
    {
      publicationId: "0199aaaa-0000-7000-8000-000000000001",
      url: "https://coopac.example/comunicados/uno",
      title: 'Tasas "2026" & <más>',
      summary: "Un resumen\u0000 con <signos>.",
      html: "<p>Uno &amp; dos ]]&gt;</p>",
      category: "Comunicado",
      firstPublishedAt: new Date("2026-11-19T15:30:00Z"),
      publishedAt,
      happensOn: null,
      image: "https://coopac.example/comunicados/uno/tarjeta.jpg",
    },
  ],
};

describe("the feeds of what is new", () => {
  it.each([
    ["atom", atom(feed)],
    ["rss", rss(feed)],
  ])("%s says the same to a strict reader", (_name, text) => {
    const read = parseFeed(text);
    const [item] = read.items;
    expect(read.title).toBe(feed.title);
    expect(item?.id).toBe("urn:uuid:0199aaaa-0000-7000-8000-000000000001");
    expect(item?.title).toBe('Tasas "2026" & <más>');
    expect(item?.url).toBe("https://coopac.example/comunicados/uno");
    expect(item?.published).toEqual(new Date("2026-11-19T15:30:00Z"));
    // The reader shows entities as their letters; the feed itself has the HTML escaped as a whole.
    expect(item?.content).toBe("<p>Uno & dos ]]></p>");
    expect(text).toContain("&lt;p&gt;Uno &amp;amp; dos ]]&amp;gt;&lt;/p&gt;");
  });

  it("JSON Feed keeps to its schema", () => {
    const check = new Ajv({ strict: false, validateFormats: false }).compile(jsonFeedSchema);
    expect(check(JSON.parse(jsonFeed(feed)))).toBe(true);
    expect(check.errors).toBeNull();
  });

  it("a feed without entries is still one", () => {
    const empty = { ...feed, entries: [] };
    expect(parseFeed(atom(empty)).items).toEqual([]);
    expect(parseFeed(rss(empty)).items).toEqual([]);
  });
});

describe("richHtml", () => {
  const doc: RichText = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "A & B" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "Vea " },
          {
            type: "text",
            text: "la página",
            marks: [{ type: "bold" }, { type: "link", attrs: { href: "/quienes-somos" } }],
          },
          {
            type: "text",
            text: "suelta",
            marks: [
              {
                type: "link",
                attrs: { href: "ayni:publicacion/0199aaaa-0000-7000-8000-000000000001" },
              },
            ],
          },
        ],
      },
      { type: "image", attrs: { mediaId: "x", alt: "Una foto" } },
      { type: "callout", attrs: { tone: "aviso" }, content: [] },
    ],
  };

  it("stands by itself: absolute addresses, references as words, descriptions for lost images", () => {
    expect(richHtml(doc, absolute)).toBe(
      "<h2>A &amp; B</h2>" +
        '<p>Vea <a href="https://coopac.example/quienes-somos"><strong>la página</strong></a>suelta</p>' +
        "<p>Imagen: Una foto</p><aside><p><strong>Aviso</strong></p></aside>",
    );
  });

  it("shows a photo at a width that it is kept in", () => {
    const photo = {
      ...{ id: "p", sort: "image" as const, version: 3, title: "", credit: "Ana", mime: "" },
      ...{ extension: "jpg", bytes: 1, width: 1600, height: 800, focalX: 50, focalY: 50 },
    };
    const image = { type: "image" as const, attrs: { alt: 'La "sede"' }, photo };
    expect(richHtml({ type: "doc", content: [image] }, absolute)).toBe(
      '<figure><img src="https://coopac.example/archivos/p/3/960.jpg" width="960" height="480" ' +
        'alt="La &quot;sede&quot;"/><figcaption>Foto: Ana</figcaption></figure>',
    );
  });
});

describe("what search engines read", () => {
  it("lists addresses with the day of their last change", () => {
    const located = { url: "https://coopac.example/a?b&c", changedAt: publishedAt };
    expect(sitemap([located])).toContain(
      "<url><loc>https://coopac.example/a?b&amp;c</loc><lastmod>2026-11-20T15:30:00.000Z</lastmod></url>",
    );
    expect(sitemapIndex([{ ...located, changedAt: null }])).toContain("<sitemap><loc>");
    expect(robots("https://coopac.example/sitemap.xml")).toMatch(
      /^User-agent: \*\n.*Disallow: \/panel\n.*Sitemap: https:\/\/coopac\.example\/sitemap\.xml\n$/s,
    );
    for (const path of ["/cuenta", "/fr/cuenta", "/en/ingresar", "/en/buscar"]) {
      expect(robots("https://coopac.example/sitemap.xml")).toContain(`Disallow: ${path}\n`);
    }
  });

  it("numbers the lists of a kind from the second on", () => {
    expect(sitemapAddress("event", 1)).toBe("/sitemap/eventos.xml");
    expect(sitemapAddress("event", 2)).toBe("/sitemap/eventos.xml?parte=2");
    expect(["1", "0", "x", "2"].map(sitemapPart)).toEqual([null, null, null, "2"]);
  });
});

it("addresses say what is followed", () => {
  expect(feedAddress("eventos", "atom", "feria")).toBe("/eventos.atom?tipo=feria");
  expect(webcal("https://coopac.example/eventos.ics")).toBe("webcal://coopac.example/eventos.ics");
  expect(absolute("https://[")).toBe("https://[");
  expect(escapeXml("\ud800a\u0001")).toBe("a");
});
