import type { Page } from "@playwright/test";
import { type Locale, languageTags, pathIn } from "#lib/platform/language";
import { languageIn } from "#lib/platform/texts";
import { demoAccount, expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";
import { leftovers } from "#tests/support/page-texts";

const others = ["en", "fr"] as const satisfies Locale[];

/** The page that is open is in a language, wholly, and can be used by everybody. */
async function expectWhole(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", languageTags[locale]);
  await expect(page).toHaveURL(new RegExp(`//[^/]+${pathIn(locale, "/")}`));
  const shown = await page.locator("body").evaluate((body) => body.outerHTML);
  expect(leftovers(shown)).toEqual([]);
  await expectNoSideways(page);
}

async function signIn(page: Page, locale: Locale, password?: string): Promise<void> {
  const { t } = languageIn(locale);
  const member = demoAccount("member");
  await page.getByLabel(t("account.fields.identifier")).fill(member.email);
  await page
    .getByLabel(t("account.fields.password"), { exact: true })
    .fill(password ?? member.password);
  await page.getByRole("button", { name: t("account.verbs.signIn") }).click();
}

for (const [locale, javaScriptEnabled] of [
  ["fr", false],
  ["en", true],
] as const) {
  test.describe(`una socia usa su cuenta en ${locale}, ${javaScriptEnabled ? "con" : "sin"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test("ingresa, se equivoca, recorre su cuenta y sale, siempre en su idioma", async ({
      page,
    }) => {
      const { t } = languageIn(locale);
      await page.goto(pathIn(locale, "/comunicados"));
      await page
        .getByRole("main")
        .getByRole("link", { name: /^(Sign in|Connectez-vous)$/ })
        .click();
      await expectWhole(page, locale);
      await signIn(page, locale, "esta no es");
      await expect(
        page.getByText(/You have \d tr(y|ies) left|Il vous reste \d essais?/),
      ).toBeVisible();
      await expect(page.getByLabel(t("account.fields.identifier"))).toHaveValue(/@prueba/);
      await expectWhole(page, locale);
      await signIn(page, locale);
      await expect(page).toHaveURL(pathIn(locale, "/cuenta/comunicados"));
      for (const path of ["comunicados", "buscar?q=asamblea", "datos", "contrasena"]) {
        await page.goto(pathIn(locale, `/cuenta/${path}`));
        await expectWhole(page, locale);
      }
      await page.getByLabel(t("account.fields.current")).fill("x");
      await page.getByRole("button", { name: t("account.verbs.change") }).click();
      await expect(page.getByText(t("account.errors.short", { shortest: 10 }))).toBeVisible();
      await page.getByRole("link", { name: t("account.password.back") }).click();
      await expectWhole(page, locale);
      await page.locator("summary").click();
      await page.getByRole("button", { name: t("account.signOut") }).click();
      await expect(page.getByRole("status")).toContainText(t("account.arrivals.salida.title"));
      await expectWhole(page, locale);
      await page.getByRole("link", { name: t("account.signIn.forgot") }).click();
      await expectWhole(page, locale);
      await page.getByRole("button", { name: t("account.verbs.ask") }).click();
      await expect(page.getByText(t("account.errors.identifier"))).toBeVisible();
      await page.getByRole("link", { name: "Español" }).click();
      await expect(page).toHaveURL("/ingresar/recuperar");
    });
  });
}

test("la cuenta es accesible en otro idioma", async ({ signIn: enter }) => {
  const page = await enter("member");
  for (const path of ["/fr/cuenta", "/en/cuenta/datos", "/fr/cuenta/comunicados"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.goto("/cuenta");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mon compte");
});

test("a quien no ingresó se le pide en su idioma, y va adonde iba", async ({ page }) => {
  await page.goto("/fr/cuenta/datos");
  await expect(page).toHaveURL("/fr/ingresar?volver=%2Fcuenta%2Fdatos");
  await page.getByRole("link", { name: "English" }).click();
  await signIn(page, "en");
  await expect(page).toHaveURL("/en/cuenta/datos");
});

test("un enlace que ya no sirve lo dice en cada idioma", async ({ request }) => {
  for (const locale of others) {
    const spent = await request.get(pathIn(locale, "/ingresar/contrasena/no-existe"));
    expect(leftovers(await spent.text())).toEqual([]);
    expect(await spent.text()).toContain('href="/ingresar/contrasena/no-existe"');
  }
});

test("solo las páginas tienen idiomas, y nadie elige por quien lee", async ({ request }) => {
  const absent = ["/es/eventos", "/de", "/fr/panel", "/fr/cuenta/avisos", "/fr/eventos.atom"];
  for (const path of [...absent, "/fr/en", "/en/archivos/1/2/a.pdf", "/fr/no-hay-esta-pagina"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
  }
  const headers = { "Accept-Language": "fr", "X-Next-Intl-Locale": "fr" };
  const spanish = await request.get("/eventos", { headers });
  expect(await spanish.text()).toContain('<html lang="es-PE"');
  const missing = await request.get("/fr/no-hay-esta-pagina");
  expect(await missing.text()).toContain("Page introuvable");
});
