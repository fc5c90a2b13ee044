import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";

const marker = "vizcachapalabra";
const title = `Horario reservado ${marker}`;
const slug = `horario-reservado-${marker}`;

async function startAnnouncement(page: Page, name: string, type: string): Promise<string> {
  await page.goto("/panel/publicaciones/nueva?tipo=comunicado");
  await page.getByLabel("Título").fill(name);
  await page.getByRole("radio", { name: type, exact: true }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  // What is chosen on a slow line has its own journey, in linea-lenta.spec.ts.
  await page.waitForLoadState("networkidle");
  return page.url();
}

async function publishReserved(staff: Page, reviewer: Page): Promise<string> {
  const address = await startAnnouncement(staff, title, "Comunicado");
  await staff
    .getByLabel("Resumen", { exact: true })
    .fill(`Un resumen de prueba con ${marker} para los socios.`);
  await staff.getByLabel("Para quién es", { exact: true }).selectOption("Solo para socios");
  await staff.getByLabel("Pedir «He leído»", { exact: true }).check();
  await staff
    .getByRole("textbox", { name: "Texto del comunicado" })
    .fill(`Texto de prueba con ${marker}.`);
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await expect(staff.getByText("En revisión").first()).toBeVisible();
  await reviewer.goto(address);
  await reviewer.getByRole("button", { name: "Aprobar y publicar" }).click();
  await expect(reviewer.getByText("Publicada").first()).toBeVisible();
  return address;
}

/** Every address that the portal leads to, and those where feeds and interfaces stand or may stand. */
async function crawl(page: Page): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const waiting = [
    ...["/", "/eventos", "/comunicados", "/comunicados?vencidos=si", "/sitemap.xml", "/robots.txt"],
    ...["/feed.xml", "/api/v1/eventos", "/api/v1/comunicados", "/buscar?q=vizcachapalabra"],
  ];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const answer = await page.request.get(path);
    const body = await answer.text();
    seen.set(path, body);
    const links = [...body.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = ""]) => href);
    waiting.push(
      ...links
        .filter((href) => !/^\/(_next|ingresar|api)/.test(href))
        .map((href) => href.replaceAll("&amp;", "&")),
    );
  }
  return seen;
}

test("un comunicado solo para socios: el visitante no lo encuentra, el socio lo lee y deja constancia", async ({
  signIn,
  page,
  browser,
}) => {
  const [staff, reviewer, member] = [
    await signIn("staff"),
    await signIn("reviewer"),
    await signIn("member"),
  ];
  const address = await publishReserved(staff, reviewer);

  await test.step("el visitante recibe lo mismo que si no existiera", async () => {
    const answer = await page.request.get(`/comunicados/${slug}`);
    const nowhere = await page.request.get("/comunicados/no-existe-en-ninguna-parte");
    expect([answer.status(), nowhere.status()]).toEqual([404, 404]);
    expect(await answer.text()).not.toContain("Horario reservado");
    const seen = await crawl(page);
    expect(seen.size).toBeGreaterThan(8);
    const leaks = [...seen].filter(
      ([path, body]) => !path.includes(marker) && body.includes(marker),
    );
    expect(leaks.map(([path]) => path)).toEqual([]);
    await page.goto(`/cuenta/comunicados/${slug}`);
    await expect(page).toHaveURL(/\/ingresar\?volver=/);
  });

  await test.step("el socio lo lee y deja constancia, también sin JavaScript", async () => {
    await member.goto("/cuenta/comunicados?ver=por-confirmar");
    await expectAccessible(member);
    await member.getByRole("link", { name: title }).click();
    await expect(member.getByRole("main")).toContainText("Solo para socios");
    await expectAccessible(member);
    const kept = await member.request.get(`/cuenta/comunicados/${slug}`);
    expect(kept.headers()["cache-control"]).toContain("no-store");
    const storageState = await member.context().storageState();
    const context = await browser.newContext({ javaScriptEnabled: false, storageState });
    const plain = await context.newPage();
    await plain.goto(member.url());
    await plain.getByRole("button", { name: "He leído este comunicado" }).click();
    await expect(plain.getByText(/Dejó constancia el/)).toBeVisible();
    await context.close();
    await member.reload();
    await expect(member.getByText(/Dejó constancia el/)).toBeVisible();
    await expect(member.getByRole("button", { name: "He leído este comunicado" })).toHaveCount(0);
  });

  await test.step("la redactora ve quién lo leyó y quién falta", async () => {
    await staff.goto(`${address}/lecturas`);
    await expect(staff.getByRole("row", { name: /Socio de prueba/ })).toBeVisible();
    await expectAccessible(staff);
    await staff.getByLabel("Ver", { exact: true }).selectOption({ index: 1 });
    await staff.getByRole("button", { name: "Mostrar" }).click();
    await expect(staff.getByRole("row", { name: /Directora de prueba/ })).toBeVisible();
    await expect(staff.getByRole("row", { name: /Socio de prueba/ })).toHaveCount(0);
  });
});

test("la convocatoria dice, mientras se escribe, si está a tiempo", async ({ signIn }) => {
  const staff = await signIn("staff");
  await startAnnouncement(staff, "Asamblea de prueba fuera de plazo", "Convocatoria");
  await staff.getByLabel("Qué asamblea es", { exact: true }).selectOption({ index: 1 });
  const tomorrow = new Date(Date.now() + 86_400_000);
  await staff
    .getByLabel("Día de la reunión", { exact: true })
    .fill(tomorrow.toLocaleDateString("es-PE"));
  await expect(staff.getByText("Fuera de plazo.")).toBeVisible();
  const later = new Date(Date.now() + 90 * 86_400_000);
  await staff
    .getByLabel("Día de la reunión", { exact: true })
    .fill(later.toLocaleDateString("es-PE"));
  await expect(staff.getByText("A tiempo.")).toBeVisible();
  await expect(staff.getByText("La agenda está vacía.")).toBeVisible();
});
