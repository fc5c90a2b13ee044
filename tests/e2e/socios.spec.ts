import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";
import { csv, headings } from "#tests/support/member-lists";

const email = "socia.lista@prueba.invalid";
const number = "00-7001";
const password = "nueve alpacas en el cerro";
const list = csv([
  headings,
  [number, "SOCIA", "DE LA LISTA", email, ""],
  ["7002", "Socio", "Sin Correo", "", ""],
  ["7003", "Socio", "Con Error", "no es un correo", ""],
]);

async function importList(administrator: Page): Promise<void> {
  await administrator.goto("/panel/cuentas/socios/importar");
  await administrator.waitForLoadState("networkidle");
  await expectAccessible(administrator);
  await administrator
    .getByLabel("Lista de socios")
    .setInputFiles({ name: "padron.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await administrator.getByRole("button", { name: "Revisar la lista" }).click();
  await expect(administrator.getByText("Todavía no se guardó nada.")).toBeVisible();
  await expect(
    administrator.getByRole("row", { name: /Socio Con Error.*no es un correo/ }),
  ).toBeVisible();
  await expectAccessible(administrator);
  await administrator.getByRole("button", { name: /Importar: crear 2 cuentas/ }).click();
  await expect(administrator.getByText("La lista está importada.")).toBeVisible();
}

/** The last link to choose a password that the outbox holds for an address. */
async function linkSent(administrator: Page, to: string): Promise<string> {
  let link = "";
  await expect(async () => {
    await administrator.goto("/panel/correo");
    const mail = administrator.getByRole("listitem").filter({ hasText: to }).first();
    await mail.getByRole("button", { name: /^Leer el texto/ }).click({ timeout: 2_000 });
    const text = (await mail.locator(".carta-texto").textContent({ timeout: 5_000 })) ?? "";
    link = /\/ingresar\/contrasena\/[\w-]{43}/.exec(text)?.[0] ?? "";
    expect(link).not.toBe("");
  }).toPass({ timeout: 20_000 });
  return link;
}

/** Marks the one mail that still waits for an address as sent, and takes it back: the keyboard follows. */
async function markSent(administrator: Page, to: string): Promise<void> {
  await administrator.goto("/panel/correo");
  const mail = administrator.getByRole("listitem").filter({ hasText: to });
  await mail.getByRole("button", { name: /^Marcar como enviado «Su cuenta está lista/ }).click();
  const note = administrator.getByText("Quedó marcado como enviado.");
  await expect(note).toBeVisible();
  await expect(mail).toHaveCount(0);
  await expect(administrator.locator(":focus").filter({ has: note })).toBeVisible();
  await expectAccessible(administrator);
  await administrator.getByRole("button", { name: /^Deshacer/ }).click();
  await expect(administrator.getByText("Vuelve a esperar en «Por enviar».")).toBeVisible();
  await expect(mail).toHaveCount(1);
}

async function createMember(administrator: Page, address: string): Promise<void> {
  await administrator.goto("/panel/cuentas/nueva");
  await administrator.waitForLoadState("networkidle");
  await administrator.getByLabel("Nombres y apellidos").fill("Socio Que Olvidó");
  await administrator.getByLabel("Correo").fill(address);
  await administrator.getByRole("radio", { name: /Socio o socia/ }).check();
  await administrator.getByRole("button", { name: "Crear la cuenta" }).click();
  await expect(administrator.getByText("La contraseña provisional está lista.")).toBeVisible();
}

async function choose(page: Page, link: string, chosen: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Contraseña nueva", { exact: true }).fill(chosen);
  await page.getByLabel("Repita la contraseña nueva").fill(chosen);
  await page.getByRole("button", { name: "Guardar mi contraseña" }).click();
  await expect(page.getByText("Su contraseña está guardada.")).toBeVisible();
}

async function enter(page: Page, identifier: string, typed: string): Promise<void> {
  await page.goto("/ingresar");
  await page.getByLabel("Correo o número de socio").fill(identifier);
  await page.getByLabel("Contraseña", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await page.waitForURL(/\/cuenta/);
}

test("de la lista a la cuenta: se importa, se invita, la socia elige su contraseña sin JavaScript y ve sus datos", async ({
  signIn,
  browser,
}) => {
  const administrator = await signIn("administrator");
  await importList(administrator);

  await administrator.goto("/panel/cuentas/socios?texto=de%20la%20lista");
  await administrator.getByRole("button", { name: /^Invitar a 1 socio/ }).click();
  await expect(administrator.getByRole("dialog", { name: "¿Invitar a 1 socio?" })).toBeVisible();
  await expectAccessible(administrator);
  await administrator.getByRole("button", { name: "Sí, invitar a 1 socio" }).click();
  await expect(administrator.getByText("1 invitación espera en Correo.")).toBeVisible();
  await expectAccessible(administrator);
  const link = await linkSent(administrator, email);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const member = await context.newPage();
  await choose(member, link, password);
  await member.goto(link);
  await expect(member.getByRole("heading", { name: "Este enlace ya no sirve" })).toBeVisible();
  await enter(member, "7001", password);
  await expect(member.getByText("Socia de la Lista").first()).toBeVisible();
  await member.getByRole("link", { name: "Sus datos" }).click();
  await expect(member.getByText("Firefox").or(member.getByText("Chrome")).first()).toBeVisible();
  const file = await member.request.get("/api/cuenta/datos.json");
  expect((await file.json()).cuenta).toMatchObject({ correo: email, numero_de_socio: number });
  await context.close();

  await administrator.goto("/panel/cuentas/socios?texto=7001");
  await expect(administrator.getByText("Ya tiene contraseña").first()).toBeVisible();
  await markSent(administrator, email);
});

test("quien olvidó su contraseña elige otra con un enlace, y nadie sabe si la cuenta existe", async ({
  signIn,
  page,
}) => {
  const administrator = await signIn("administrator");
  const known = "olvido@prueba.invalid";
  await createMember(administrator, known);
  const ask = async (identifier: string) => {
    await page.goto("/ingresar");
    await page.getByRole("link", { name: "¿Olvidó su contraseña?" }).click();
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.getByLabel("Correo o número de socio").fill(identifier);
    await page.getByRole("button", { name: "Enviarme el enlace" }).click();
    await expect(page.getByText("Pedido recibido.")).toBeVisible();
    return page.getByRole("main").textContent();
  };
  expect(await ask("nadie@prueba.invalid")).toBe(await ask(known));
  const link = await linkSent(administrator, known);
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel("Contraseña nueva", { exact: true }).fill("corta");
  await page.getByRole("button", { name: "Guardar mi contraseña" }).click();
  await expect(page.getByText(/Use 10 letras o más/).last()).toBeVisible();
  await choose(page, link, password);
  await enter(page, known, password);
  await expectAccessible(page);
});
