import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { signIn, signInAll } from "#bin/screenshots/cast";
import { takePlaces } from "#bin/screenshots/places";
import { takePublishing } from "#bin/screenshots/publishing";
import { takeReading } from "#bin/screenshots/reading";
import { takeWriting } from "#bin/screenshots/writing";
import { startProduct } from "#tests/e2e/server";
import { chromiumLaunch } from "#tests/support/chromium";

const folder = join(import.meta.dirname, "../docs/screenshots");
const report = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";

async function picture(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}

// The pictures of the README, with the founding content alone, and then those of the help, each from the running
// product. What the help shows is written by the demonstration accounts on the way.
mkdirSync(folder, { recursive: true });
const product = await startProduct();
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await signIn(browser, product, "reviewer");
  await page.setViewportSize({ width: 1280, height: 1000 });
  await picture(page, report, "portal");
  await page.goto("/panel/publicaciones");
  const edit = page.getByRole("link", { name: /Cinco días en Quillabamba/ });
  await picture(page, (await edit.getAttribute("href")) ?? "/panel", "panel");
  await page.close();

  const cast = await signInAll(browser, product);
  const address = await takeWriting(cast);
  await takePublishing(cast, address);
  await takePlaces(cast);
  await takeReading(cast);
} finally {
  await browser.close();
  await product.stop();
}
