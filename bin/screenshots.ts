import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { startProduct } from "#tests/e2e/server";
import { chromiumLaunch } from "#tests/support/chromium";

const folder = join(import.meta.dirname, "../docs/screenshots");
const report = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";

async function picture(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.goto("/ingresar");
  await page.getByLabel("Correo").fill("editor@prueba.invalid");
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await page.waitForURL(/\/panel/);
}

// The pictures of the README, taken from the running product with its founding content.
mkdirSync(folder, { recursive: true });
const product = await startProduct();
const browser = await chromium.launch(await chromiumLaunch());
try {
  const view = { width: 1280, height: 1000 };
  const page = await browser.newPage({ baseURL: product.url, viewport: view, locale: "es-PE" });
  await picture(page, report, "portal");
  await signIn(page, product.passwords["editor@prueba.invalid"] ?? "");
  await page.goto("/panel/publicaciones");
  const edit = await page
    .getByRole("link", { name: /Cinco días en Quillabamba/ })
    .getAttribute("href");
  await picture(page, edit ?? "/panel", "panel");
} finally {
  await browser.close();
  await product.stop();
}
