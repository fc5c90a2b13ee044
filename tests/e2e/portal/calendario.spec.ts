import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

const founding = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "con JavaScript" : "sin JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("la portada lleva al calendario y al directorio", async ({ page }) => {
      await page.goto("/");
      const main = page.getByRole("main");
      await main.getByRole("link", { name: "Ver el calendario completo" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Calendario \d{4}$/);
      await page.goto("/");
      await main.getByRole("link", { name: /^Directorio/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Directorio");
    });

    test("cuando no hay nada por venir lo dice antes de mostrar lo pasado", async ({ page }) => {
      await page.goto("/calendario");
      await expect(page.getByRole("main")).toContainText(
        "No hay eventos anunciados. Se muestra diciembre de 2009, el último mes con eventos.",
      );
      await page.goto("/calendario/2009-12");
      await expect(page.getByText("No hay eventos anunciados.")).toHaveCount(0);
    });

    test("un evento de varios días se ve en cada uno y lleva a su informe", async ({ page }) => {
      await page.goto("/calendario/2009-12");
      const month = page.getByRole("table", { name: /Diciembre de 2009/ });
      await expect(month.getByRole("link", { name: new RegExp(founding) })).toHaveCount(3);
      await month.getByRole("link", { name: /^1\s*:/ }).click();
      await expect(page).toHaveURL(/\/calendario\/2009-12#e/);
      const row = page.getByRole("listitem").filter({ hasText: founding });
      await expect(row).toContainText("nov al 3 dic");
      await expect(row).toContainText("ya pasó");
      await row.getByRole("link", { name: founding }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(founding);
    });

    test("se pasa al mes más cercano que tiene algo", async ({ page }) => {
      await page.goto("/calendario/2009-12");
      await page.getByRole("link", { name: "← Noviembre de 2009" }).click();
      await expect(page).toHaveURL(/\/calendario\/2009-11$/);
      const strip = page.getByRole("navigation", { name: "Meses de 2009" });
      await expect(strip.getByRole("link")).toHaveCount(2);
      await expect(strip.getByRole("link", { name: /Nov/ })).toHaveAttribute(
        "aria-current",
        "true",
      );
    });
  });
}

test("un mes sin nada no existe", async ({ page, request }) => {
  for (const month of ["2009-07", "2009-13", "hoy"]) {
    expect((await request.get(`/calendario/${month}`)).status(), month).toBe(404);
  }
  await page.goto("/calendario/2009-07");
  await expect(page.getByText("Página no encontrada")).toBeVisible();
});

test("el calendario se puede llevar al celular", async ({ page, request }) => {
  await page.goto("/calendario");
  const link = page.getByRole("link", { name: "Suscribirme al calendario" });
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
});

test("el informe dice dónde fue, también a quien no ve", async ({ page }) => {
  await page.goto("/calendario/2009-12");
  await page.getByRole("link", { name: founding }).last().click();
  const map = page.getByRole("img", { name: /departamentos del Perú, con Cusco marcado/ });
  await expect(map).toBeVisible();
  await page.getByRole("link", { name: "Otros eventos en Cusco" }).click();
  await expect(page).toHaveURL(/lugar=08/);
  await expect(page.getByRole("link", { name: founding })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`el calendario cabe en un celular y es accesible (${colorScheme})`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/calendario/2009-12");
      const spare = await page.evaluate(
        () => window.innerWidth - document.documentElement.scrollWidth,
      );
      expect(spare, `a ${width} px`).toBeGreaterThanOrEqual(0);
      await expectAccessible(page);
      await picture(page, `calendario-${width}-${colorScheme}`);
    }
  });
}
