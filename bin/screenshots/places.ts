import type { Page } from "playwright";
import { approve, fillLibrary, start, submit, summarise, tell } from "#bin/screenshots/acts";
import { take } from "#bin/screenshots/camera";
import type { Cast } from "#bin/screenshots/cast";
import type { TopicSlug } from "#lib/help/labels";

async function library({ staff }: Cast): Promise<void> {
  await fillLibrary(staff);
  await staff.goto("/panel/biblioteca");
  await take("fotos-y-documentos", { page: staff, from: staff.locator("main") });
  await staff.getByRole("link", { name: /taller de ahorro/ }).click();
  await staff.waitForURL(/\/panel\/biblioteca\/[0-9a-f-]{36}/);
  await staff
    .getByLabel("Texto alternativo")
    .fill("Dibujo de prueba: unas montañas y un sol sobre una franja oscura");
  await staff.getByLabel("Pie", { exact: true }).fill("Taller de prueba en Juliaca.");
  await staff.getByLabel("Crédito").fill("Redactora de prueba");
  await staff.getByRole("button", { name: "Guardar la descripción" }).click();
  await staff.getByText("Se guardó la descripción.").waitFor();
  await take("describir-una-foto", { page: staff, from: staff.locator("main") });
}

async function menus({ staff, reviewer, administrator }: Cast): Promise<void> {
  const page = { title: "Quiénes somos (de prueba)", type: "Quiénes somos" };
  const address = await start(staff, "pagina", page);
  await summarise(staff, "La historia de prueba de la cooperativa y sus órganos.");
  await tell(staff, "Texto de la página", "Esta página de prueba cuenta quiénes somos.");
  await submit(staff);
  await approve(reviewer, address);
  await administrator.goto("/panel/ajustes");
  await administrator.getByRole("button", { name: /^Agregar un enlace .Arriba/ }).click();
  await administrator
    .getByRole("textbox", { name: "Texto del enlace" })
    .first()
    .fill("Quiénes somos");
  await administrator
    .getByRole("combobox", { name: "Página", exact: true })
    .first()
    .selectOption({ label: page.title });
  const sheet = administrator.getByRole("heading", { name: "Menús del portal" });
  await take("paginas-y-menus", { page: administrator, from: sheet });
}

async function synonyms({ staff }: Cast): Promise<void> {
  await staff.goto("/panel/busqueda");
  await staff.getByLabel("Quien busca").fill("libreta");
  await staff.getByLabel("También encuentra").fill("cuenta de ahorros");
  await staff.getByRole("button", { name: "Agregar" }).click();
  await staff.getByText("Agregado.").waitFor();
  await staff.goto("/panel/busqueda");
  await take("busqueda-y-sinonimos", { page: staff, from: staff.locator("main") });
}

async function accounts({ administrator }: Cast): Promise<void> {
  await administrator.goto("/panel/cuentas/nueva");
  await administrator.getByLabel("Nombres y apellidos").fill("Redactor Dos de Prueba");
  await administrator.getByLabel("Correo").fill("redactor.dos@prueba.invalid");
  await administrator.getByRole("radio", { name: /Redacción/ }).check();
  await take("cuentas-y-accesos", { page: administrator, from: administrator.locator("main") });
}

/** The pictures of the library, the directory, the history and the administration. */
export async function takePlaces(cast: Cast): Promise<void> {
  const { staff, reviewer, director, administrator } = cast;
  await library(cast);
  await menus(cast);
  await synonyms(cast);
  await accounts(cast);
  const plain: [TopicSlug, Page, string][] = [
    ["organizaciones-y-personas", staff, "/panel/directorio"],
    ["oficinas", staff, "/panel/directorio/oficinas"],
    ["avisos-y-correo", reviewer, "/panel/avisos"],
    ["historial", director, "/direccion/historial"],
    ["nombre-logo-y-color", administrator, "/panel/ajustes"],
  ];
  for (const [slug, page, path] of plain) {
    await page.goto(path);
    await take(slug, { page, from: page.locator("main") });
  }
}
