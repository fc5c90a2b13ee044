import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";

const title = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";

test("el boletín se descarga, se abre sin conexión y cabe en un celular", async ({
  page,
  browser,
}) => {
  await page.goto("/canales");
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Descargar el boletín" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^boletin-[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.html$/);
  const body = await (await page.request.get("/boletin.html")).body();
  expect(body.length).toBeLessThanOrEqual(100_000);
  const file = test.info().outputPath("boletin.html");
  writeFileSync(file, body);

  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ offline: true, colorScheme });
    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    await reader.setViewportSize({ width: 360, height: 800 });
    await reader.goto(pathToFileURL(file).href);
    await expect(reader.getByRole("heading", { level: 3, name: title })).toBeVisible();
    await expect(reader.getByText(/^Hecho el/)).toBeVisible();
    expect(asked).toHaveLength(1);
    await expectNoSideways(reader);
    await expectAccessible(reader);
    await context.close();
  }
});

test("un celular puede poner el portal entre sus aplicaciones", async ({ page }) => {
  await page.goto("/");
  const link = page.locator('link[rel="manifest"]');
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("application/manifest+json");
  const { icons } = await answer.json();
  for (const { src, sizes } of icons) {
    const icon = await page.request.get(src);
    expect(icon.headers()["content-type"]).toBe("image/png");
    const size = (await icon.body()).readUInt32BE(16);
    expect(`${size}x${size}`).toBe(sizes);
  }
  await expect(page.locator('meta[name="theme-color"]')).toHaveCount(2);
});

test("el programa que guarda lo leído se sirve como debe, y es pequeño", async ({ request }) => {
  const answer = await request.get("/sw.js");
  expect(answer.headers()["content-type"]).toContain("javascript");
  expect(answer.headers()["cache-control"]).toContain("max-age=0");
  expect(gzipSync(await answer.body()).length).toBeLessThanOrEqual(2_450);
});
