import { AxeBuilder } from "@axe-core/playwright";
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import type { Role } from "#lib/platform/actor";
import { chromiumLaunch } from "#tests/support/chromium";

interface Fixtures {
  /** Signs somebody in with that role, in a browser of their own, and gives their page. No program of theirs may fail. */
  signIn: (role: Role, device?: BrowserContextOptions) => Promise<Page>;
  /** Keeps a picture of the page in tests/.artifacts/pictures. */
  picture: (page: Page, name: string) => Promise<void>;
}

const emails: Record<Role, string> = {
  member: "socio@prueba.invalid",
  staff: "redactora@prueba.invalid",
  reviewer: "editor@prueba.invalid",
  director: "directora@prueba.invalid",
  administrator: "administradora@prueba.invalid",
};

/** The demonstration account of a role, for journeys about signing in itself. */
export function demoAccount(role: Role): { email: string; password: string } {
  const passwords: Record<string, string> = JSON.parse(process.env.E2E_PASSWORDS ?? "{}");
  const email = emails[role];
  const password = passwords[email];
  if (!password) throw new Error(`the product announced no password for ${email}`);
  return { email, password };
}

async function fillIn(page: Page, role: Role): Promise<void> {
  const { email, password } = demoAccount(role);
  await page.goto("/ingresar");
  await page.getByLabel("Correo").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ingresar" }).click();
  await expect(page).not.toHaveURL(/\/ingresar/);
}

/** Playwright's `test` against the running product, with our browser. Every journey imports it from here. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  baseURL: async ({}, use) => {
    await use(process.env.E2E_URL);
  },
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      await use(await chromiumLaunch());
    },
    { scope: "worker" },
  ],
  signIn: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (role, device) => {
      // The panel works with scripts, also where the portal is read without them.
      const context = await browser.newContext({ javaScriptEnabled: true, ...device });
      opened.push(context);
      context.on("weberror", (fault) => faults.push(fault.error().message));
      const page = await context.newPage();
      await fillIn(page, role);
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
    expect(faults, "programs of the page that failed").toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  picture: async ({}, use) => {
    await use(async (page, name) => {
      await page.screenshot({ path: `tests/.artifacts/pictures/${name}.png`, fullPage: true });
    });
  },
});

/** No fault that axe finds by itself under WCAG 2.2 A and AA. axe is a script: it looks where scripts run. */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  // A bar that stays at the top covers a part of what has been scrolled under it, which no reader has to press there.
  await page.evaluate(() => scrollTo(0, 0));
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(" ")),
  }));
  expect(faults).toEqual([]);
}

/** No part of the page is wider than the screen, so that nobody scrolls sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

export { expect };
