import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";
import { pdf, photo } from "#tests/support/uploads";

const alt = "Seis delegadas firman el acta en la oficina de Juliaca";
const address = "/eventos/taller-de-prueba-con-fotos";

const file = (name: string, mimeType: string, buffer: Uint8Array) => ({
  ...{ name, mimeType, buffer: Buffer.from(buffer) },
});

async function send(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.getByLabel("Elegir archivos").setInputFiles(files);
}

async function startEvent(page: Page): Promise<void> {
  await page.goto("/panel/publicaciones/nueva?tipo=evento");
  await page.getByLabel("Título").fill("Taller de prueba con fotos");
  await page.getByRole("radio", { name: "Capacitación" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  await page.getByLabel("Resumen").fill("Un resumen de prueba que basta si no se lee más.");
  await page.getByLabel("Primer día").fill("29/11/2025");
  await page.getByLabel("Localidad").fill("Juliaca");
  await page.getByRole("textbox", { name: "Qué pasó" }).fill("Se firmó el acta de prueba.");
}

async function choose(page: Page, sort: "fotos" | "documentos", title: string): Promise<void> {
  await page.getByRole("button", { name: `Agregar ${sort}` }).click();
  const dialog = page.getByRole("dialog", { name: `Elegir ${sort} de la biblioteca` });
  await dialog.getByLabel("Buscar en la biblioteca").fill(title);
  await dialog.getByRole("button", { name: new RegExp(title) }).click();
  await dialog.getByRole("button", { name: "Listo" }).click();
  await expect(dialog).toBeHidden();
}

test("una foto se sube, se describe, se usa y se publica; antes nadie de afuera la ve", async ({
  signIn,
  page,
  picture,
}) => {
  test.slow();
  const staff = await signIn("staff");
  await staff.goto("/panel/biblioteca");
  const taken = await photo(1_400, 900).jpeg().toBuffer();
  await send(
    staff,
    file("firma del acta.jpg", "image/jpeg", taken),
    file("acta de prueba.pdf", "application/pdf", pdf()),
    file("logo.svg", "image/svg+xml", Buffer.from("<svg xmlns='x'><script/></svg>")),
  );
  await expect(staff.getByText("Los dibujos SVG pueden llevar programas dentro.")).toBeVisible();
  await expect(staff.getByText("Subida. Ya puede usarla.", { exact: true })).toHaveCount(2, {
    timeout: 60_000,
  });
  await expectAccessible(staff);
  await picture(staff, "biblioteca");

  await staff.getByRole("link", { name: /firma del acta/ }).click();
  await staff.waitForURL(/\/panel\/biblioteca\/[0-9a-f-]{36}/);
  const card = staff.url();
  await staff.getByLabel("Texto alternativo").fill("foto");
  await expect(staff.getByText("no diga solo que es una foto")).toBeVisible();
  await staff.getByLabel("Texto alternativo").fill(alt);
  await staff.getByRole("button", { name: "Guardar la descripción" }).click();
  await expect(staff.getByText("Se guardó la descripción.")).toBeVisible();
  await staff.getByRole("button", { name: /Centro de interés/ }).press("ArrowLeft");
  await staff.getByRole("button", { name: "Guardar el centro de interés" }).click();
  await expect(staff.getByRole("button", { name: "Guardar el centro de interés" })).toBeDisabled();
  await expectAccessible(staff);

  await startEvent(staff);
  await choose(staff, "fotos", "firma del acta");
  await choose(staff, "documentos", "acta de prueba");
  const draft = staff.url();
  await expect(staff.getByLabel("Texto alternativo")).toHaveValue(alt);
  await staff
    .getByRole("button", { name: /^Guardar/ })
    .first()
    .click();
  const shown = await staff.locator(".elegida img").first().getAttribute("src");
  expect((await page.request.get(shown ?? "")).status()).toBe(404);
  expect((await staff.request.get(shown ?? "")).status()).toBe(200);
  await staff.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await expect(staff.getByText("En revisión").first()).toBeVisible();

  const reviewer = await signIn("reviewer");
  await reviewer.goto(draft);
  await reviewer.getByRole("button", { name: "Aprobar y publicar" }).click();
  await expect(reviewer.getByRole("link", { name: "Ver en el portal" }).first()).toBeVisible();

  await page.goto(address);
  await expect(page.getByRole("img", { name: alt })).toBeVisible();
  const large = await page.getByRole("link", { name: alt }).getAttribute("href");
  const served = await page.request.get(large ?? "");
  expect(served.status()).toBe(200);
  expect(served.headers()["cache-control"]).toContain("immutable");
  expect(served.headers()["x-content-type-options"]).toBe("nosniff");
  expect(served.headers()["content-length"]).toBe(String((await served.body()).length));
  expect(served.headers()["content-security-policy"]).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  const document = page.getByRole("link", { name: /acta de prueba.*PDF, \d+ k?B/ });
  const href = (await document.getAttribute("href")) ?? "";
  const part = await page.request.get(href, { headers: { Range: "bytes=0-4" } });
  expect([part.status(), await part.text()]).toEqual([206, "%PDF-"]);
  expect(part.headers()["content-length"]).toBe("5");
  expect(part.headers()["content-security-policy"]).toMatch(/^default-src 'none'(?!.*sandbox)/);
  await expectAccessible(page);
  await picture(page, "evento-con-fotos");

  await reviewer.goto(card);
  await expect(reviewer.getByRole("link", { name: "Taller de prueba con fotos" })).toBeVisible();
  await reviewer.getByRole("button", { name: "Enviar a la papelera" }).click();
  await expect(reviewer.getByText("lo usa 1 publicación")).toBeVisible();
});

test("en un celular la biblioteca cabe y una foto repetida dice cuál es", async ({ signIn }) => {
  const staff = await signIn("staff");
  await staff.setViewportSize({ width: 360, height: 800 });
  await staff.goto("/panel/biblioteca");
  const bytes = await photo(500, 400).jpeg().toBuffer();
  await send(staff, file("plaza.jpg", "image/jpeg", bytes));
  await expect(staff.getByRole("link", { name: /plaza/ })).toBeVisible({ timeout: 30_000 });
  await send(staff, file("otra plaza.jpg", "image/jpeg", bytes));
  await expect(staff.getByText("Ya está en la biblioteca como «plaza».")).toBeVisible();
  await expect(staff.getByRole("link", { name: "Ver el que ya está" })).toBeVisible();
  const width = await staff.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await expectAccessible(staff);
});
