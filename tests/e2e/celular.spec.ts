import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";

const title = "Visita de prueba contada desde un celular";
const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const button = (page: Page, name: string) => page.getByRole("button", { name }).first();

async function write(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: label });
  await field.tap();
  await field.fill(text);
}

async function begin(page: Page): Promise<void> {
  await page.goto("/panel");
  await expectNoSideways(page);
  await page.getByRole("link", { name: "Contar un evento" }).tap();
  await write(page, "Título", title);
  await page.getByRole("radio", { name: "Intercambio de experiencias" }).tap();
  await expectNoSideways(page);
  await button(page, "Empezar a escribir").tap();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
}

async function writeText(page: Page): Promise<void> {
  const text = page.getByRole("textbox", { name: "Qué pasó" });
  await expect(text).toHaveAttribute("contenteditable", "true");
  await text.tap();
  await page.keyboard.type("Se visitó la oficina de prueba y se vio ");
  await button(page, "Negrita").tap();
  await page.keyboard.type("cómo atiende");
  await expect(text.locator("strong")).toHaveText("cómo atiende");
}

async function addDelegate(page: Page, name: string): Promise<void> {
  await button(page, "Agregar una persona").tap();
  const field = page.getByRole("combobox", { name: "Persona" }).last();
  await field.tap();
  await field.fill(name);
  await page.locator("#delegacion").getByRole("button", { name: "Listo" }).last().tap();
}

test("con los dedos en un celular: una redactora escribe y envía, un editor publica", async ({
  signIn,
  picture,
}) => {
  test.slow();
  const staff = await signIn("staff", phone);
  await begin(staff);
  await write(staff, "Resumen", "Un resumen de prueba que basta si no se lee más.");
  await write(staff, "Primer día", "29/11/2025");
  await write(staff, "Localidad", "Juliaca");
  await writeText(staff);
  await write(staff, "Total de personas", "2");
  await addDelegate(staff, "Delegada del Celular de Prueba");
  await expectNoSideways(staff);
  await button(staff, "Guardar versión").tap();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await expectAccessible(staff);
  await picture(staff, "celular-editor");
  await button(staff, "Enviar a revisión").tap();
  await expect(staff.getByText("En revisión").first()).toBeVisible();
  await expectNoSideways(staff);

  const reviewer = await signIn("reviewer", phone);
  await reviewer.goto("/panel");
  await expectNoSideways(reviewer);
  await picture(reviewer, "celular-panel");
  await reviewer
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .tap();
  await expect(reviewer.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectNoSideways(reviewer);
  await expectAccessible(reviewer);
  await picture(reviewer, "celular-revision");
  await button(reviewer, "Aprobar y publicar").tap();
  await reviewer.getByRole("link", { name: "Ver en el portal" }).first().tap();
  const main = reviewer.getByRole("main");
  await expect(main.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(main.getByRole("row").filter({ hasText: "Delegada del Celular" })).toBeVisible();
  await expectNoSideways(reviewer);
});
