import type { Browser, Page } from "playwright";
import { pictureWidth } from "#lib/help/schema";
import type { Role } from "#lib/platform/actor";

const emails: Record<Role, string> = {
  member: "socio@prueba.invalid",
  staff: "redactora@prueba.invalid",
  reviewer: "editor@prueba.invalid",
  director: "directora@prueba.invalid",
  administrator: "administradora@prueba.invalid",
};

/** One signed-in page for each demonstration account. */
export type Cast = Record<Role, Page>;

export interface Place {
  url: string;
  /** The password of each demonstration account by its e-mail. */
  passwords: Record<string, string>;
}

/** Signs the demonstration account of a role in, in a window of its own. */
export async function signIn(browser: Browser, { url, passwords }: Place, role: Role) {
  const page = await browser.newPage({
    ...{ baseURL: url, locale: "es-PE", timezoneId: "America/Lima" },
    viewport: { width: pictureWidth, height: 800 },
  });
  await page.goto("/ingresar");
  await page.getByLabel("Correo").fill(emails[role]);
  await page.getByLabel("Contraseña", { exact: true }).fill(passwords[emails[role]] ?? "");
  await page.getByRole("button", { name: "Ingresar" }).click();
  await page.waitForURL((now) => now.pathname !== "/ingresar");
  return page;
}

export async function signInAll(browser: Browser, place: Place): Promise<Cast> {
  const enter = (role: Role) => signIn(browser, place, role);
  return {
    member: await enter("member"),
    staff: await enter("staff"),
    reviewer: await enter("reviewer"),
    director: await enter("director"),
    administrator: await enter("administrator"),
  };
}
