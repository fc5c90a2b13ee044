import type { Page } from "playwright";
import sharp from "sharp";
import { pdf } from "#tests/support/uploads";

/** A civil day so many days from now, as people type it. */
export function dayFromNow(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return at.toLocaleDateString("es-PE", { day: "2-digit", month: "2-digit", year: "numeric" });
}

export type Kind = "evento" | "comunicado" | "pagina";

/** Begins a publication and gives the address of its editor. */
export async function start(
  page: Page,
  kind: Kind,
  { title, type }: { title: string; type: string },
) {
  await page.goto(`/panel/publicaciones/nueva?tipo=${kind}`);
  await page.getByLabel("Título").fill(title);
  await page.getByRole("radio", { name: type, exact: true }).check();
  await page.getByRole("button", { name: "Empezar a escribir" }).click();
  await page.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  return page.url();
}

/** Writes in a text with format, once its editor is there. */
export const tell = (page: Page, name: string, text: string) =>
  page.getByRole("textbox", { name, exact: true }).fill(text);

export const summarise = (page: Page, text: string) =>
  page.getByLabel("Resumen", { exact: true }).fill(text);

/** Everything that an event needs to be published. */
export async function fillEvent(page: Page): Promise<void> {
  await summarise(page, "Veinte socias aprendieron a llevar las cuentas de su hogar.");
  await page.getByLabel("Primer día").fill(dayFromNow(-9));
  await page.getByLabel("Localidad").fill("Juliaca");
  await tell(page, "Qué pasó", "Las socias anotaron sus ingresos y sus gastos de un mes.");
  await page.getByLabel("Total de personas").fill("20");
}

export async function save(page: Page, number: number): Promise<void> {
  await page.getByRole("button", { name: "Guardar versión" }).first().click();
  await page.getByText(new RegExp(`Guardado hoy.*versión ${number}`)).waitFor();
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enviar a revisión" }).first().click();
  await page.getByText("Se envió a revisión").waitFor();
}

export async function approve(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Aprobar y publicar" }).click();
  await page.getByRole("link", { name: "Ver en el portal" }).first().waitFor();
}

/** A drawing in the place of a photo: nobody is shown, and nobody takes it for one. */
function drawing(hue: number, name: string) {
  const bands = Array.from({ length: 9 }, (_, at) => {
    const size = 40 + 44 * (at % 5);
    return `<rect x="${at * 134}" y="${600 - size * 2}" width="134" height="${size * 2}" fill="hsl(${hue} ${30 + at * 4}% ${32 + at * 5}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="hsl(${hue} 30% 86%)"/><circle cx="920" cy="190" r="90" fill="hsl(${hue + 40} 70% 62%)"/>${bands.join("")}<rect y="600" width="1200" height="200" fill="hsl(${hue} 24% 24%)"/></svg>`;
  return sharp(Buffer.from(svg))
    .jpeg()
    .toBuffer()
    .then((buffer) => ({ name, mimeType: "image/jpeg", buffer }));
}

/** Sends drawings and a document to the library. */
export async function fillLibrary(page: Page): Promise<void> {
  await page.goto("/panel/biblioteca");
  const files = [
    await drawing(18, "taller de ahorro.jpg"),
    await drawing(155, "visita a Juliaca.jpg"),
    await drawing(255, "feria de prueba.jpg"),
    { name: "memoria de prueba.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf()) },
  ];
  await page.getByLabel("Elegir archivos").setInputFiles(files);
  const arrived = page.getByText("Subida. Ya puede usarla.", { exact: true });
  await arrived.nth(files.length - 1).waitFor({ timeout: 90_000 });
}
