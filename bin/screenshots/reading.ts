import { strToU8, zipSync } from "fflate";
import { take } from "#bin/screenshots/camera";
import type { Cast } from "#bin/screenshots/cast";

const visit = (town: string, day: number) =>
  `Visita de prueba a ${town}

Del ${day} al ${day + 2} de marzo de 2026 una delegación de 9 personas de nuestra Cooperativa visitó la Cooperativa Agraria Los Andes de Prueba, en la ciudad de ${town}, con el apoyo de la ONG Manos de Prueba. La delegación estuvo encabezada por el Gerente General Sr. Teodoro Ccallomamani Prueba. Se acordó intercambiar semillas por un valor de S/ 1,250.50.`;

/** The pictures of reading reports. Needs the worker, which reads the batch. */
export async function takeReading({ staff }: Pick<Cast, "staff">): Promise<void> {
  await staff.goto("/panel/leer-informe");
  await staff.getByLabel("Relato", { exact: true }).fill(visit("Ayaviri", 3));
  await staff.getByRole("button", { name: "Leer el relato" }).click();
  await staff.getByRole("button", { name: "Aceptar los seguros y probables" }).click();
  const pair = staff.locator(".cotejo");
  await take("leer-un-informe", { page: staff, from: pair });

  const archive = zipSync({
    "2026/visita-ayaviri.txt": strToU8(visit("Ayaviri", 3)),
    "2026/visita-ayaviri-copia.txt": strToU8(visit("Ayaviri", 3)),
    "2026/visita-lampa.txt": strToU8(visit("Lampa", 17)),
    "2026/foto-escaneada.txt": strToU8(" "),
  });
  const file = {
    ...{ name: "informes-de-prueba.zip", mimeType: "application/zip" },
    buffer: Buffer.from(archive),
  };
  await staff.goto("/panel/leer-informe/lotes");
  await staff.getByLabel("Elegir el .zip").setInputFiles(file);
  await staff.getByText(/borradores hechos/).waitFor({ timeout: 60_000 });
  await take("leer-muchos-informes", { page: staff, from: staff.locator("main") });
}
