import { brotliCompressSync } from "node:zlib";
import { expect, test } from "#tests/e2e/fixtures";

const report = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";
const pages = ["/", "/eventos", "/comunicados", report];
/** What a phone receives before it has to acknowledge anything: one initial TCP window. */
const firstWindow = 14_600;

/** The registration of what keeps pages: the only program of a page, which none needs (docs/decisions/0018). */
const registration = /<script>addEventListener\("load",[^<]{1,150}"\/sw\.js"[^<]{1,30}<\/script>/;

test("las páginas llegan con un solo programa, que ninguna necesita, y caben en la primera ventana de la red", async ({
  request,
}) => {
  for (const path of pages) {
    const answer = await request.get(path);
    const body = await answer.text();
    // What search engines read of a page is data, not a program.
    const programs = body.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, "");
    expect(programs, path).toMatch(registration);
    expect(programs.replace(registration, ""), path).not.toMatch(/<script/i);
    expect(body, path).not.toContain("/_next/");
    expect(brotliCompressSync(body).length, path).toBeLessThanOrEqual(firstWindow);
    expect(answer.headers()["set-cookie"], path).toBeUndefined();
    expect(answer.headers()["content-security-policy"], path).toContain("default-src 'none'");
  }
});

test("una página que no cambió no se vuelve a enviar", async ({ request }) => {
  const first = await request.get(report);
  const etag = first.headers().etag ?? "";
  expect(etag).not.toBe("");
  const again = await request.get(report, { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  expect(await again.text()).toBe("");
  // A page is first compressed in haste, and soon as far as it goes.
  await expect(async () => {
    const [whole, head] = [await request.get(report), await request.head(report)];
    expect(head.status()).toBe(200);
    expect(head.headers()["content-length"]).toBe(whole.headers()["content-length"]);
  }).toPass();
});

test("una dirección absurda se rechaza enseguida", async ({ request }) => {
  const answer = await request.get(`/eventos?anio=${"9".repeat(5_000)}`);
  expect(answer.status()).toBe(400);
});
