import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

const founding = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "con JavaScript" : "sin JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("se encuentra el informe aunque el nombre esté mal escrito", async ({ page }) => {
      await page.goto("/buscar");
      await page.getByRole("searchbox", { name: "Buscar en el portal" }).fill("Quilabamba");
      await page.getByRole("button", { name: "Buscar" }).click();
      await expect(page).toHaveURL(/\/buscar\?q=/);
      await expect(page.getByRole("link", { name: founding })).toBeVisible();
      await expect(page.locator("mark").first()).toHaveText("Quillabamba");
      await page.getByRole("link", { name: "quillabamba", exact: true }).click();
      await expect(page.getByRole("searchbox")).toHaveValue("quillabamba");
      await page.getByRole("link", { name: founding }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(founding);
    });

    test("una organización lleva a su ficha y a las publicaciones en que aparece", async ({
      page,
    }) => {
      await page.goto("/buscar?q=quillacop");
      await expect(page.getByText("es la misma organización")).toBeVisible();
      await page.getByRole("link", { name: "COOPAC Quillacoop", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("COOPAC Quillacoop");
      await expect(page.getByRole("link", { name: founding })).toBeVisible();
    });

    test("cuando no hay nada se ofrecen salidas", async ({ page }) => {
      await page.goto("/buscar?q=zzxqwy");
      await expect(page.getByText("No encontramos nada con esas palabras")).toBeVisible();
      const members = page.getByRole("main").getByRole("link", { name: "Ingrese" });
      await expect(members).toHaveAttribute("href", "/cuenta/buscar?q=zzxqwy");
      await page.getByRole("link", { name: "Eventos, año por año" }).click();
      await expect(page).toHaveURL(/\/eventos$/);
    });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`la búsqueda es accesible en un celular (${colorScheme})`, async ({ page, picture }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const address of ["/buscar", "/buscar?q=quillacop", "/buscar?q=zzxqwy"]) {
      await page.goto(address);
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
    await page.goto("/buscar?q=quillacop");
    await picture(page, `buscar-360-${colorScheme}`);
  });
}

test("una búsqueda no entra en los buscadores de fuera", async ({ page }) => {
  await page.goto("/buscar?q=quillacop");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("el personal dice qué palabras son equivalentes, y se buscan así", async ({
  signIn,
  page,
}) => {
  const word = `paseo${Date.now()}`;
  const staff = await signIn("staff");
  await staff.goto("/panel/busqueda");
  await staff.getByLabel("Quien busca").fill(word);
  await staff.getByLabel("También encuentra").fill("Quillabamba");
  await staff.getByRole("button", { name: "Agregar" }).click();
  await expect(staff.getByText("Agregado.")).toBeVisible();
  await expectAccessible(staff);
  await expect(async () => {
    await page.goto(`/buscar?q=${word}`);
    await expect(page.getByRole("link", { name: founding })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await staff.getByRole("button", { name: `Quitar «${word}» y «Quillabamba»` }).click();
  await expect(staff.getByText(word)).toBeHidden();
});
