import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel("¿Qué quiere hacer?").fill(text);
  await page.getByRole("button", { name: "Buscar" }).click();
}

/** How much wider than the screen the page is. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("del editor se llega a su ayuda, con su imagen, y de ahí a otra tarea", async ({
  signIn,
  picture,
}) => {
  const staff = await signIn("staff");
  await staff.goto("/panel/publicaciones/nueva?tipo=comunicado");
  await expect(staff.getByRole("link", { name: "Ayuda: Escribir un comunicado" })).toBeVisible();
  await staff.goto("/panel/publicaciones");
  await staff
    .getByRole("link", { name: /Cinco días en Quillabamba/ })
    .first()
    .click();
  await staff.getByRole("link", { name: "Ayuda: Escribir en el editor" }).click();
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText("Escribir en el editor");
  const image = staff.getByRole("article").getByRole("img");
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
    .toBe(960);
  await expectAccessible(staff);
  await picture(staff, "ayuda-tema");
  await staff.getByRole("link", { name: "Enviar a revisión" }).click();
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText("Enviar a revisión");
});

test("la ayuda se busca sin tildes y dice qué hacer si no encuentra", async ({ signIn }) => {
  const director = await signIn("director");
  await director.goto("/direccion/historial");
  await director.getByRole("link", { name: "Ayuda: El historial para la dirección" }).click();
  await director
    .getByRole("main")
    .getByRole("link", { name: "Ayuda", exact: true })
    .first()
    .click();
  await expectAccessible(director);
  await search(director, "sinonimos");
  await expect(director.getByRole("heading", { name: "1 tema con «sinonimos»" })).toBeVisible();
  await expect(director.getByRole("link", { name: "La búsqueda y sus sinónimos" })).toBeVisible();
  await expectAccessible(director);
  await search(director, "zzz");
  await expect(director.getByText("Ningún tema tiene todas esas palabras.")).toBeVisible();
  await director.getByRole("link", { name: "Ver todos los temas" }).click();
  await expect(director.getByRole("heading", { name: "Revisar y publicar" })).toBeVisible();
});

test("en un celular la ayuda cabe en la pantalla", async ({ signIn, picture }) => {
  const staff = await signIn("staff");
  await staff.setViewportSize({ width: 360, height: 800 });
  for (const path of ["/panel/ayuda", "/panel/ayuda/convocar-a-una-asamblea"]) {
    await staff.goto(path);
    expect(await overflow(staff)).toBeLessThanOrEqual(0);
    await expectAccessible(staff);
  }
  await picture(staff, "ayuda-celular");
});
