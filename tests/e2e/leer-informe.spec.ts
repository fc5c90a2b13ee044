import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { expect, expectAccessible, expectNoSideways, test } from "#tests/e2e/fixtures";

const founding = readFileSync(
  join(import.meta.dirname, "../../prisma/seed/pasantia-quillabamba.txt"),
  "utf8",
);
const report = `Pasantía de prueba en Ayaviri

Del 3 al 5 de marzo de 2031 una delegación de 9 personas de nuestra Cooperativa visitó la Cooperativa Agraria Los Andes de Prueba, en la ciudad de Ayaviri. La delegación estuvo encabezada por el Gerente General Sr. Teodoro Ccallomamani Prueba.`;

async function read(page: Page, text: string): Promise<void> {
  await page.goto("/panel/leer-informe");
  const field = page.getByLabel("Relato", { exact: true });
  await field.fill(text);
  await page.getByRole("button", { name: "Leer el relato" }).click();
  await expect(page.getByRole("heading", { name: /Datos propuestos/ })).toBeVisible();
}

const item = (page: Page, text: string | RegExp) =>
  page.getByRole("listitem").filter({ hasText: text });

test("el informe fundacional se lee, cada dato lleva a sus palabras y el borrador sale al editor", async ({
  signIn,
  picture,
}) => {
  const staff = await signIn("staff");
  await read(staff, founding);
  await expectAccessible(staff);
  await picture(staff, "leer-informe-1280");
  const three = item(staff, /Rafael Jauira/).filter({ hasText: "oficina de Puno" });
  await expect(three).toContainText("en el orden en que están escritas");
  await three.getByRole("link", { name: /Ver en el relato/ }).press("Enter");
  const words = staff.getByRole("link", { name: "Rafael Jauira", exact: true });
  await expect(words).toBeFocused();
  await staff.keyboard.press("Enter");
  await expect(three).toBeFocused();
  const maize = "rgb(244, 195, 82)";
  await item(staff, "18 personas").hover();
  await expect(staff.getByRole("link", { name: "un total de 18 personas" })).toHaveCSS(
    "background-color",
    maize,
  );
  await words.hover();
  await expect(words).toHaveCSS("background-color", maize);
  const line = await three.getByText("en el orden en que están escritas").boundingBox();
  expect(line?.height, "the lines of what is looked at stand apart").toBeGreaterThan(15);
  await three.getByRole("button", { name: /Descartar/ }).press("Enter");
  await expect(three).toContainText("Descartado");
  await three.getByRole("button", { name: /Deshacer/ }).click();

  await staff.reload();
  await expect(staff.getByRole("heading", { name: /Datos propuestos/ })).toBeVisible();
  await staff.getByRole("button", { name: "Aceptar los seguros y probables" }).click();
  await staff.getByRole("button", { name: /ver el siguiente/ }).click();
  await expect(item(staff, "Resumen")).toBeFocused();
  const title = item(staff, "Título");
  await title.getByRole("button", { name: /Corregir/ }).click();
  await title.getByLabel("Título").fill("Intercambio de prueba leído del relato");
  await title.getByRole("button", { name: "Aceptar así" }).click();
  await picture(staff, "leer-informe-aceptado");
  await staff.getByRole("button", { name: "Crear el borrador" }).click();
  await staff.waitForURL(/\/panel\/publicaciones\/[0-9a-f-]{36}/);
  await expect(staff.getByLabel("Título", { exact: true })).toHaveValue(
    "Intercambio de prueba leído del relato",
  );
  await expect(staff.getByLabel("Primer día")).toHaveValue("29/11/2009");
  await expect(staff.getByLabel("Total de personas")).toHaveValue("18");
  await expect(staff.getByRole("textbox", { name: "Qué pasó" })).toContainText("COOPAC QUILLACOP");
  await expect(staff.getByText("De dónde salieron los datos").first()).toBeVisible();
  await staff.getByText("De dónde salió «Rafael Jauira»").click();
  const sentence = staff.getByRole("blockquote").filter({ hasText: "administradores" }).first();
  await expect(sentence).toContainText("Lima, Puno y Juliaca, Fernando Paca, Rafael Jauira");
  await expectAccessible(staff);
  await picture(staff, "leer-informe-editor");
});

test("en un celular: se corrige, se crea en el directorio y la próxima vez se reconoce", async ({
  signIn,
  picture,
}) => {
  const staff = await signIn("staff", { viewport: { width: 360, height: 740 } });
  await read(staff, report);
  await expectNoSideways(staff);
  await expectAccessible(staff);
  await picture(staff, "leer-informe-360");
  await expect(item(staff, "Fechas")).toContainText("«3 al 5 de marzo de 2031»");
  const body = item(staff, /Los Andes de Prueba/).filter({ hasText: "Organización" });
  await body.getByRole("button", { name: "Crear en el directorio" }).click();
  await expect(body).toContainText("En el directorio");
  await staff.getByRole("button", { name: "Cambiar el relato" }).click();
  await staff.getByRole("button", { name: "Leer el relato" }).click();
  await expect(body).toContainText("En el directorio");
  await staff.goto("/panel/leer-informe/lexico");
  await expectAccessible(staff);
  await expectNoSideways(staff);
  await picture(staff, "lexico-360");
});

test("un lote de informes antiguos sale como borradores; el repetido se señala", async ({
  signIn,
  picture,
}) => {
  const staff = await signIn("staff");
  await staff.goto("/panel/leer-informe/lotes");
  const archive = zipSync({
    "2031/informe-a.txt": strToU8(report.replace("Ayaviri\n", "Lampa\n").replace("2031", "2032")),
    "2031/informe-b.txt": strToU8(report.replace("Ayaviri\n", "Lampa\n").replace("2031", "2032")),
    "2031/roto.docx": strToU8("esto no es un documento de Word, es un texto cualquiera"),
    "2031/vacio.txt": strToU8(" "),
  });
  const file = { name: "informes.zip", mimeType: "application/zip", buffer: Buffer.from(archive) };
  await staff.getByLabel("Elegir el .zip").setInputFiles(file);
  await staff.waitForURL(/\/panel\/leer-informe\/lotes\/[0-9a-f-]{36}/);
  const row = (name: string) => staff.getByRole("row").filter({ hasText: name });
  await expect(row("vacio.txt")).toContainText("No se pudo leer", { timeout: 30_000 });
  await expect(row("informe-a.txt")).toContainText("Borrador hecho");
  await expect(row("informe-b.txt")).toContainText("Parece repetido");
  await expectAccessible(staff);
  await picture(staff, "lote-1280");
  await expect(row("informe-a.txt")).toContainText("sin comprobar");
  await row("informe-a.txt").getByRole("link").click();
  await expect(staff.getByLabel("Primer día")).toHaveValue("03/03/2032");
  const missing = staff.getByRole("link", { name: /Compare con el relato los datos/ });
  await missing.click();
  const compared = staff.getByLabel("Comparé los datos de este borrador con el relato");
  await expect(compared).toBeFocused();
  await expectAccessible(staff);
  await picture(staff, "borrador-de-lote");
  await compared.check();
  await expect(missing).toBeHidden();
  await staff.getByRole("button", { name: "Guardar versión" }).first().click();
  await expect(staff.getByText(/Guardado hoy.*versión 2/)).toBeVisible();
});
