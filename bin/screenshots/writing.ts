import { dayFromNow, fillEvent, save, start, submit, summarise, tell } from "#bin/screenshots/acts";
import { take } from "#bin/screenshots/camera";
import type { Cast } from "#bin/screenshots/cast";

const workshop = { title: "Taller de prueba sobre el ahorro del hogar", type: "Capacitación" };

/** The event that most pictures tell of, up to its second version; gives the address of its editor. */
async function eventBegins({ staff }: Cast): Promise<string> {
  await staff.goto("/panel/publicaciones/nueva?tipo=evento");
  await staff.getByLabel("Título").fill(workshop.title);
  await staff.getByRole("radio", { name: workshop.type }).check();
  await take("contar-un-evento", { page: staff, from: staff.locator("main") });
  const address = await start(staff, "evento", workshop);
  await summarise(staff, "Un taller para las socias de Juliaca.");
  await take("enviar-a-revision", { page: staff, from: staff.locator("#publicar") });
  await fillEvent(staff);
  await save(staff, 2);
  await take("escribir-en-el-editor", { page: staff, from: staff.locator("main") });
  await staff.getByRole("button", { name: "Atajos" }).first().click();
  await staff.getByRole("dialog").evaluate((dialog) => dialog.scrollTo(0, 0));
  await take("atajos-de-teclado", { page: staff });
  await staff.getByRole("button", { name: "Volver al texto" }).click();
  return address;
}

async function talkAndCare({ staff, reviewer }: Cast, address: string): Promise<void> {
  await staff.getByRole("button", { name: "Comentar «Resumen»" }).click();
  const box = staff.getByRole("textbox", { name: "Comentario" });
  await box.pressSequentially("¿Lo confirma @Edi");
  await staff.getByRole("option", { name: "Editor de prueba" }).waitFor();
  await box.press("Enter");
  await box.pressSequentially("antes del viernes?");
  const talk = staff.locator("[data-comenta=summary]");
  await talk.getByRole("button", { name: "Comentar", exact: true }).click();
  await talk.getByRole("button", { name: "Resolver" }).waitFor();
  const summary = staff.getByLabel("Resumen", { exact: true });
  const field = staff.locator(".campo").filter({ has: summary }).last();
  await take("comentar-y-mencionar", { page: staff, from: field });
  await reviewer.goto(address);
  const care = reviewer.getByRole("region", { name: "A cargo y fechas" });
  await care.getByText("Cambiar responsable o fechas").click();
  await care.getByLabel("Responsable").selectOption("Redactora de prueba");
  await care.getByLabel("Fecha límite del borrador").fill(dayFromNow(6));
  await take("responsables-y-fechas", { page: reviewer, from: care });
  await care.getByRole("button", { name: "Guardar responsable y fechas" }).click();
  await care.getByText("Redactora de prueba").first().waitFor();
}

async function nothingIsLost({ staff, reviewer }: Cast, address: string): Promise<void> {
  await reviewer.goto(address);
  await staff.goto(address);
  await staff.getByLabel("Local", { exact: true }).fill("Salón comunal");
  await staff.getByText(/Guardado como borrador a las/).waitFor();
  await staff.goto(address);
  await staff.getByText(/Recuperamos lo que escribió/).waitFor();
  await take("lo-que-se-guarda-solo", { page: staff, from: staff.locator("main") });
  await summarise(
    staff,
    "Veinte socias aprendieron a llevar un cuaderno con las cuentas de su hogar.",
  );
  await save(staff, 3);
  await summarise(
    reviewer,
    "Veinte socias de Juliaca aprendieron a llevar las cuentas de su hogar.",
  );
  await reviewer.getByRole("button", { name: "Guardar versión" }).first().click();
  const clash = reviewer.locator(".choque");
  await clash.waitFor();
  const merge = clash.getByRole("button", { name: "Guardar lo mío como versión nueva" });
  await clash.locator("button:enabled").last().waitFor();
  await take("dos-personas-a-la-vez", { page: reviewer, from: clash });
  await reviewer.getByRole("radio", { name: /^Resumen:(?!.*lo mío)/ }).check();
  await merge.click();
  await clash.waitFor({ state: "detached" });
  await staff.goto(`${address}/versiones?de=2&a=3`);
  await take("comparar-versiones", { page: staff, from: staff.locator("main") });
}

async function announcements({ staff }: Cast): Promise<void> {
  await start(staff, "comunicado", { title: "Horario de prueba por fiestas", type: "Comunicado" });
  await staff.getByLabel("Para quién es", { exact: true }).selectOption("Solo para socios");
  await staff.getByLabel("Vence", { exact: true }).fill(dayFromNow(30));
  await take("escribir-un-comunicado", { page: staff, from: staff.locator("#quien") });
  const assembly = { title: "Asamblea general de prueba", type: "Convocatoria" };
  await start(staff, "comunicado", assembly);
  await staff.getByLabel("Qué asamblea es", { exact: true }).selectOption({ index: 1 });
  await staff.getByLabel("Día de la reunión", { exact: true }).fill(dayFromNow(60));
  const sheet = staff.locator("#convocatoria");
  await sheet.getByRole("button", { name: "Agregar un punto" }).click();
  await sheet.getByRole("textbox", { name: "Punto" }).last().fill("Informe del año de prueba");
  await staff.getByLabel("Lugar", { exact: true }).fill("Auditorio de prueba");
  await staff.getByLabel("Primera convocatoria").fill("09:00");
  const terms = staff.getByRole("region", { name: "Plazo y medios" });
  await terms.getByText("A tiempo.").waitFor();
  await take("convocar-a-una-asamblea", { page: staff, from: terms });
}

/** The pictures of writing; gives the address of an event that waits for its review. */
export async function takeWriting(cast: Cast): Promise<string> {
  const address = await eventBegins(cast);
  await talkAndCare(cast, address);
  await nothingIsLost(cast, address);
  await announcements(cast);
  await cast.staff.goto(address);
  await tell(cast.staff, "Resultados", "Cada socia volvió con su cuaderno de cuentas.");
  await submit(cast.staff);
  return address;
}
