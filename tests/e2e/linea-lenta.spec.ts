import type { Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/fixtures";

/** Scripts arrive long after the page, as on a slow line. */
async function delayScripts(page: Page): Promise<void> {
  await page.route("**/_next/static/**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
}

test("lo que se escribe antes de que lleguen los programas no se pierde", async ({ signIn }) => {
  const page = await signIn("staff");
  await delayScripts(page);
  await page.goto("/panel/publicaciones/nueva?tipo=evento", { waitUntil: "commit" });
  await page.getByLabel("Título").fill("Escrito antes de tiempo");
  await page.getByRole("radio", { name: "Feria" }).check();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("radio", { name: "Feria" })).toBeChecked();
  await expect(page.getByLabel("Título")).toHaveValue("Escrito antes de tiempo");
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/, { waitUntil: "commit" });
  await page.getByLabel("Localidad").fill("Puno");
  const sort = page.getByRole("combobox", { name: "Tipo de evento" });
  await expect(sort).toHaveValue("feria");
  await sort.selectOption("convenio");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Total de personas").fill("3");
  await expect(page.getByLabel("Localidad")).toHaveValue("Puno");
  await page.getByLabel("Resumen").fill("Un resumen de prueba.");
  await page.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(page.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await page.reload({ waitUntil: "commit" });
  const summary = page.getByLabel("Resumen");
  await expect(summary).toHaveValue("Un resumen de prueba.");
  await summary.press("End");
  await summary.pressSequentially(" Y algo más");
  await summary.press("Home");
  await summary.pressSequentially("Antes: ");
  await page.waitForLoadState("networkidle");
  await summary.pressSequentially("aquí. ");
  await expect(summary).toHaveValue("Antes: aquí. Un resumen de prueba. Y algo más");
  await expect(page.getByLabel("Localidad")).toHaveValue("Puno");
  await expect(sort).toHaveValue("convenio");
});

test("lo que falta lleva a su campo también antes de que lleguen los programas", async ({
  signIn,
}) => {
  const page = await signIn("staff");
  await page.goto("/panel/publicaciones/nueva?tipo=evento");
  await page.getByLabel("Título").fill("Un enlace seguido antes de tiempo");
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  const address = page.url();
  await delayScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("link", { name: /Indique el lugar/ }).click();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("combobox", { name: /^Distrito, provincia/ })).toBeFocused();
  await page.goto("about:blank");
  await page.goto(`${address}#campo-body`);
  const text = page.getByRole("textbox", { name: "Qué pasó" });
  await expect(text).toBeFocused();
  await page.keyboard.type("Se pasó lista.");
  await expect(text).toHaveText("Se pasó lista.");
});

test("lo que se aprieta antes de que lleguen los programas se hace cuando llegan", async ({
  signIn,
}) => {
  const page = await signIn("staff");
  await delayScripts(page);
  await page.goto("/panel/publicaciones/nueva?tipo=evento", { waitUntil: "commit" });
  await page.getByLabel("Título").fill("Apretado antes de tiempo");
  await page.getByRole("radio", { name: "Feria" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}$/, { waitUntil: "commit" });
  await page.getByLabel("Resumen").fill("Un resumen escrito en una línea lenta.");
  await page.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(page.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await expect(page.getByLabel("Resumen")).toHaveValue("Un resumen escrito en una línea lenta.");
  await page.goto("/panel/leer-informe", { waitUntil: "commit" });
  await page
    .getByRole("textbox")
    .first()
    .fill("El 3 de marzo de 2031 se visitó una feria en Puno.");
  await page.getByRole("button", { name: "Leer el relato" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Leímos su relato" })).toBeVisible();
});
