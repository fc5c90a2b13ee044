import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";
import { permissions } from "#tests/security/permissions";
import { photo } from "#tests/support/uploads";

const screens = Object.entries(permissions)
  .filter(([route]) => /^\/(panel|direccion|cuenta)(\/|$)/.test(route))
  .filter(([, allowed]) => allowed.includes("administrator"))
  .map(([route]) => route);

const shapeOf = (route: string) => new RegExp(`^${route.replace(/\[[^\]]+\]/g, "[^/]+")}$`);

/** The most exact of the routes that serve an address: "/panel/x/nueva" before "/panel/x/[id]". */
function routeOf(path: string): string | undefined {
  const fitting = screens.filter((route) => shapeOf(route).test(path));
  return fitting.sort((a, b) => a.split("[").length - b.split("[").length)[0];
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator("a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => href.split(/[?#]/)[0] ?? "");
}

async function addPhoto(page: Page, name: string): Promise<void> {
  await page.goto("/panel/biblioteca");
  const buffer = await photo(500, 300 + Math.floor(Math.random() * 200))
    .jpeg()
    .toBuffer();
  const file = { name: `${name}.jpg`, mimeType: "image/jpeg", buffer };
  await page.getByLabel("Elegir archivos").setInputFiles(file);
  await expect(page.getByRole("link", { name: new RegExp(name) })).toBeVisible();
}

async function addProject(page: Page, name: string): Promise<string> {
  await page.goto("/panel/directorio/proyectos/nuevo");
  await page.getByLabel("Nombre").fill(name);
  await page.getByRole("button", { name: "Agregar al directorio" }).click();
  await page.waitForURL(/proyectos\/[0-9a-f-]{36}/);
  return pathOf(page);
}

async function startDraft(page: Page, name: string): Promise<string> {
  await page.goto("/panel/publicaciones/nueva?tipo=comunicado");
  await page.getByLabel("Título").fill(name);
  await page.getByRole("radio", { name: "Comunicado", exact: true }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  return pathOf(page);
}

/** Something reserved to the members, which asks them to say that they read it. */
async function publishReserved(page: Page, name: string): Promise<string> {
  const draft = await startDraft(page, name);
  await page.getByLabel("Resumen", { exact: true }).fill("Un resumen de prueba que basta.");
  await page.getByLabel("Para quién es", { exact: true }).selectOption("Solo para socios");
  await page.getByLabel("Pedir «He leído»", { exact: true }).check();
  await page.getByRole("textbox", { name: "Texto del comunicado" }).fill("Texto de prueba.");
  await page.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(page.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await page.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await expect(page.getByText("En revisión").first()).toBeVisible();
  const force = { name: "Publicar sin segunda persona" };
  await page.getByRole("button", force).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", force).click();
  await expect(page.getByText("Se publicó.").first()).toBeVisible();
  return draft;
}

/** A list of members, looked at and not taken over. */
async function sendList(page: Page, name: string): Promise<string> {
  await page.goto("/panel/cuentas/socios/importar");
  await page.waitForLoadState("networkidle");
  const buffer = Buffer.from(`Número de socio,Nombres y apellidos\n9${Date.now()},${name}\n`);
  const file = { name: "padron.csv", mimeType: "text/csv", buffer };
  await page.getByLabel("Lista de socios").setInputFiles(file);
  await page.getByRole("button", { name: "Revisar la lista" }).click();
  await page.waitForURL(/importar\/[0-9a-f-]{36}/);
  return pathOf(page);
}

/** A batch of old reports with nothing to read in it. */
async function sendBatch(page: Page): Promise<string> {
  await page.goto("/panel/leer-informe/lotes");
  const buffer = Buffer.from(zipSync({ "vacio.txt": strToU8(" ") }));
  const file = { name: "informes.zip", mimeType: "application/zip", buffer };
  await page.getByLabel("Elegir el .zip").setInputFiles(file);
  await page.waitForURL(/lotes\/[0-9a-f-]{36}/);
  return pathOf(page);
}

/** What the screens about one thing need, and where a link does not lead by itself: their addresses. */
async function prepare(page: Page, word: string): Promise<string[]> {
  await addPhoto(page, `Foto ${word}`);
  const project = await addProject(page, `Proyecto ${word}`);
  const list = await sendList(page, `Socio ${word}`);
  const batch = await sendBatch(page);
  const draft = await startDraft(page, `Borrador ${word}`);
  const published = await publishReserved(page, `Reservado ${word}`);
  return [project, list, batch, draft, `${draft}/vista-previa`, published, `${published}/lecturas`];
}

// The longest of the journeys: each on a worker of its own.
test.describe.configure({ mode: "parallel" });

for (const [name, width, colorScheme] of [
  ["en una computadora", 1280, "light"],
  ["en un celular, con el tema oscuro", 360, "dark"],
] as const) {
  test(`cada pantalla de trabajo es accesible ${name}`, async ({ signIn }) => {
    test.setTimeout(240_000);
    const page = await signIn("administrator");
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const own = new Set(await prepare(page, `de prueba a ${width}`));
    const waiting = [...own, ...screens.filter((route) => !route.includes("["))];
    const seen = new Set<string>();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const route = routeOf(path);
      const isNew = own.delete(path) || (route !== undefined && !seen.has(route));
      if (!route || !isNew) continue;
      seen.add(route);
      await test.step(path, async () => {
        await page.goto(path);
        await expectAccessible(page);
        await expectNoSideways(page);
        waiting.push(...(await linksOf(page)));
      });
    }
    expect([...seen].sort()).toEqual([...screens].sort());
  });
}
