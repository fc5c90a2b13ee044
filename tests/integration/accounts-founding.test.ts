import { describe, expect, it } from "vitest";
import { foundAdministrator, openDemoAccount } from "#lib/accounts/commands/found";
import { signIn } from "#lib/accounts/commands/sign-in";
import { roles, systemActor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { ensureAdministrator } from "#seed/administrator";
import { ensureDemoAccounts } from "#seed/demo";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
const enter = ({ email, password }: { email: string; password: string }) =>
  signIn({ email, password, remember: false, address: "", userAgent: "" });

/** Two calls that both have begun, and wait to write the same e-mail, before either goes on. */
async function bothAtOnce<Made>(make: () => Promise<Made>): Promise<Made[]> {
  const email = "administracion@cooperativa.invalid";
  const data = { email, name: "Nadie", role: "member", passwordHash: "ninguna" } as const;
  const begun: Promise<Made>[] = [];
  const held = transaction(async (tx) => {
    await tx.account.create({ data });
    begun.push(make(), make());
    await tx.$executeRaw`SELECT pg_sleep(1)`;
    throw new Error("taken back");
  });
  await held.catch(() => {});
  return Promise.all(begun);
}

describe("the first administrator", () => {
  it("needs an address that is one", () => {
    expect(() => ensureAdministrator("sin arroba")).toThrow(/^ADMIN_EMAIL debe ser el correo/);
  });

  it("is created once, also by two starts at the same time", async () => {
    const made = await bothAtOnce(() => ensureAdministrator());
    const credentials = made.find((each) => each !== null);
    expect(made.filter((each) => each === null)).toHaveLength(1);
    expect(credentials?.email).toBe("administracion@cooperativa.invalid");
    expect(credentials && (await enter(credentials))).toMatchObject({
      ...{ role: "administrator", mustChangePassword: true },
    });
    expect(await ensureAdministrator("otra@prueba.invalid")).toBeNull();
  });

  it("is given anew when none is active", async () => {
    await db().account.updateMany({ data: { active: false } });
    const credentials = await ensureAdministrator("Otra@Prueba.invalid ");
    expect(credentials?.email).toBe("otra@prueba.invalid");
  });
});

describe("the accounts of the demonstration", () => {
  it("are one for each role, with a new password each time that need not be changed", async () => {
    const first = await ensureDemoAccounts();
    const again = await ensureDemoAccounts();
    expect(again.map(({ email }) => email)).toEqual(first.map(({ email }) => email));
    const opened = await Promise.all(again.map(enter));
    expect(opened.map(({ role }) => role)).toEqual([...roles]);
    expect(opened.filter(({ mustChangePassword }) => mustChangePassword)).toEqual([]);
    const [old] = first;
    await expect(old && enter(old)).rejects.toMatchObject(refusal("invalid"));
  });
});

describe("foundAdministrator refuses", () => {
  it("people, administrators included", async () => {
    const input = { name: "Otra persona", email: "otra@prueba.invalid" };
    const found = foundAdministrator(await actorAs("administrator"), input);
    await expect(found).rejects.toMatchObject(refusal("forbidden"));
  });
});

describe("openDemoAccount refuses", () => {
  const input = { name: "Socio de prueba", email: "socio@prueba.invalid", role: "member" } as const;

  it("people, administrators included", async () => {
    const open = openDemoAccount(await actorAs("administrator"), input);
    await expect(open).rejects.toMatchObject(refusal("forbidden"));
  });

  it("an address that could be somebody's", async () => {
    const email = "persona@cooperativa.pe";
    const open = openDemoAccount(systemActor("Demostración"), { ...input, email });
    await expect(open).rejects.toMatchObject(
      refusal("invalid", { fields: { email: expect.stringContaining("@prueba.invalid") } }),
    );
  });
});
