import type { APIRequestContext } from "@playwright/test";
import { roleLabels } from "#lib/accounts/labels";
import type { Role } from "#lib/platform/actor";
import { expect, expectAccessible, test } from "#tests/e2e/fixtures";
import { everyone, permissions, type Visitor } from "#tests/security/permissions";

/** Refused before anything is looked up, so that nobody learns what exists; whoever may ask gets a 404. */
const ABSENT: Record<string, string> = {
  "[id]": "00000000-0000-4000-8000-000000000000",
  "[slug]": "no-existe",
  "[codigo]": "no-existe",
  "[...nextauth]": "session",
};
const GET = /^(?:GET )?(?=\/)/;
const asked = Object.entries(permissions).filter(([route]) => GET.test(route));

const addressOf = (route: string) =>
  route.replace(GET, "").replace(/\[[^\]]+\]/g, (part) => ABSENT[part] ?? part);

async function answer(request: APIRequestContext, route: string): Promise<string> {
  const response = await request.get(addressOf(route), { maxRedirects: 0 });
  const goesTo = new URL(response.headers().location ?? "", response.url()).pathname;
  const isSentToSignIn =
    response.status() === 401 || (response.status() < 400 && goesTo === "/ingresar");
  if (isSentToSignIn && route !== "/ingresar") return "debe ingresar";
  if (response.status() === 403) return "rechazado";
  return response.status() < 500 ? "atendido" : `falla ${response.status()}`;
}

function expected(visitor: Visitor, allowed: readonly Visitor[]): string {
  if (allowed.includes(visitor)) return "atendido";
  return visitor === "visitor" ? "debe ingresar" : "rechazado";
}

async function checkAll(request: APIRequestContext, visitor: Visitor): Promise<void> {
  const answers: Record<string, string> = {};
  for (const [route] of asked) answers[route] = await answer(request, route);
  const right = asked.map(([route, allowed]) => [route, expected(visitor, allowed)] as const);
  expect(answers).toEqual(Object.fromEntries(right));
}

test.describe("cada dirección atiende solo a quien le corresponde", () => {
  test("a quien visita sin ingresar", async ({ page }) => {
    await checkAll(page.request, "visitor");
  });

  for (const role of everyone.filter((visitor): visitor is Role => visitor !== "visitor")) {
    test(`a quien tiene el rol ${roleLabels[role]}`, async ({ signIn }) => {
      const page = await signIn(role);
      await checkAll(page.request, role);
    });
  }
});

test("lo que una cuenta no puede ver se explica sin programas, en su idioma", async ({
  signIn,
}) => {
  const member = await signIn("member");
  for (const address of ["/panel", "/cuenta/avisos"]) {
    const answer = await member.goto(address);
    expect(answer?.status()).toBe(403);
    expect(await answer?.text()).not.toContain("/_next/");
    await expect(member).toHaveTitle(/Sin permiso/);
    await expect(member.getByRole("heading", { level: 1 })).toHaveText(/no puede ver esta página/);
    await expect(member.getByRole("main").getByRole("link", { name: "Mi cuenta" })).toBeVisible();
    await expectAccessible(member);
  }
  await member.goto("/fr/cuenta/avisos");
  await expect(member.locator("html")).toHaveAttribute("lang", "fr");
});
