import type { Page } from "@playwright/test";
import { demoAccount, expect, expectAccessible, test } from "#tests/e2e/fixtures";

async function startEvent(page: Page, name: string): Promise<string> {
  await page.goto("/panel/publicaciones/nueva?tipo=evento");
  await page.getByLabel("Título").fill(name);
  await page.getByRole("radio", { name: "Intercambio de experiencias" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  return page.url();
}

const kept = (page: Page) => page.getByText(/Guardado como borrador a las/);
const keptHere = (page: Page) =>
  page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith("ayni:texto:")).length,
  );

test("lo escrito se guarda solo y sigue ahí al cerrar la pestaña y volver", async ({
  signIn,
  picture,
}) => {
  const page = await signIn("staff");
  const address = await startEvent(page, "Evento de prueba que se guarda solo");
  await page.getByLabel("Localidad").fill("Juliaca");
  await expect(kept(page)).toBeVisible();
  await expect.poll(() => keptHere(page)).toBe(0);
  await expectAccessible(page);
  const again = await page.context().newPage();
  await page.close();
  await again.goto(address);
  await expect(again.getByText(/Recuperamos lo que escribió hoy/)).toBeVisible();
  await expect(again.getByLabel("Localidad")).toHaveValue("Juliaca");
  await expectAccessible(again);
  await picture(again, "recuperado");
  await again.getByRole("button", { name: "Descartar y volver a la versión 1" }).click();
  await expect(again.getByLabel("Localidad")).toHaveValue("");
  const discarded = again.getByRole("status").filter({ hasText: "Se descartó" });
  await discarded.getByRole("button", { name: "Deshacer" }).click();
  await expect(again.getByLabel("Localidad")).toHaveValue("Juliaca");
  await again.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(again.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await again.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(again.getByText("No hay cambios que guardar · versión 2").first()).toBeVisible();
});

test("al vencer la sesión, lo escrito espera y se envía después de ingresar en otra pestaña", async ({
  signIn,
}) => {
  const page = await signIn("staff");
  await startEvent(page, "Evento de prueba con la sesión vencida");
  await page.context().clearCookies();
  await page.getByLabel("Localidad").fill("Ilave");
  await expect(page.getByText(/Su sesión venció/).first()).toBeVisible();
  expect(await keptHere(page)).toBe(1);
  const [other] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Ingresar" }).click(),
  ]);
  const { email, password } = demoAccount("staff");
  await other.getByLabel("Correo").fill(email);
  await other.getByLabel("Contraseña", { exact: true }).fill(password);
  await other.getByRole("button", { name: "Ingresar" }).click();
  await expect(other).toHaveURL(/\/panel\/publicaciones\//);
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(kept(page)).toBeVisible();
  await expect.poll(() => keptHere(page)).toBe(0);
});

test("al ingresar de nuevo en la misma pestaña se ofrece lo que la sesión vencida no envió", async ({
  signIn,
}) => {
  const page = await signIn("staff");
  const address = await startEvent(page, "Evento de prueba que vuelve al ingresar");
  await page.context().clearCookies();
  await page.getByLabel("Localidad").fill("Azángaro");
  await expect(page.getByText(/Su sesión venció/).first()).toBeVisible();
  await page.goto(address);
  const { email, password } = demoAccount("staff");
  await page.getByLabel("Correo").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page).toHaveURL(address);
  await page.getByRole("button", { name: "Recuperarlo" }).click();
  await expect(page.getByLabel("Localidad")).toHaveValue("Azángaro");
  await expect(kept(page)).toBeVisible();
});

test("sin conexión lo escrito queda en el equipo y se envía al volver", async ({ signIn }) => {
  const page = await signIn("staff");
  const address = await startEvent(page, "Evento de prueba sin conexión");
  await expect(page.getByRole("textbox", { name: "Qué pasó" })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel("Localidad").fill("Lampa");
  await expect(page.getByText(/Sin conexión: se guarda en este equipo/).first()).toBeVisible();
  await expect.poll(() => keptHere(page)).toBe(1);
  await page.context().setOffline(false);
  await expect(kept(page)).toBeVisible();
  await page.goto(address);
  await expect(page.getByLabel("Localidad")).toHaveValue("Lampa");
});

test("lo que se hace con las filas se deshace con el teclado", async ({ signIn }) => {
  const page = await signIn("staff");
  await startEvent(page, "Evento de prueba para deshacer");
  const lessons = page.locator("#lecciones");
  for (const text of ["Primera lección", "Segunda lección"]) {
    await lessons.getByRole("button", { name: "Agregar una lección" }).click();
    await lessons.getByRole("textbox").last().fill(text);
  }
  await lessons
    .getByRole("button", { name: /^Subir/ })
    .last()
    .press("Enter");
  await expect(lessons.getByRole("textbox").first()).toHaveValue("Segunda lección");
  await page.keyboard.press("Control+z");
  await expect(lessons.getByRole("textbox").first()).toHaveValue("Primera lección");
  await lessons
    .getByRole("button", { name: /^Quitar/ })
    .first()
    .press("Enter");
  await expect(lessons.getByRole("textbox")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(lessons.getByRole("textbox")).toHaveCount(2);
});
