import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

const founding = "Cinco días en Quillabamba para aprender de la COOPAC Quillacoop";

test("la página de canales explica cómo seguir el portal, sin JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("link", { name: "Recibir las novedades" }).click();
  await expect(page).toHaveURL(/\/canales$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cómo recibir las novedades");
  await expect(page.getByRole("link", { name: "Eventos y asambleas" })).toHaveAttribute(
    "href",
    /^webcal:.*\/calendario\.ics$/,
  );
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`la página de canales es accesible en un celular (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("/canales");
    await expectAccessible(page);
  });
}

const files = [
  ["/novedades.atom", "application/atom+xml"],
  ["/eventos.rss", "application/rss+xml"],
  ["/comunicados.json", "application/feed+json"],
  ["/calendario.ics", "text/calendar"],
  ["/eventos.ics?tipo=intercambio", "text/calendar"],
  ["/sitemap.xml", "application/xml"],
  ["/sitemap/eventos.xml", "application/xml"],
  ["/robots.txt", "text/plain"],
] as const;

for (const [address, type] of files) {
  test(`${address} se sirve con su tipo y su marca de versión`, async ({ request }) => {
    const first = await request.get(address);
    expect(first.status()).toBe(200);
    expect(first.headers()["content-type"]).toContain(type);
    // Other journeys publish meanwhile, and what was compressed in haste is soon compressed well.
    await expect(async () => {
      const { etag = "" } = (await request.get(address)).headers();
      expect(etag).not.toBe("");
      const again = await request.get(address, { headers: { "If-None-Match": etag } });
      expect(again.status()).toBe(304);
    }).toPass();
    const head = await request.head(address);
    expect(head.status()).toBe(200);
    expect(await head.text()).toBe("");
  });
}

test("el informe se puede compartir e imprimir", async ({ page }) => {
  await page.goto("/eventos");
  await page.getByRole("link", { name: founding }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(founding);
  const image = page.locator('meta[property="og:image"]');
  const card = new URL((await image.getAttribute("content")) ?? "").pathname;
  const picture = await page.request.get(card);
  expect(picture.headers()["content-type"]).toBe("image/jpeg");
  expect((await picture.body()).length).toBeLessThanOrEqual(250_000);
  // Nobody is reminded of what is over; its file stays at its address.
  await expect(page.getByRole("link", { name: "Guardar en su calendario" })).toHaveCount(0);
  const file = await page.request.get(`${new URL(page.url()).pathname}/evento.ics`);
  expect(await file.text()).toContain("DTSTART;VALUE=DATE:20091129\r\n");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? "")["@graph"][0]).toMatchObject({ "@type": "Event", name: founding });
  const code = page.getByRole("img", { name: "Código QR de esta página" });
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(code).toBeVisible();
});
