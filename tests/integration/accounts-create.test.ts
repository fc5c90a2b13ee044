import { beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "#lib/accounts/commands/administer";
import { signIn } from "#lib/accounts/commands/sign-in";
import { account, accountHistory, accounts } from "#lib/accounts/queries";
import { type Actor, type Role, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
const nobodyElse: (Role | "visitor")[] = ["visitor", "member", "staff", "reviewer", "director"];
const actorOf = (role: Role | "visitor") => (role === "visitor" ? visitorActor() : actorAs(role));

const persona = {
  ...{ name: "Editor de prueba", email: "editor@prueba.invalid" },
  role: "reviewer",
} as const;

let administrator: Actor & { id: string };

beforeAll(async () => {
  administrator = (await actorAs("administrator")) as Actor & { id: string };
});

describe("createAccount", () => {
  it("makes an account whose one-time password opens it and must be changed", async () => {
    const created = await createAccount(administrator, persona);
    expect(await signIn({ ...created, remember: true, address: "", userAgent: "" })).toMatchObject({
      role: "reviewer",
      mustChangePassword: true,
    });
    const where = { id: created.accountId };
    const { passwordHash } = await db().account.findUniqueOrThrow({ where });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(passwordHash).not.toContain(created.password);
    const history = await accountHistory(administrator, created.accountId);
    expect(history.map(({ verb }) => verb)).toEqual(["signed_in", "account_created"]);
  });
});

describe("createAccount refuses", () => {
  it.each(nobodyElse)("a %s", async (role) => {
    const given = { name: "Otra persona", email: "otra@prueba.invalid", role: "staff" } as const;
    await expect(createAccount(await actorOf(role), given)).rejects.toMatchObject(
      refusal("forbidden"),
    );
  });

  it("an e-mail that an account already has", async () => {
    const again = createAccount(administrator, { ...persona, name: "Otra persona" });
    const fields = { email: "Ya hay una cuenta con este correo." };
    await expect(again).rejects.toMatchObject(refusal("invalid", { fields }));
  });
});

describe("the lists of accounts", () => {
  it("are paged by name, found by name or e-mail, and hold no password", async () => {
    const data = Array.from({ length: 60 }, (_, n) => ({
      name: `Zócalo ${String(n).padStart(2, "0")}`,
      email: `zocalo-${n}@prueba.invalid`,
      ...({ role: "member", passwordHash: "ninguna" } as const),
    }));
    await db().account.createMany({ data });
    const first = await accounts(administrator, { text: "zócalo", after: null });
    const second = await accounts(administrator, { text: "zócalo", after: first.next });
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null]);
    expect(second.items[0]?.name).toBe("Zócalo 50");
    expect(JSON.stringify(first)).not.toContain("ninguna");
    const found = await accounts(administrator, { text: "ZOCALO-7@", after: null });
    expect(found.items.map(({ name }) => name)).toEqual(["Zócalo 07"]);
  });

  it("tell which administrator is the last", async () => {
    const details = await account(administrator, administrator.id);
    expect(details).toMatchObject({ isLastAdministrator: true, openSessions: 0 });
  });

  it.each(nobodyElse)("are closed to a %s", async (role) => {
    const actor = await actorOf(role);
    const filter = { text: "", after: null };
    await expect(accounts(actor, filter)).rejects.toMatchObject(refusal("forbidden"));
    await expect(account(actor, administrator.id)).rejects.toMatchObject(refusal("forbidden"));
    expect(() => accountHistory(actor, administrator.id)).toThrow();
  });
});
