import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

const title = "Visita de prueba a una cooperativa vecina";
const marker = "palabrasolodeborrador";

async function fillFacts(page: Page): Promise<void> {
  await page.getByLabel("Resumen").fill("Un resumen de prueba que basta si no se lee más.");
  await page.getByLabel("Primer día").fill("29/11/2025");
  await page.getByLabel("Último día").fill("01/12/2025");
  await page.getByLabel("Localidad").fill("Juliaca");
  await page.getByRole("textbox", { name: "Qué pasó" }).fill("Se visitó la oficina de prueba.");
  await page.getByLabel("Total de personas").fill("4");
}

async function startEvent(page: Page, name: string): Promise<string> {
  await page.goto("/panel");
  await page.getByRole("link", { name: "Contar un evento" }).click();
  await page.getByLabel("Título").fill(name);
  await page.getByRole("radio", { name: "Intercambio de experiencias" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  return page.url();
}

test("una redactora escribe, un editor publica, un visitante lee", async ({
  signIn,
  page,
  baseURL,
}) => {
  const staff = await signIn("staff");
  const address = await startEvent(staff, title);
  await expect(staff.getByRole("button", { name: "Enviar a revisión" }).first()).toBeDisabled();
  await fillFacts(staff);
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await expect(staff.getByText("En revisión").first()).toBeVisible();
  await expect(staff.getByRole("button", { name: "Aprobar y publicar" })).toHaveCount(0);

  const slug = "/eventos/visita-de-prueba-a-una-cooperativa-vecina";
  expect((await page.goto(slug))?.status()).toBe(404);

  const reviewer = await signIn("reviewer");
  await reviewer.goto("/panel");
  await reviewer
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await expect(reviewer).toHaveURL(address);
  await expectAccessible(reviewer);
  await reviewer.getByRole("button", { name: "Aprobar y publicar" }).click();
  await expect(reviewer.getByRole("link", { name: "Ver en el portal" }).first()).toBeVisible();

  expect((await page.goto(slug))?.status()).toBe(200);
  const main = page.getByRole("main");
  await expect(main).toContainText("Del 29 de noviembre al 1 de diciembre de 2025");
  await expect(main).toContainText("Juliaca");
  await expect(main).toContainText("4 personas");
  await expect(main).toContainText("Redactora de prueba y Editor de prueba (dos personas)");
  await page.goto("/");
  await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
  expect(baseURL).toBeTruthy();
});

/** The pages of the portal that a page links to; it must not hold what nobody has published. */
async function linksWithout(page: Page, path: string): Promise<string[]> {
  const answer = await page.request.get(path);
  const body = await answer.text();
  expect(body, path).not.toContain(marker);
  return [...body.matchAll(/href="(\/[^"#]*)"/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^\/(_next|ingresar|api)/.test(href));
}

test("un borrador sobre lo publicado no aparece en ninguna parte del portal", async ({
  signIn,
  page,
}) => {
  const staff = await signIn("staff");
  await staff.goto("/panel/publicaciones");
  await staff
    .getByRole("link", { name: /Cinco días en Quillabamba/ })
    .first()
    .click();
  await staff.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  const summary = staff.getByLabel("Resumen");
  await summary.fill(`${await summary.inputValue()} ${marker}`);
  await staff.getByLabel("Propósito").fill(`Propósito con ${marker}`);
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy/)).toBeVisible();

  const seen = new Set(["/", "/sitemap.xml", "/robots.txt", "/feed.xml", "/api/v1/eventos"]);
  for (let waiting = [...seen]; waiting.length > 0; ) {
    const found = await Promise.all(waiting.splice(0, 10).map((path) => linksWithout(page, path)));
    const fresh = found.flat().filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    waiting = [...new Set([...waiting, ...fresh])];
  }
  expect(seen.size).toBeGreaterThan(5);
});

test("lo retirado responde 410 y explica por qué", async ({ signIn, page }) => {
  const staff = await signIn("staff");
  const address = await startEvent(staff, "Evento de prueba que se retirará");
  await fillFacts(staff);
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await staff.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await expect(staff.getByText("En revisión").first()).toBeVisible();
  const reviewer = await signIn("reviewer");
  await reviewer.goto(address);
  await reviewer.getByRole("button", { name: "Aprobar y publicar" }).click();
  await expect(reviewer.getByRole("link", { name: "Ver en el portal" }).first()).toBeVisible();
  await reviewer.getByRole("button", { name: "Retirar del portal" }).click();
  const dialog = reviewer.getByRole("dialog");
  await dialog.getByLabel("Motivo").fill("Se publicó con una fecha equivocada.");
  await dialog.getByRole("button", { name: "Retirar del portal" }).click();
  await expect(dialog).toBeHidden();

  const answer = await page.goto("/eventos/evento-de-prueba-que-se-retirara");
  expect(answer?.status()).toBe(410);
  await expect(page.getByText("Se publicó con una fecha equivocada.")).toBeVisible();
});

test("dos personas guardan el mismo borrador: la segunda ve qué cambió y no pierde nada", async ({
  signIn,
}) => {
  const staff = await signIn("staff");
  const address = await startEvent(staff, "Evento de prueba entre dos personas");
  const reviewer = await signIn("reviewer");
  await reviewer.goto(address);
  await staff.getByLabel("Total de personas").fill("12");
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await reviewer.getByLabel("Localidad").fill("Ilave");
  await reviewer.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(
    reviewer.getByRole("heading", { name: /Redactora de prueba guardó la versión 2/ }),
  ).toBeVisible();
  await expectAccessible(reviewer);
  await reviewer.getByRole("button", { name: "Guardar lo mío como versión nueva" }).click();
  await expect(reviewer.getByText(/Guardado hoy.*versión 3/)).toBeVisible();
  await expect(reviewer.getByLabel("Localidad")).toHaveValue("Ilave");
  await expect(reviewer.getByLabel("Total de personas")).toHaveValue("12");
});

async function addDelegate(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Agregar una persona" }).click();
  await page.getByRole("combobox", { name: "Persona" }).last().fill(name);
}

test("dos personas agregan cada una un delegado: al juntar las listas quedan los dos", async ({
  signIn,
}) => {
  const staff = await signIn("staff");
  const address = await startEvent(staff, "Delegación de prueba entre dos personas");
  const reviewer = await signIn("reviewer");
  await reviewer.goto(address);
  await addDelegate(staff, "Delegada Uno de Prueba");
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await addDelegate(reviewer, "Delegado Dos de Prueba");
  await reviewer.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(
    reviewer.getByRole("heading", { name: /Redactora de prueba guardó la versión 2/ }),
  ).toBeVisible();
  await expect(reviewer.getByRole("radio", { name: /juntar las dos listas/ })).toBeChecked();
  await expectAccessible(reviewer);
  await reviewer.getByRole("button", { name: "Guardar lo mío como versión nueva" }).click();
  await expect(reviewer.getByText(/Guardado hoy.*versión 3/)).toBeVisible();
  await reviewer.reload();
  const people = reviewer.locator("#delegacion");
  await expect(people.getByText("Delegada Uno de Prueba", { exact: true })).toBeVisible();
  await expect(people.getByText("Delegado Dos de Prueba", { exact: true })).toBeVisible();
});
