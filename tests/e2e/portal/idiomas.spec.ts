import { expect, test } from "#tests/e2e/fixtures";

// That every page is whole in each language, tests/integration/portal-pages.test.ts looks at where it reads them all.

const report = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";

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
