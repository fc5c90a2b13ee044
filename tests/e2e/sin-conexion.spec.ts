import type { Page } from "@playwright/test";
import { demoAccount, expect, expectAccessible, test } from "#tests/e2e/fixtures";
import { photo } from "#tests/support/uploads";

const report = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";
const title = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";
const phone = "Mozilla/5.0 (Linux; Android 10; moto e6) AppleWebKit/537.36 Chrome/96.0 Mobile";

/** The paths that the browser keeps, the last read last. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const keys = await (await caches.open("paginas-1")).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  });

/** Everything that the browser keeps, as one text. */
const keptText = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = await Promise.all(
      stores.map(async (store) => [store, await store.keys()] as const),
    );
    const answers = keys.flatMap(([store, requests]) => requests.map((one) => store.match(one)));
    return (await Promise.all((await Promise.all(answers)).map((one) => one?.text()))).join("");
  });

test("lo que se leyó se abre sin conexión, y lo demás lleva a lo último que se leyó", async ({
  page,
  context,
}) => {
  await page.goto(report);
  await expect.poll(() => kept(page)).toContain(report);
  await page.goto("/comunicados");
  await page.goto("/buscar?q=quillabamba");
  await page.goto("/ingresar");
  await expect.poll(() => kept(page)).toEqual([report, "/comunicados"]);

  await context.setOffline(true);
  await page.goto(report);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(/Sin conexión, o muy lenta: esta copia es del \d+ de/)).toBeVisible();
  await page.goto("/eventos");
  await expect(page).toHaveTitle("Usted está sin conexión");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Usted está sin conexión");
  const read = page.getByRole("main").getByRole("link");
  await expect(read).toHaveText(["Comunicados", title]);
  await expectAccessible(page);
  await read.last().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(await page.goto("/cuenta").catch(() => null)).toBeNull();

  await context.setOffline(false);
  await page.goto(report);
  await expect(page.getByText(/esta copia es del/)).toHaveCount(0);
});

/** An event with one photo, published by an administrator alone. */
async function publishWithPhoto(page: Page, alt: string): Promise<void> {
  await page.goto("/panel/biblioteca");
  const buffer = await photo(1_000, 700).jpeg().toBuffer();
  const file = { name: "vicuñas de prueba.jpg", mimeType: "image/jpeg", buffer };
  await page.getByLabel("Elegir archivos").setInputFiles(file);
  await expect(page.getByRole("link", { name: /vicuñas de prueba/ })).toBeVisible();
  await page.goto("/panel/publicaciones/nueva?tipo=evento");
  await page.getByLabel("Título").fill("Chaccu de prueba");
  await page.getByRole("radio", { name: "Capacitación" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  await page.getByLabel("Resumen").fill("Un resumen de prueba que basta si no se lee más.");
  await page.getByLabel("Primer día").fill("15/06/2024");
  await page.getByLabel("Localidad").fill("Juliaca");
  await page.getByRole("textbox", { name: "Qué pasó" }).fill("Se contaron las vicuñas de prueba.");
  await page.getByRole("button", { name: "Agregar fotos" }).click();
  const library = page.getByRole("dialog");
  await library.getByRole("button", { name: /vicuñas de prueba/ }).click();
  await library.getByRole("button", { name: "Listo" }).click();
  await page.getByLabel("Texto alternativo").fill(alt);
  await page.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await expect(page.getByText("En revisión").first()).toBeVisible();
  const force = { name: "Publicar sin segunda persona" };
  await page.getByRole("button", force).click();
  await page.getByRole("dialog").getByRole("button", force).click();
  await expect(page.getByText("Se publicó.").first()).toBeVisible();
}

test("una foto que se vio se ve sin conexión, en su tamaño pequeño", async ({
  signIn,
  page,
  context,
}) => {
  const alt = "Doce comuneros rodean a las vicuñas con una soga";
  await publishWithPhoto(await signIn("administrator"), alt);
  await page.goto("/comunicados");
  await expect.poll(() => kept(page)).toContain("/comunicados");
  await page.goto("/eventos/chaccu-de-prueba");
  const image = page.getByRole("img", { name: alt });
  await expect(image).toBeVisible();
  const photos = () =>
    page.evaluate(async () => (await (await caches.open("fotos-1")).keys()).length);
  await expect.poll(photos).toBe(1);

  // What the browser keeps by itself may be gone the next day.
  const browser = await context.newCDPSession(page);
  await browser.send("Network.clearBrowserCache");
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/esta copia es del/)).toBeVisible();
  const isShown = () =>
    image.evaluate((shown: HTMLImageElement) => shown.complete && shown.naturalWidth > 0);
  await image.scrollIntoViewIfNeeded();
  await expect.poll(isShown).toBe(true);
  await context.setOffline(false);
});

test("de lo que se lee con una cuenta no queda nada guardado", async ({ page }) => {
  await page.goto("/comunicados");
  await expect.poll(() => kept(page)).toEqual(["/comunicados"]);
  const { email, password } = demoAccount("member");
  await page.goto("/ingresar");
  await page.getByLabel("Correo").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page).not.toHaveURL(/\/ingresar/);
  for (const path of ["/cuenta", "/cuenta/comunicados", "/eventos", report, "/comunicados"]) {
    await page.goto(path);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Comunicados");
  expect(await kept(page)).toEqual(["/comunicados"]);
  expect(await keptText(page)).not.toMatch(/socio@prueba|Socio de prueba/);
});

test("quien publica ve cuántas veces se leyó, sin saber quién", async ({ browser, signIn }) => {
  const reader = await browser.newContext({ userAgent: phone });
  const page = await reader.newPage();
  await page.goto(report);
  await page.goto(report);
  await reader.close();

  const staff = await signIn("staff");
  await staff.goto("/panel/publicaciones");
  await staff.getByRole("link", { name: "Lo más leído" }).click();
  const row = staff.getByRole("row").filter({ hasText: title });
  await expect(async () => {
    await staff.reload();
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(staff);
  const waiting = staff.waitForEvent("download");
  await staff.getByRole("link", { name: "Descargar la lista (CSV)" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^lo-mas-leido-30-dias-.*\.csv$/);
  await row.getByRole("link").click();
  await expect(staff.getByText(/^Leído \d+ (vez|veces) en los últimos 30 días\.$/)).toBeVisible();
});
