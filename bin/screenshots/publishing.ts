import {
  approve,
  dayFromNow,
  fillEvent,
  save,
  start,
  submit,
  summarise,
  tell,
} from "#bin/screenshots/acts";
import { take } from "#bin/screenshots/camera";
import type { Cast } from "#bin/screenshots/cast";

const planned = 12;

async function reviewAndPlan({ reviewer }: Cast, address: string): Promise<void> {
  await reviewer.goto("/panel");
  await take("inicio-del-panel", { page: reviewer, from: reviewer.locator("main") });
  await reviewer.goto(address);
  await take("revisar-y-aprobar", { page: reviewer, from: reviewer.locator("#publicar") });
  await reviewer.getByRole("radio", { name: "Aprobar y programar" }).check();
  await reviewer.getByLabel("Día").fill(dayFromNow(planned));
  await reviewer.getByLabel("Hora en Lima").fill("09:00");
  await reviewer.getByRole("button", { name: "Aprobar y programar" }).click();
  await reviewer.getByText("Se aprobó y quedó programada.").waitFor();
  await reviewer.goto("/panel/programacion");
  await take("programar", { page: reviewer, from: reviewer.locator("main") });
  const [, month, year] = dayFromNow(planned).split("/");
  await reviewer.goto(`/panel/calendario?mes=${year}-${month}`);
  await take("calendario", { page: reviewer, from: reviewer.locator("main") });
}

async function forceAndConfirm({ administrator, reviewer }: Cast): Promise<void> {
  const visit = { title: "Visita de prueba de una cooperativa amiga", type: "Visita recibida" };
  const address = await start(administrator, "evento", visit);
  await fillEvent(administrator);
  await save(administrator, 2);
  await submit(administrator);
  await administrator.getByRole("button", { name: "Publicar sin segunda persona" }).click();
  const dialog = administrator.getByRole("dialog");
  await dialog.getByRole("button", { name: "Publicar sin segunda persona" }).click();
  await administrator.getByText("Se publicó.").first().waitFor();
  await reviewer.goto(address);
  await take("sin-segunda-persona", { page: reviewer, from: reviewer.locator("main") });
}

async function readAndCorrect({ staff, reviewer, member }: Cast): Promise<void> {
  const hours = { title: "Atención de prueba en la oficina de Juliaca", type: "Comunicado" };
  const address = await start(staff, "comunicado", hours);
  await summarise(staff, "La oficina atenderá de 9:00 a. m. a 1:00 p. m. el sábado.");
  await tell(staff, "Texto del comunicado", "La oficina atenderá el sábado por la mañana.");
  await staff.getByLabel("Pedir «He leído»", { exact: true }).check();
  await save(staff, 2);
  await submit(staff);
  await approve(reviewer, address);
  await member.goto("/cuenta/comunicados");
  await member.getByRole("link", { name: hours.title }).click();
  await member.getByRole("button", { name: "He leído este comunicado" }).click();
  await member.getByText(/Dejó constancia el/).waitFor();
  await staff.goto(`${address}/lecturas`);
  await take("quien-lo-ha-leido", { page: staff, from: staff.locator("main") });
  await staff.goto(address);
  await summarise(staff, "La oficina atenderá de 9:00 a. m. a 2:00 p. m. el sábado.");
  await staff.getByLabel("Qué cambió").fill("Se amplió una hora.");
  await take("corregir-lo-publicado", { page: staff, from: staff.locator("#publicar") });
  await save(staff, 3);
}

async function severalAndTrash({ staff, reviewer }: Cast): Promise<void> {
  for (const title of ["Aviso de prueba repetido", "Aviso de prueba sin terminar"])
    await start(staff, "comunicado", { title, type: "Comunicado" });
  await staff.goto("/panel/publicaciones?texto=aviso de prueba");
  await staff.getByLabel("Elegir todas las de esta página").check();
  await staff.getByLabel("Con las elegidas").selectOption({ label: "Enviar a la papelera" });
  await staff.getByRole("button", { name: "Ver qué pasará" }).click();
  const confirm = staff.getByRole("button", { name: /^Enviar a la papelera: 2/ });
  await confirm.waitFor();
  await take("varias-a-la-vez", { page: staff, from: staff.locator("main") });
  await confirm.click();
  await staff.getByText("Hecho con 2 publicaciones.").waitFor();
  await reviewer.goto("/panel/papelera");
  await take("retirar-y-papelera", { page: reviewer, from: reviewer.locator("main") });
}

/** The pictures of what happens to an event that waits for its review, and to other publications. */
export async function takePublishing(cast: Cast, address: string): Promise<void> {
  await reviewAndPlan(cast, address);
  await forceAndConfirm(cast);
  await readAndCorrect(cast);
  await severalAndTrash(cast);
}
