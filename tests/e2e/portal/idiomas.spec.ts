import type { Page } from "@playwright/test";
import { pageAddress } from "#lib/delivery/address";
import { type Locale, languageOfPath, languageTags, locales, pathIn } from "#lib/platform/language";
import { expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";
import { routeOf } from "#tests/support/portal-crawl";

const report = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";

/** One page of each route that a link of the portal leads to, of those that there are in every language. */
async function pagesOf(page: Page): Promise<string[]> {
  const found = new Map<string, string>();
  const waiting = ["/"];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(path);
    if (!route || found.has(route) || pageAddress(path) === null) continue;
    found.set(route, path);
    await page.goto(path);
    const links = page.locator("a[href^='/']");
    const hrefs = await links.evaluateAll((all) =>
      all.map((one) => one.getAttribute("href") ?? ""),
    );
    const paths = hrefs.map((href) => href.split(/[?#]/)[0] ?? "");
    waiting.push(...paths.filter((one) => languageOfPath(one).locale === "es"));
  }
  return [...found.values(), "/buscar?q=quillacop", "/eventos?anio=2009"];
}

/** What a page says outside what it marks as Spanish. */
async function ownTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const isOwn = (element: Element | null) =>
      element?.closest("[lang]")?.getAttribute("lang") !== "es" &&
      !element?.closest("script,style");
    const named = [...document.querySelectorAll("[aria-label],[alt]")].filter(isOwn);
    const names = named.map(
      (one) => one.getAttribute("aria-label") ?? one.getAttribute("alt") ?? "",
    );
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isOwn(node.parentElement)) texts.push(node.textContent?.trim() ?? "");
    }
    // The printed address of a page is in no language.
    return [...texts, ...names].filter((text) => text !== "" && !text.includes(location.host));
  });
}

/** Words that neither English nor French has, and keys of texts that nobody wrote. */
const leftovers =
  /(?<!\p{L})(el|los|las|una|del|para|por|según|publicad[oa]|eventos?|comunicados?|días?|personas|enero|julio|agosto|noviembre|diciembre)(?!\p{L})|[¿¡]|^[a-z]+\.[a-zA-Z.]+$/iu;

async function alternatesOf(page: Page): Promise<Record<string, string>> {
  const links = page.locator('link[rel="alternate"][hreflang]:not([type])');
  const pairs = await links.evaluateAll((all) =>
    all.map((one) => [one.getAttribute("hreflang") ?? "", one.getAttribute("href") ?? ""]),
  );
  return Object.fromEntries(pairs.map(([name, href = ""]) => [name, new URL(href).pathname]));
}

for (const locale of ["en", "fr"] satisfies Locale[]) {
  test(`cada página del portal está completa en ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const pages = await pagesOf(page);
    expect(pages.length).toBeGreaterThan(10);
    for (const path of pages) {
      await test.step(path, async () => {
        const answer = await page.goto(pathIn(locale, path));
        expect(answer?.status()).toBe(200);
        await expect(page.locator("html")).toHaveAttribute("lang", languageTags[locale]);
        expect((await ownTexts(page)).filter((text) => leftovers.test(text))).toEqual([]);
        await expectAccessible(page);
        await expectNoSideways(page);
      });
    }
  });
}

test("cada página dice dónde está en los otros idiomas, y las otras dicen lo mismo", async ({
  page,
}) => {
  const all = (path: string) => ({
    ...Object.fromEntries(locales.map((locale) => [locale, pathIn(locale, path)])),
    "x-default": path,
  });
  for (const path of ["/", "/eventos", "/calendario", "/directorio/personas", report]) {
    for (const locale of locales) {
      await page.goto(pathIn(locale, path));
      expect(await alternatesOf(page)).toEqual(all(path));
      const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
      expect(new URL(canonical ?? "").pathname).toBe(pathIn(locale, path));
    }
  }
});

test("al cambiar de idioma se sigue en la misma página", async ({ page }) => {
  await page.goto("/eventos?anio=2009&utm_source=x");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL("/fr/eventos?anio=2009");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Événements en 2009");
  const title = page.getByRole("main").getByRole("link", { name: /Quillabamba/ });
  await title.click();
  await expect(page).toHaveURL(`/fr${report}`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Qui nous avons visité" })).toBeVisible();
  await expect(main).toContainText("Du 29 novembre au 3 décembre 2009");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "es");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en${report}`);
  await expect(main).toContainText("29 November – 3 December 2009");
  await page.getByRole("navigation", { name: "Language" }).getByText("Español").click();
  await expect(page).toHaveURL(report);
});

test("un celular ofrece los idiomas al pie y busca en el suyo", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await page.getByRole("navigation", { name: "Idioma" }).getByText("English").click();
  await expect(page).toHaveURL("/en");
  await page.getByRole("searchbox").fill("quillacop");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("/en/buscar?q=quillacop");
  await expect(page.getByRole("main")).toContainText(/\d+ results? for “quillacop”/);
});

test("solo las páginas tienen idiomas, y nadie elige por quien lee", async ({ request }) => {
  const absent = ["/es/eventos", "/de", "/fr/panel", "/fr/ingresar", "/fr/eventos.atom", "/fr/en"];
  for (const path of [...absent, "/en/archivos/1/2/a.pdf", "/fr/no-hay-esta-pagina"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
  }
  const headers = { "Accept-Language": "fr", "X-Next-Intl-Locale": "fr" };
  const spanish = await request.get("/eventos", { headers });
  expect(await spanish.text()).toContain('<html lang="es-PE"');
  const missing = await request.get("/fr/no-hay-esta-pagina");
  expect(await missing.text()).toContain("Page introuvable");
});
