import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";

async function startEvent(page: Page, name: string): Promise<string> {
  await page.goto("/panel/publicaciones/nueva?tipo=evento");
  await page.getByLabel("Título").fill(name);
  await page.getByRole("radio", { name: "Intercambio de experiencias" }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  const text = page.getByRole("textbox", { name: "Qué pasó" });
  await expect(text).toHaveAttribute("contenteditable", "true");
  return page.url();
}

interface Activity {
  what: string;
  day?: string;
  hour?: string;
  place?: string;
}

async function addActivity(page: Page, { what, day, hour, place }: Activity): Promise<void> {
  const rows = page.locator("#relato");
  await rows.getByRole("button", { name: "Agregar una actividad" }).click();
  await rows.getByLabel("Qué se hizo o se hará").fill(what);
  if (day) await rows.getByLabel("Día", { exact: true }).fill(day);
  if (hour) await rows.getByLabel("Hora", { exact: true }).fill(hour);
  if (place) await rows.getByLabel("Lugar", { exact: true }).fill(place);
  await rows.getByRole("button", { name: "Listo" }).click();
}

test("el itinerario se escribe por actividades y se lee día por día", async ({ signIn }) => {
  const staff = await signIn("staff");
  const address = await startEvent(staff, "Viaje de prueba con itinerario");
  await staff.getByLabel("Primer día").fill("29/11/2025");
  await staff.getByLabel("Último día").fill("30/11/2025");
  await addActivity(staff, { what: "Visita a la planta", day: "30/11/2025", hour: "15:00" });
  // The next one is of the same day until another is written.
  await addActivity(staff, { what: "Reunión con la gerencia", hour: "09:30", place: "Oficina" });
  await addActivity(staff, { what: "Llegada", day: "29/11/2025" });
  // From the top, where the bar of the steps, which stays in sight, covers no row.
  await staff.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(staff);
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();

  await staff.setViewportSize({ width: 360, height: 740 });
  await staff.goto(`${address}/vista-previa`);
  const table = staff.locator("#itinerario").getByRole("table");
  await expect(table.getByRole("row")).toHaveText([
    "HoraActividad",
    "Sábado 29 de noviembre de 2025Día 1",
    "–Llegada",
    "Domingo 30 de noviembre de 2025Día 2",
    "9:30 a. m.Reunión con la gerenciaOficina",
    "3:00 p. m.Visita a la planta",
  ]);
  await expectNoSideways(staff);
  await expectAccessible(staff);
});
