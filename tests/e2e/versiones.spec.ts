import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

test("una redactora compara versiones y recupera una anterior", async ({ signIn, picture }) => {
  const page = await signIn("staff");
  await page.goto("/panel/publicaciones/nueva?tipo=comunicado");
  await page.getByLabel("Título").fill("Comunicado de prueba con versiones");
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  const summary = page.getByLabel("Resumen");
  for (const [text, version] of [
    ["Las oficinas atenderán de nueve a una.", 2],
    ["Las oficinas atenderán de nueve a seis.", 3],
  ] as const) {
    await summary.fill(text);
    await page.getByRole("button", { name: "Guardar versión" }).first().click();
    await expect(page.getByText(new RegExp(`Guardado hoy.*versión ${version}`))).toBeVisible();
  }
  await page.reload();
  await page.getByRole("link", { name: "Ver todas las versiones" }).click();
  await page.getByRole("row", { name: /^3/ }).getByRole("link", { name: "Ver qué cambió" }).click();
  await expect(page.getByRole("heading", { name: "Resumen" })).toBeVisible();
  await expect(page.locator("del")).toHaveText("[se quitó: una.]");
  await expect(page.locator("ins")).toHaveText("[se agregó: seis.]");
  await expectAccessible(page);
  await picture(page, "versiones");
  await page.getByRole("link", { name: "Lado a lado" }).click();
  await expect(page.getByText("Después (versión 3)")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Comparar la versión").fill("1");
  await page.getByRole("button", { name: "Comparar" }).click();
  await expect(page.getByText("Antes (versión 1)").first()).toBeVisible();
  await page.getByRole("button", { name: "Recuperar la versión 2" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Recuperar esta versión" }).click();
  await expect(page.getByLabel("Resumen")).toHaveValue("Las oficinas atenderán de nueve a una.");
});
