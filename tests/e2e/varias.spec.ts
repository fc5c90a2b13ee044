import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

/** A word that no other journey writes, so that the list can be narrowed to what this one made. */
const word = `Varias${Date.now().toString(36)}`;

async function startDraft(page: Page, title: string): Promise<void> {
  await page.goto("/panel/publicaciones/nueva?tipo=comunicado");
  await page.getByLabel("Título").fill(title);
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await expect(page).toHaveURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
}

async function plan(page: Page, action: string): Promise<void> {
  await page.getByLabel("Con las elegidas").selectOption({ label: action });
  await page.getByRole("button", { name: "Ver qué pasará" }).click();
  await expect(page.getByRole("heading", { level: 1, name: action })).toBeVisible();
}

test("varias publicaciones van a la papelera de una vez, y se recuperan", async ({
  signIn,
  picture,
}) => {
  const redactora = await signIn("staff");
  await startDraft(redactora, `${word} primero`);
  await startDraft(redactora, `${word} segundo`);

  await redactora.goto(`/panel/publicaciones?texto=${word}`);
  await redactora.getByLabel("Elegir todas las de esta página").check();
  await expect(redactora.getByText("2 publicaciones elegidas")).toBeAttached();
  await redactora.getByRole("button", { name: "Ver qué pasará" }).click();
  await expect(redactora.getByText("Elija qué hacer con las que marcó.")).toBeVisible();
  await expectAccessible(redactora);
  await plan(redactora, "Enviar a la papelera");

  await expect(redactora.getByText("Todavía no se ha hecho nada.")).toBeVisible();
  await expect(redactora.getByText("Irá a la papelera", { exact: true })).toHaveCount(2);
  await expect(redactora.getByText("durante 90 días")).toBeVisible();
  await expectAccessible(redactora);
  await picture(redactora, "varias-antes");
  await redactora.getByRole("button", { name: "Enviar a la papelera: 2 publicaciones" }).click();
  await expect(redactora.getByText("Hecho con 2 publicaciones.")).toBeVisible();

  await redactora.goto("/panel/papelera");
  await expect(redactora.getByRole("link", { name: `${word} primero` })).toBeVisible();
  await expect(redactora.getByRole("button", { name: /Recuperar/ })).toHaveCount(0);

  const editor = await signIn("reviewer");
  await editor.goto("/panel/papelera");
  await expectAccessible(editor);
  await picture(editor, "papelera");
  await editor.getByRole("button", { name: `Recuperar «${word} primero»` }).click();
  await expect(editor.getByRole("link", { name: `${word} primero` })).toHaveCount(0);

  await editor.getByLabel(`Elegir «${word} segundo»`).check();
  await plan(editor, "Recuperar como borradores");
  await editor.getByRole("button", { name: "Recuperar como borradores: 1 publicación" }).click();
  await expect(editor.getByText("Hecho con 1 publicación.")).toBeVisible();
  await editor.goto(`/panel/publicaciones?texto=${word}`);
  await expect(editor.getByRole("row", { name: /Borrador/ })).toHaveCount(2);
});

test("lo que no se puede hacer con una publicación se dice antes de hacerlo", async ({
  signIn,
}) => {
  const redactora = await signIn("staff");
  await startDraft(redactora, `${word} incompleto`);
  await redactora.goto(`/panel/publicaciones?texto=${word}+incompleto`);
  await redactora.getByLabel(`Elegir «${word} incompleto»`).check();
  await plan(redactora, "Enviar a revisión");
  await expect(
    redactora.getByText("No se puede: todavía faltan datos para publicar."),
  ).toBeVisible();
  await expect(redactora.getByRole("button", { name: /Enviar a revisión/ })).toHaveCount(0);
  await redactora.getByRole("link", { name: "Volver a la lista" }).click();
  await expect(redactora).toHaveURL(/\/panel\/publicaciones$/);
});

test("quien escribe dice hasta cuándo tiene plazo y quién responde", async ({ signIn }) => {
  const redactora = await signIn("staff");
  await startDraft(redactora, `${word} con plazo`);
  const cuidado = redactora.getByRole("region", { name: "A cargo y fechas" });
  await cuidado.getByText("Cambiar responsable o fechas").click();
  await cuidado.getByLabel("Responsable").selectOption({ index: 1 });
  await cuidado.getByLabel("Fecha límite del borrador").fill("31/12/2099");
  await cuidado.getByRole("button", { name: "Guardar responsable y fechas" }).click();
  await expect(cuidado.getByText("31 de diciembre de 2099", { exact: true })).toBeVisible();
  await expect(cuidado.getByText("Nadie en particular").first()).toBeHidden();
  await expectAccessible(redactora);
});
