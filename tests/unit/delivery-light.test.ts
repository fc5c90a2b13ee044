import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withoutPhotos } from "#lib/delivery/light";
import { registration, registrationSource, withRegistration } from "#lib/delivery/registration";
import { lightVariants, preparePage } from "#lib/delivery/rendered-page";
import { rewritePage } from "#lib/delivery/rewrite";

const picture = (alt: string) =>
  `<picture><source type="image/avif" srcset="/archivos/a/1/320.avif 320w"><img src="/archivos/a/1/640.jpg" srcset="/archivos/a/1/320.jpg 320w" width="640" height="480" alt="${alt}" loading="lazy"></picture>`;
const page = (inside: string) =>
  `<html><body><main class="pagina" id="contenido">${inside}</main></body></html>`;
const life = { version: "7", until: 1 };
const headers = { "content-type": "text/html; charset=utf-8" };
const prepared = (body: string) =>
  preparePage({ status: 200, headers, body, compressible: true }, life);
const header = (page: ReturnType<typeof prepared>, name: string) =>
  page.variants.br.headers.find(([one]) => one === name)?.[1];

describe("a page for whoever saves data", () => {
  it("has a link in the place of each photo, and says so once", () => {
    const light = withoutPhotos(
      page(`<figure>${picture("La asamblea, &quot;de pie&quot;")}</figure>`),
    );
    expect(light).not.toMatch(/<img|<picture|<source|srcset/);
    expect(light).toContain(
      '<figure><a href="/archivos/a/1/640.jpg">Ver la foto: La asamblea, &quot;de pie&quot;</a></figure>',
    );
    expect(light.match(/ahorrar datos/g)).toHaveLength(1);
  });

  it("keeps the link that a photo of a gallery has, with words that are seen", () => {
    const link = `<a href="/archivos/a/1/1280.jpg" aria-label="La plaza">${picture("La plaza")}</a>`;
    expect(withoutPhotos(page(link))).toContain(
      '<a href="/archivos/a/1/1280.jpg">Ver la foto: La plaza</a>',
    );
  });

  it("says so in the language of the page; what a photo shows is told in Spanish", () => {
    const french = `<html lang="fr"><body><main>${picture("La plaza")}</main></body></html>`;
    const light = withoutPhotos(french);
    expect(light).toContain('Voir la photo\u00a0: <span lang="es">La plaza</span></a>');
    expect(light).toContain("Votre navigateur demande");
  });

  it("lets nothing act that somebody wrote in a description", () => {
    const alt = '"><script>alert(1)</script><picture></picture>';
    const escaped = alt.replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const rewritten = rewritePage(page(picture(escaped)), () => "");
    const light = withoutPhotos(rewritten);
    expect(light).not.toContain("<script");
    expect(light).not.toContain("<img");
    expect(light).toContain(`>Ver la foto: ${escaped}</a>`);
  });

  it("leaves out what only decorates, and links that are not of photos stay", () => {
    const html = page(`<a href="/eventos">Eventos</a>${picture("")}<p>Texto</p>`);
    expect(withoutPhotos(html)).toContain('<a href="/eventos">Eventos</a><p>Texto</p>');
  });

  it("is made once, when somebody asks, and only of pages with photos", () => {
    const withPhotos = prepared(page(picture("La plaza")));
    expect(header(withPhotos, "Vary")).toBe("Accept-Encoding, Cookie, Save-Data");
    const grown: number[] = [];
    const light = lightVariants(withPhotos, (bytes) => grown.push(bytes));
    expect(lightVariants(withPhotos, (bytes) => grown.push(bytes))).toBe(light);
    expect(grown).toHaveLength(1);
    expect(gunzipSync(light.gzip.bytes).toString()).toBe(light.identity.bytes.toString());
    expect(light.br.etag).not.toBe(withPhotos.variants.br.etag);
    const plain = prepared(page("<p>Texto</p>"));
    expect(header(plain, "Vary")).toBe("Accept-Encoding, Cookie");
    expect(lightVariants(plain, () => {})).toBe(plain.variants);
  });
});

describe("the registration of what keeps pages", () => {
  it("is the only program that a page may run, and a small one", () => {
    const [, program = ""] = /^<script>(.*)<\/script>$/.exec(registration) ?? [];
    const hash = createHash("sha256").update(program).digest("base64");
    expect(registrationSource).toBe(`'sha256-${hash}'`);
    expect(registration.length).toBeLessThanOrEqual(200);
    const policy = header(prepared(page("")), "Content-Security-Policy");
    expect(policy).toContain(`script-src ${registrationSource};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src 'self'");
  });

  it("stands at the end of a page, and what has no end stays as it is", () => {
    expect(withRegistration("<body><p>a</p></body></html>")).toBe(
      `<body><p>a</p>${registration}</body></html>`,
    );
    expect(withRegistration("<p>a</p>")).toBe("<p>a</p>");
  });
});
