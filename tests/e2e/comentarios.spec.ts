import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

async function startEvent(page: Page, name: string): Promise<string> {
  await page.goto("/panel");
  await page.getByRole("link", { name: "Contar un evento" }).click();
  await page.getByLabel("Título").fill(name);
  await page.getByRole("radio", { name: "Intercambio de experiencias" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  return page.url();
}

const commentOn = (page: Page, field: string) =>
  page.getByRole("button", { name: `Comentar «${field}»` });

test("una redactora comenta un dato y nombra a un editor, que recibe el aviso, responde y lo resuelve", async ({
  signIn,
}) => {
  const title = "Evento de prueba con comentarios";
  const staff = await signIn("staff");
  await startEvent(staff, title);
  await commentOn(staff, "Resumen").click();
  const box = staff.getByRole("textbox", { name: "Comentario" });
  await box.pressSequentially("¿Lo confirma @Edi");
  await expect(staff.getByRole("option", { name: "Editor de prueba" })).toBeVisible();
  await box.press("Enter");
  await expect(box).toHaveValue("¿Lo confirma @Editor de prueba ");
  await box.pressSequentially("hoy?");
  await expectAccessible(staff);
  const panel = staff.locator("[data-comenta=summary]");
  await panel.getByRole("button", { name: "Comentar", exact: true }).click();
  await expect(staff.getByRole("button", { name: "1 comentario «Resumen»" })).toBeVisible();

  const reviewer = await signIn("reviewer");
  await expect(async () => {
    await reviewer.goto("/panel/avisos");
    await expect(
      reviewer.getByRole("button", { name: `«${title}»: Redactora de prueba mencionó su nombre` }),
    ).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(reviewer.getByRole("link", { name: /Avisos.*sin leer/ })).toBeVisible();
  await expectAccessible(reviewer);
  await reviewer
    .getByRole("button", { name: `«${title}»: Redactora de prueba mencionó su nombre` })
    .click();
  await expect(reviewer).toHaveURL(/#comentario-/);

  const section = reviewer.getByRole("region", { name: /^Comentarios/ });
  await section.getByRole("button", { name: "Responder a Redactora de prueba" }).click();
  await section
    .getByRole("textbox", { name: "Responder a Redactora de prueba" })
    .fill("Confirmado.");
  await section.getByRole("button", { name: "Enviar la respuesta" }).click();
  await expect(section.getByText("Confirmado.")).toBeVisible();
  await section.getByRole("button", { name: "Ir al dato «Resumen»" }).click();
  await expect(reviewer.getByRole("button", { name: "1 comentario «Resumen»" })).toBeFocused();
  await section
    .getByRole("button", { name: "Resolver el comentario de Redactora de prueba" })
    .click();
  await expect(section.getByText("1 resuelto")).toBeVisible();
  await section.getByText("1 resuelto").click();
  await expect(section.getByText("Lo dio por resuelto Editor de prueba.")).toBeVisible();
  await expectAccessible(reviewer);
});

test("quien abre una publicación ve quién más la tiene abierta", async ({ signIn }) => {
  const staff = await signIn("staff");
  const address = await startEvent(staff, "Evento de prueba abierto por dos personas");
  const reviewer = await signIn("reviewer");
  await reviewer.goto(address);
  await expect(reviewer.getByText(/^Redactora de prueba (también lo tiene|está)/)).toBeVisible({
    timeout: 45_000,
  });
  await reviewer.close();
});

test("cada quien elige cuándo y de qué recibir correo", async ({ signIn }) => {
  const staff = await signIn("staff");
  await staff.goto("/cuenta");
  await staff.getByRole("link", { name: "Avisos por correo" }).click();
  await staff.getByRole("radio", { name: /Un resumen diario/ }).check();
  await staff.getByRole("checkbox", { name: "Mencionan mi nombre en un comentario" }).uncheck();
  await staff.getByRole("button", { name: "Guardar" }).click();
  await expect(staff.getByText("Se guardó lo que eligió.")).toBeVisible();
  await staff.reload();
  await expect(staff.getByRole("radio", { name: /Un resumen diario/ })).toBeChecked();
  await expect(
    staff.getByRole("checkbox", { name: "Mencionan mi nombre en un comentario" }),
  ).not.toBeChecked();
  await expectAccessible(staff);
});

test("sin servidor de correo, lo escrito espera en la bandeja de quien administra", async ({
  signIn,
}) => {
  const administrator = await signIn("administrator");
  await administrator.goto("/panel/correo");
  await expect(
    administrator.getByText("Este portal todavía no tiene servidor de correo."),
  ).toBeVisible();
  await expectAccessible(administrator);
  await administrator.getByRole("link", { name: "Enviados" }).click();
  await expect(administrator.getByRole("heading", { level: 1, name: "Correo" })).toBeVisible();
});
