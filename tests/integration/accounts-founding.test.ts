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
  signIn({ identifier: email, password, remember: false, address: "", userAgent: "" });

const founded = "administracion@cooperativa.invalid";

/** Two calls that both have begun, and wait to write the same e-mail, before either goes on. */
async function bothAtOnce<Made>(make: () => Promise<Made>): Promise<Made[]> {
  const data = { email: founded, name: "Nadie", role: "member", passwordHash: "ninguna" } as const;
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

  it("is created once, also by two starts at the same time, of which the later one's password holds", async () => {
    const made = await bothAtOnce(() => ensureAdministrator());
    expect(made.map((each) => each?.email)).toEqual([founded, founded]);
    expect(await db().account.count({ where: { role: "administrator" } })).toBe(1);
    const entered = await Promise.allSettled(made.map((each) => each && enter(each)));
    expect(entered.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await db().account.updateMany({ data: { lastSignInAt: null } });
  });

  it("has a new password at each start until one is used", async () => {
    const lost = await ensureAdministrator();
    const shown = await ensureAdministrator("otra@prueba.invalid");
    expect(shown?.email).toBe(founded);
    await expect(lost && enter(lost)).rejects.toMatchObject(refusal("invalid"));
    expect(shown && (await enter(shown))).toMatchObject({
      ...{ role: "administrator", mustChangePassword: true },
    });
    const renewed = { verb: "password_reset", actorId: null };
    expect(await db().auditEntry.count({ where: renewed })).toBe(3);
    expect(await ensureAdministrator("otra@prueba.invalid")).toBeNull();
  });

  it("is left alone when people made it, or another one signs in", async () => {
    await db().account.updateMany({ data: { lastSignInAt: null } });
    const { id } = await actorAs("administrator");
    const lastSignInAt = new Date();
    await db().account.update({ where: { id: id ?? "" }, data: { lastSignInAt } });
    expect(await ensureAdministrator()).toBeNull();
    await db().account.update({ where: { email: founded }, data: { active: false } });
    await db().account.update({ where: { id: id ?? "" }, data: { lastSignInAt: null } });
    expect(await ensureAdministrator()).toBeNull();
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
