import type { Page } from "@playwright/test";
import { demoAccount, expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";

const address = "vecina.suscrita@prueba.invalid";

/** The last mail to the address, as the outbox keeps it while there is no mail server. */
async function linkIn(administrator: Page, subject: RegExp, link: RegExp): Promise<string> {
  await administrator.goto("/panel/correo");
  const mail = administrator.getByRole("listitem").filter({ hasText: subject }).first();
  await mail.getByRole("button", { name: /^Leer el texto/ }).click();
  await expect(mail.locator(".carta-texto")).toBeVisible();
  const found = link.exec((await mail.textContent()) ?? "");
  return new URL(found?.[0] ?? "").pathname;
}

test.describe("suscribirse por correo", () => {
  test.use({ javaScriptEnabled: false });

  test("se pide, se confirma, se cambia y se termina sin JavaScript", async ({ page, signIn }) => {
    const administrator = await signIn("administrator");
    await page.goto("/canales");
    await page.getByRole("link", { name: "Suscribirme por correo" }).click();
    await page.getByLabel("Su correo").fill(address);
    for (const name of ["Comunicados", "Avisos legales"]) {
      await page.getByRole("checkbox", { name, exact: true }).uncheck();
    }
    await page.getByRole("radio", { name: /resumen semanal/ }).check();
    await page.getByRole("checkbox", { name: /^Acepto que/ }).check();
    await page.getByRole("button", { name: "Suscribirme" }).click();
    await expect(page.getByRole("status")).toContainText("Falta un paso: revise su correo.");

    const confirm = /http\S+\/suscripcion\/confirmar\/[\w-]+/;
    const path = await linkIn(administrator, /Confirme que desea recibir/, confirm);
    await page.goto(path);
    await expect(page.getByText("v•••@prueba.invalid")).toBeVisible();
    await page.getByRole("button", { name: "Confirmar mi suscripción" }).click();
    await expect(page.getByRole("status")).toContainText("Su suscripción quedó confirmada.");

    await page.getByRole("radio", { name: "Cada vez que se publica algo" }).check();
    await page.getByRole("button", { name: "Guardar lo que elegí" }).click();
    await expect(page.getByRole("status")).toContainText("Se guardó lo que eligió.");
    await expect(page.getByRole("radio", { name: "Cada vez que se publica algo" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Avisos legales" })).not.toBeChecked();
    await page.goto(path);
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toHaveText("Su suscripción ya está confirmada");

    await administrator.goto("/panel/suscripciones");
    await expect(administrator.getByRole("cell", { name: address })).toBeVisible();
    await page.goBack();
    await page.getByRole("link", { name: "Darme de baja" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("dejar de recibir");
    await page.getByRole("button", { name: "Darme de baja" }).click();
    await expect(page.getByRole("status")).toContainText("Ya no le escribiremos.");
    await administrator.reload();
    await expect(administrator.getByRole("cell", { name: address })).toHaveCount(0);
  });

  test("a quien ingresó se le ahorra escribir su correo", async ({ page, signIn }) => {
    const member = await signIn("member", { javaScriptEnabled: false });
    await member.goto("/cuenta");
    await member.getByRole("link", { name: "Novedades por correo" }).click();
    await expect(member.getByLabel("Su correo")).toHaveValue(demoAccount("member").email);
    await page.goto("/suscripcion");
    await expect(page.getByLabel("Su correo")).toHaveValue("");
  });

  test("lo que se escribió sigue en el formulario cuando algo falta", async ({ page }) => {
    await page.goto("/suscripcion");
    // The browser takes this for an address, and the portal does not.
    await page.getByLabel("Su correo").fill("vecina@sin-punto");
    await page.getByRole("checkbox", { name: "Comunicados", exact: true }).uncheck();
    await page.getByRole("radio", { name: /resumen semanal/ }).check();
    await page.getByRole("checkbox", { name: /^Acepto que/ }).check();
    await page.getByRole("button", { name: "Suscribirme" }).click();
    expect(decodeURIComponent(page.url())).not.toContain("vecina");
    const field = page.getByLabel("Su correo");
    await expect(field).toHaveValue("vecina@sin-punto");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(/Escriba su correo completo/);
    await expect(
      page.getByRole("checkbox", { name: "Comunicados", exact: true }),
    ).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Avisos legales" })).toBeChecked();
    await expect(page.getByRole("radio", { name: /resumen semanal/ })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /^Acepto que/ })).toBeChecked();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByLabel("Your e-mail address")).toHaveValue("vecina@sin-punto");
    await page.getByRole("alert").getByRole("link").click();
    await expect(page).toHaveURL(/#correo$/);
  });

  test("lo que falta se dice con nuestras palabras, donde empieza la lectura", async ({ page }) => {
    await page.goto("/suscripcion");
    await page.getByRole("button", { name: "Suscribirme" }).click();
    await expect(page).toHaveTitle(/^Hay un error: Las novedades en su correo/);
    const said = page.getByRole("alert");
    await expect(said).toContainText("Escriba su correo completo");
    await expect(said).toContainText("Marque que acepta");
    await expect(page.locator(":focus").getByRole("alert")).toBeVisible();
  });

  test("en francés se pide, se confirma y se termina en francés", async ({ page, signIn }) => {
    const administrator = await signIn("administrator");
    const french = "voisine.abonnee@prueba.invalid";
    await page.goto("/fr/canales");
    await page.getByRole("link", { name: "S’abonner par courriel" }).first().click();
    await page.getByLabel("Votre adresse électronique").fill(french);
    await page.getByRole("checkbox", { name: /^J’accepte que/ }).check();
    await page.getByRole("button", { name: "M’abonner" }).click();
    await expect(page.getByRole("status")).toContainText("Encore une étape");
    await expect(page).toHaveURL("/fr/suscripcion?aviso=revise");

    const confirm = /http\S+\/fr\/suscripcion\/confirmar\/[\w-]+/;
    await page.goto(await linkIn(administrator, /souhaitez recevoir les actualités/, confirm));
    await page.getByRole("button", { name: "Confirmer mon abonnement" }).click();
    await expect(page.getByRole("status")).toContainText("Votre abonnement est confirmé.");
    for (const name of await page.getByRole("checkbox").all()) await name.uncheck();
    await page.getByRole("radio", { name: /résumé hebdomadaire/ }).check();
    await page.getByRole("button", { name: "Enregistrer mon choix" }).click();
    await expect(page.getByRole("alert")).toContainText("Cochez au moins une chose");
    await expect(page.getByRole("radio", { name: /résumé hebdomadaire/ })).toBeChecked();
    await page.getByRole("link", { name: "Me désabonner" }).click();
    await page.getByRole("button", { name: "Me désabonner" }).click();
    await expect(page).toHaveURL("/fr/suscripcion?aviso=baja");
    await expect(page.getByRole("status")).toContainText("Nous ne vous écrirons plus.");
  });

  test("lo que falta se dice en su campo y nada se guarda", async ({ page, request }) => {
    const form = { correo: "sin-arroba", frecuencia: "each" };
    const answer = await request.post("/api/suscripcion", { form, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    await page.goto(answer.headers().location ?? "");
    await expect(page.getByLabel("Su correo")).toHaveAccessibleDescription(/Escriba su correo/);
    await expect(page.getByLabel("Su correo")).toHaveValue("sin-arroba");
    const topics = page.getByRole("group", { name: "Qué desea recibir" });
    await expect(topics).toHaveAccessibleDescription(/Marque al menos una cosa/);
    const consent = page.getByRole("checkbox", { name: /^Acepto que/ });
    await expect(consent).toHaveAccessibleDescription(/Marque que acepta/);
    await expect(consent).toHaveAttribute("aria-invalid", "true");
  });
});

test("la baja de un clic no pide galleta ni página, y abrirla no cambia nada", async ({
  request,
}) => {
  const opened = await request.get("/api/suscripcion/baja/de-nadie", { maxRedirects: 0 });
  expect([opened.status(), opened.headers().location]).toEqual([303, "/suscripcion/baja/de-nadie"]);
  const form = { "List-Unsubscribe": "One-Click" };
  const wrong = await request.post("/api/suscripcion/baja/de-nadie", { form, maxRedirects: 0 });
  expect(wrong.status()).toBe(404);
  const long = await request.post("/api/suscripcion", { form: { correo: "a".repeat(20_000) } });
  expect(long.status()).toBe(400);
});

for (const [width, colorScheme] of [
  [360, "light"],
  [1280, "dark"],
] as const) {
  test(`la página es accesible a ${width} (${colorScheme})`, async ({ page, picture }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/suscripcion?falta=correo.temas.permiso");
    await expectAccessible(page);
    await expectNoSideways(page);
    await picture(page, `suscripcion-${width}`);
  });
}
