import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

const founding = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "con JavaScript" : "sin JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("una organización dice qué es y en qué eventos estuvo", async ({ page }) => {
      await page.goto("/directorio");
      const main = page.getByRole("main");
      await main.getByRole("link", { name: /^Organizaciones/ }).click();
      await page.getByRole("searchbox", { name: "Nombre o parte del nombre" }).fill("quillacóp");
      await main.getByRole("button", { name: "Buscar" }).click();
      await expect(page).toHaveURL(/\/directorio\/organizaciones\?nombre=/);
      await main.getByRole("link", { name: "COOPAC Quillacoop" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("COOPAC Quillacoop");
      await expect(main).toContainText("«Quillacop»");
      await expect(main).toContainText("Anfitriona");
      await main.getByRole("link", { name: founding }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(founding);
    });

    test("una persona en un cargo dice qué cargo y cuándo", async ({ page }) => {
      await page.goto("/directorio/personas");
      // A post of 2009 is not told as today's, nor that of another organisation as ours.
      const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
      await expect(row("Ronal Guevara")).toContainText(
        "Gerente general · COOPAC Quillacoop · consta en 2009",
      );
      await expect(row("Marco Antonio Mendoza")).toContainText(
        "Gerente general · Nuestra cooperativa · consta en 2009",
      );
      await page.getByRole("link", { name: "W", exact: true }).click();
      await expect(page).toHaveURL(/letra=w$/);
      await page.getByRole("link", { name: /William Leyva/ }).click();
      const main = page.getByRole("main");
      await expect(main).toContainText("Presidente del Consejo de Administración");
      await expect(main.getByRole("link", { name: founding })).toBeVisible();
    });
  });
}

test("un nombre que cambió lleva a su dirección de hoy", async ({ page, request }) => {
  await page.goto("/directorio/personas?letra=w");
  const href = await page.getByRole("link", { name: /William Leyva/ }).getAttribute("href");
  const old = (href ?? "").replace("william-leyva", "otro-nombre");
  const moved = await request.get(old, { maxRedirects: 0 });
  expect(moved.status()).toBe(301);
  expect(moved.headers().location).toBe(href);
  for (const nobody of ["/directorio/personas/nadie-0123456789ab", "/directorio/personas/nadie"]) {
    expect((await request.get(nobody)).status(), nobody).toBe(404);
  }
});

test("la búsqueda lleva a la ficha de la organización", async ({ page }) => {
  await page.goto("/buscar?q=cocla");
  await page.getByRole("link", { name: /^Cooperativa Agraria COCLA$/ }).click();
  await expect(page).toHaveURL(/\/directorio\/organizaciones\/cooperativa-agraria-cocla-/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`el directorio cabe en un celular y es accesible (${colorScheme})`, async ({
    page,
    picture,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/directorio/personas?letra=w");
    const person = await page.getByRole("link", { name: /William Leyva/ }).getAttribute("href");
    const lists = ["/directorio", "/directorio/organizaciones", "/directorio/personas"];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of [...lists, person ?? "", "/directorio/personas?nombre=zzxqwy"]) {
        await page.goto(address);
        const spare = await page.evaluate(
          () => window.innerWidth - document.documentElement.scrollWidth,
        );
        expect(spare, `${address} a ${width} px`).toBeGreaterThanOrEqual(0);
        await expectAccessible(page);
      }
    }
    await page.goto(person ?? "");
    await picture(page, `directorio-persona-1280-${colorScheme}`);
  });
}
