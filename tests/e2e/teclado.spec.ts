import type { Locator, Page } from "@playwright/test";
import type { Role } from "#lib/platform/actor";
import { demoAccount, expect, test } from "#tests/e2e/fixtures";

const title = "Convenio de prueba contado con el teclado";
const STOPS = 200;

const isFocused = (element: Element) => element === document.activeElement;

/** Whether somebody who looks at the screen sees where the keyboard is. */
function showsFocus(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  return element.matches(":focus-visible") && (outlined || boxShadow !== "none");
}

/** Goes forward with Tab to that control, as far as a whole screen has stops, and sees it marked. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < STOPS && !(await target.evaluate(isFocused)); stops += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
  expect(await target.evaluate(showsFocus), `${target} shows no focus`).toBe(true);
}

async function press(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  await reach(page, target);
  await page.keyboard.press("Enter");
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await reach(page, page.getByRole("textbox", { name: label }));
  await page.keyboard.type(text);
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first();

async function enter(page: Page, role: Role): Promise<void> {
  const { email, password } = demoAccount(role);
  await page.goto("/ingresar");
  await write(page, "Correo", email);
  await reach(page, page.getByLabel("Contraseña", { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/\/ingresar/);
}

async function begin(page: Page): Promise<void> {
  await page.goto("/panel");
  await press(page, link(page, "Contar un evento"));
  await write(page, "Título", title);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const sort = page.getByRole("radio", { name: "Convenio" });
  for (let stops = 0; stops < STOPS && !(await sort.isChecked()); stops += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await press(page, button(page, "Empezar a escribir"));
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
}

async function writeText(page: Page): Promise<void> {
  const text = page.getByRole("textbox", { name: "Qué pasó" });
  await expect(text).toHaveAttribute("contenteditable", "true");
  await reach(page, text);
  await page.keyboard.press("Control+Alt+2");
  await page.keyboard.type("Qué se ofreció");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("Dos productos:");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Shift+8");
  await page.keyboard.type("Quesos");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Café");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Se firmó el convenio de prueba.");
  await expect(text.getByRole("heading", { level: 2 })).toHaveText("Qué se ofreció");
  await expect(text.getByRole("listitem")).toHaveText(["Quesos", "Café"]);
}

async function addDelegate(page: Page, name: string): Promise<void> {
  await press(page, button(page, "Agregar una persona"));
  const field = page.getByRole("combobox", { name: "Persona" }).last();
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Escape");
  await press(page, page.locator("#delegacion").getByRole("button", { name: "Listo" }).last());
}

test("con el teclado solo: una redactora escribe y envía, un editor publica, se lee en el portal", async ({
  browser,
  picture,
}) => {
  test.slow();
  const [desk, review] = [await browser.newContext(), await browser.newContext()];
  const staff = await desk.newPage();
  await enter(staff, "staff");
  await begin(staff);
  await write(staff, "Resumen", "Un resumen de prueba que basta si no se lee más.");
  await write(staff, "Primer día", "29/11/2025");
  await write(staff, "Localidad", "Juliaca");
  await writeText(staff);
  await write(staff, "Total de personas", "3");
  await addDelegate(staff, "Delegada Primera de Prueba");
  await addDelegate(staff, "Delegado Segundo de Prueba");
  await press(staff, button(staff, "Guardar versión"));
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await picture(staff, "teclado-editor");
  await press(staff, button(staff, "Enviar a revisión"));
  await expect(staff.getByText("En revisión").first()).toBeVisible();

  const editor = await review.newPage();
  await enter(editor, "reviewer");
  await editor.goto("/panel");
  await press(editor, link(editor, new RegExp(title)));
  await expect(editor.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await press(editor, button(editor, "Aprobar y publicar"));
  await press(editor, link(editor, "Ver en el portal"));
  await expect(editor).toHaveURL(/\/eventos\/convenio-de-prueba-contado-con-el-teclado$/);
  const main = editor.getByRole("main");
  await expect(main.getByRole("heading", { name: "Qué se ofreció" })).toBeVisible();
  await expect(main.getByRole("listitem").filter({ hasText: /^Café$/ })).toBeVisible();
  for (const name of ["Delegada Primera de Prueba", "Delegado Segundo de Prueba"]) {
    await expect(main.getByRole("row").filter({ hasText: name })).toBeVisible();
  }
  await Promise.all([desk.close(), review.close()]);
});
