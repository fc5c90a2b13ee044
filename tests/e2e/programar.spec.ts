import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

async function written(staff: Page, title: string): Promise<string> {
  await staff.goto("/panel/publicaciones/nueva?tipo=evento");
  await staff.getByLabel("Título").fill(title);
  await staff.getByRole("radio", { name: "Capacitación" }).check();
  await staff.getByRole("button", { name: "Empezar a escribir" }).click();
  await staff.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  await staff.getByLabel("Resumen").fill("Un resumen de prueba que basta si no se lee más.");
  await staff.getByLabel("Primer día").fill("14/03/2025");
  await staff.getByLabel("Localidad").fill("Juliaca");
  await staff.getByRole("textbox", { name: "Qué pasó" }).fill("Se explicó lo que se prueba.");
  await staff.getByLabel("Total de personas").fill("4");
  await saveVersion(staff, 2);
  await staff.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await expect(staff.getByText("En revisión").first()).toBeVisible();
  return staff.url();
}

async function saveVersion(page: Page, number: number): Promise<void> {
  await page.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(page.getByText(new RegExp(`versión ${number}`)).first()).toBeVisible();
}

test("un editor programa, la redactora sigue escribiendo, y lo programado no cambia", async ({
  signIn,
}) => {
  const title = "Taller de prueba que sale a su hora";
  const staff = await signIn("staff");
  const address = await written(staff, title);

  const reviewer = await signIn("reviewer");
  await reviewer.goto(address);
  await reviewer.getByRole("radio", { name: "Aprobar y programar" }).check();
  await reviewer.getByLabel("Día").fill("03/07/2099");
  await reviewer.getByLabel("Hora en Lima").fill("09:00");
  await reviewer.getByRole("button", { name: "Aprobar y programar" }).click();
  await expect(reviewer.getByText("Se aprobó y quedó programada.")).toBeVisible();

  await staff.reload();
  await expect(
    staff.getByText(/La versión 2 se publicará el viernes 3 de julio de 2099/).first(),
  ).toBeVisible();
  await expect(staff.getByText("Lo que guarde ahora no cambia esa versión.")).toBeVisible();
  await staff.getByLabel("Resumen").fill("Un resumen que se corrigió después de programar.");
  await saveVersion(staff, 3);
  await staff.reload();
  await expect(staff.getByText(/La versión 2 se publicará/).first()).toBeVisible();
  await expectAccessible(staff);

  await reviewer.goto("/panel/programacion");
  const row = reviewer.getByRole("listitem").filter({ hasText: title }).first();
  await expect(row).toContainText("Se publica la versión 2");
  await row.getByRole("button", { name: /^Cambiar el momento/ }).click();
  await reviewer.getByRole("dialog").getByLabel("Día").fill("04/07/2099");
  await reviewer.getByRole("dialog").getByRole("button", { name: "Cambiar el momento" }).click();
  await expect(row).toContainText("4 de julio de 2099");
  await expectAccessible(reviewer);

  await reviewer.goto("/panel/calendario?mes=2099-07");
  await expect(reviewer.getByRole("link", { name: title }).first()).toBeVisible();
  await expectAccessible(reviewer);

  await reviewer.goto("/panel/programacion");
  await row.getByRole("button", { name: /^Cancelar la programación/ }).click();
  await reviewer
    .getByRole("dialog")
    .getByRole("button", { name: "Cancelar la programación" })
    .click();
  await expect(reviewer.getByText("Se canceló").first()).toBeVisible();
});

test("una dirección que cambia lleva a la nueva, y lo que publicó una sola persona se confirma", async ({
  signIn,
  page,
  request,
}) => {
  const title = "Taller de prueba que cambia de dirección";
  const administrator = await signIn("administrator");
  const address = await written(administrator, title);
  await administrator.getByRole("button", { name: "Publicar sin segunda persona" }).click();
  await administrator
    .getByRole("dialog")
    .getByRole("button", { name: "Publicar sin segunda persona" })
    .click();
  await expect(administrator.getByText("Se publicó.").first()).toBeVisible();

  const reviewer = await signIn("reviewer");
  await reviewer.goto("/panel");
  await expect(
    reviewer.getByRole("heading", { name: /Publicaciones forzadas por confirmar/ }),
  ).toBeVisible();
  await reviewer.goto(address);
  await reviewer.getByRole("button", { name: "Confirmar la publicación" }).click();
  await expect(reviewer.getByText(/La confirmó/)).toBeVisible();

  await reviewer.getByRole("button", { name: "Cambiar la dirección en el portal" }).click();
  const dialog = reviewer.getByRole("dialog");
  await dialog.getByLabel("Nueva dirección").fill("Con Mayúsculas");
  await dialog.getByRole("button", { name: "Cambiar la dirección" }).click();
  await expect(dialog.getByText(/Use letras minúsculas/)).toBeVisible();
  await dialog.getByLabel("Nueva dirección").fill("taller-de-prueba-mudado");
  await dialog.getByRole("button", { name: "Cambiar la dirección" }).click();
  await expect(reviewer.getByText("Se cambió la dirección.", { exact: false })).toBeVisible();

  const former = "/eventos/taller-de-prueba-que-cambia-de-direccion";
  const answer = await request.get(former, { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers().location).toBe("/eventos/taller-de-prueba-mudado");
  await page.goto(former);
  await expect(page).toHaveURL(/taller-de-prueba-mudado$/);
  await expect(page.getByRole("main")).toContainText("La confirmó después");
});
