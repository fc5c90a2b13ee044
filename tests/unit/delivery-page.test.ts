import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseEncoding } from "#lib/delivery/encoding";
import { nextMidnight } from "#lib/delivery/midnight";
import { PageStore } from "#lib/delivery/page-store";
import { compressFully, preparePage } from "#lib/delivery/rendered-page";
import { rewritePage } from "#lib/delivery/rewrite";

const css = (href: string) => `/* ${href} */`;

describe("rewritePage", () => {
  it("drops the framework's scripts, hints and markers and keeps everything else", () => {
    const html =
      '<!DOCTYPE html><html lang="es-PE"><head><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
      '<link rel="preload" as="script" href="/x.js"/><link rel="canonical" href="/eventos"/>' +
      '<script src="/x.js" async=""></script><script type="application/ld+json">{"a":"</b>"}</script></head>' +
      '<body><div hidden=""><!--$--><div>interno</div><!--/$--></div><p>Uno &amp; dos<!-- --> tres</p>' +
      '<script>self.__next_f.push([1,"<p>no</p>"])</script></body></html>';
    expect(rewritePage(html, css)).toBe(
      '<!DOCTYPE html><html lang="es-PE"><head><style>/* /_next/static/a.css */</style>' +
        '<link rel="canonical" href="/eventos"/>' +
        '<script type="application/ld+json">{"a":"</b>"}</script></head>' +
        "<body><p>Uno &amp; dos tres</p></body></html>",
    );
  });
});

describe("chooseEncoding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=1.0, br;q=0", "gzip"],
    ["gzip", "gzip"],
    ["identity", "identity"],
    [undefined, "identity"],
    ["gzip;q=0", "identity"],
  ])("%s → %s", (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});

describe("a prepared page", () => {
  const html = `<p>${"Cooperativa de Ahorro y Crédito. ".repeat(300)}</p>`;
  const life = { version: "7", until: 1 };
  const headers = { "content-type": "text/html; charset=utf-8", "set-cookie": "a=b", link: "</x>" };

  it("says the same in every encoding and sets no cookie", () => {
    const { variants } = preparePage(
      { status: 200, headers, body: html, compressible: true },
      life,
    );
    expect(variants.identity.bytes.toString()).toBe(html);
    expect(gunzipSync(variants.gzip.bytes).toString()).toBe(html);
    expect(brotliDecompressSync(variants.br.bytes).toString()).toBe(html);
    const names = variants.br.headers.map(([name]) => name.toLowerCase());
    expect(names).not.toContain("set-cookie");
    expect(names).not.toContain("link");
    expect(variants.br.headers).toContainEqual(["Content-Encoding", "br"]);
    expect(variants.identity.etag).not.toBe(variants.br.etag);
  });

  it("never takes more than was counted for it", async () => {
    const page = preparePage({ status: 200, headers, body: html, compressible: true }, life);
    const { identity, gzip, br } = page.variants;
    const taken = identity.bytes.length + gzip.bytes.length + br.bytes.length;
    expect(page.size).toBeGreaterThan(taken);
  });

  it("gets smaller, never different, when compressed fully", async () => {
    const page = preparePage({ status: 200, headers, body: html, compressible: true }, life);
    const quick = page.variants.br.bytes.length;
    await compressFully(page);
    expect(page.variants.br.bytes.length).toBeLessThanOrEqual(quick);
    expect(brotliDecompressSync(page.variants.br.bytes).toString()).toBe(html);
    const lengths = page.variants.br.headers.filter(([name]) => name === "Content-Length");
    expect(lengths).toEqual([["Content-Length", String(page.variants.br.bytes.length)]]);
  });
});

describe("PageStore", () => {
  it("stays under its limit and forgets what was read longest ago", () => {
    const store = new PageStore<{ size: number }>(100);
    for (const key of ["a", "b", "c"]) store.set(key, { size: 40 });
    expect(store.get("a")).toBeUndefined();
    store.get("b");
    store.set("d", { size: 40 });
    expect(store.get("b")).toBeDefined();
    expect(store.get("c")).toBeUndefined();
    expect(store.bytes).toBe(80);
    store.set("e", { size: 101 });
    expect(store.get("e")).toBeUndefined();
  });

  it("counts a replaced page once", () => {
    const store = new PageStore<{ size: number }>(100);
    store.set("a", { size: 60 });
    store.set("a", { size: 70 });
    expect(store.bytes).toBe(70);
    expect(store.count).toBe(1);
  });
});

describe("nextMidnight", () => {
  it("is Lima's, not the server's", () => {
    const at = new Date("2026-11-23T03:30:00Z");
    expect(new Date(nextMidnight(at)).toISOString()).toBe("2026-11-23T05:00:00.000Z");
  });
});
