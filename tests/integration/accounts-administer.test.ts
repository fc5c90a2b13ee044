import { beforeAll, describe, expect, it } from "vitest";
import {
  changeRole,
  createAccount,
  resetPassword,
  revokeSessions,
  setActive,
} from "#lib/accounts/commands/administer";
import { signIn } from "#lib/accounts/commands/sign-in";
import { type Actor, type Role, visitorActor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, more: object = {}) => ({ name: "Refusal", code, ...more });
const nobodyElse: (Role | "visitor")[] = ["visitor", "member", "staff", "reviewer", "director"];
const actorOf = (role: Role | "visitor") => (role === "visitor" ? visitorActor() : actorAs(role));
const onlyAdministrator = "Es la única cuenta de administración activa.";

let administrator: Actor & { id: string };
let serial = 0;

async function newAccount(role: Role = "staff") {
  serial += 1;
  const given = { name: "Redactora de prueba", email: `persona-${serial}@prueba.invalid`, role };
  return createAccount(administrator, given);
}
const enter = ({ identifier, password }: { identifier: string; password: string }) =>
  signIn({ identifier, password, remember: true, address: "", userAgent: "" });
const stored = (id: string) => db().account.findUniqueOrThrow({ where: { id } });
const openSessions = (accountId: string) =>
  db().session.count({ where: { accountId, revokedAt: null } });
const lastEntry = (subjectId: string) =>
  db().auditEntry.findFirstOrThrow({ where: { subjectId }, orderBy: { id: "desc" } });

beforeAll(async () => {
  administrator = (await actorAs("administrator")) as Actor & { id: string };
});

describe("changeRole", () => {
  it("takes effect on open sessions and is written down", async () => {
    const { accountId } = await newAccount();
    await changeRole(administrator, { accountId, role: "director" });
    expect((await stored(accountId)).role).toBe("director");
    const data = { name: "Redactora de prueba", from: "staff", to: "director" };
    expect(await lastEntry(accountId)).toMatchObject({ verb: "role_changed", data });
  });

  it("to the same role leaves no trace", async () => {
    const { accountId } = await newAccount();
    await changeRole(administrator, { accountId, role: "staff" });
    expect(await lastEntry(accountId)).toMatchObject({ verb: "account_created" });
  });
});

describe("changeRole refuses", () => {
  it.each(nobodyElse)("a %s", async (role) => {
    const input = { accountId: administrator.id, role: "member" } as const;
    await expect(changeRole(await actorOf(role), input)).rejects.toMatchObject(
      refusal("forbidden"),
    );
  });

  it("to demote the last active administrator", async () => {
    const input = { accountId: administrator.id, role: "staff" } as const;
    const message = expect.stringContaining(onlyAdministrator);
    await expect(changeRole(administrator, input)).rejects.toMatchObject(
      refusal("conflict", { message }),
    );
    expect((await stored(administrator.id)).role).toBe("administrator");
  });

  it("one of two administrators who demote each other at once", async () => {
    const other = (await actorAs("administrator")) as Actor & { id: string };
    const ids = [administrator.id, other.id];
    const demotions = await transaction(async (tx) => {
      // Both have begun and wait for these rows before either goes on.
      await tx.$queryRaw`SELECT id FROM account WHERE id::text = ANY(${ids}) FOR UPDATE`;
      const begun = [
        changeRole(administrator, { accountId: other.id, role: "staff" }),
        changeRole(other, { accountId: administrator.id, role: "staff" }),
      ].map((demotion) => demotion.then(() => "done").catch(({ code }) => code));
      await tx.$executeRaw`SELECT pg_sleep(0.5)`;
      return { answers: Promise.all(begun) };
    });
    expect((await demotions.answers).sort()).toEqual(["conflict", "done"]);
    expect(await db().account.count({ where: { role: "administrator", active: true } })).toBe(1);
    await db().account.update({ where: { id: administrator.id }, data: { role: "administrator" } });
    await db().account.update({ where: { id: other.id }, data: { role: "staff" } });
  });

  it("an account that does not exist", async () => {
    const input = { accountId: crypto.randomUUID(), role: "staff" } as const;
    await expect(changeRole(administrator, input)).rejects.toMatchObject(refusal("not_found"));
  });
});

describe("setActive", () => {
  it("closes the sessions of a deactivated account, which may come back", async () => {
    const created = await newAccount();
    const { accountId } = created;
    await enter(created);
    await setActive(administrator, { accountId, active: false });
    expect(await openSessions(accountId)).toBe(0);
    expect(await lastEntry(accountId)).toMatchObject({
      verb: "account_deactivated",
      data: { sessions: 1 },
    });
    await setActive(administrator, { accountId, active: true });
    expect(await enter(created)).toMatchObject({ accountId });
  });
});

describe("setActive refuses", () => {
  it.each(nobodyElse)("a %s", async (role) => {
    const input = { accountId: administrator.id, active: false };
    await expect(setActive(await actorOf(role), input)).rejects.toMatchObject(refusal("forbidden"));
  });

  it("to deactivate the last active administrator", async () => {
    const input = { accountId: administrator.id, active: false };
    const message = expect.stringContaining(onlyAdministrator);
    await expect(setActive(administrator, input)).rejects.toMatchObject(
      refusal("conflict", { message }),
    );
    expect((await stored(administrator.id)).active).toBe(true);
  });
});

describe("resetPassword", () => {
  it("replaces the password by a provisional one and closes the sessions", async () => {
    const created = await newAccount();
    const { accountId } = created;
    await db().account.update({ where: { id: accountId }, data: { mustChangePassword: false } });
    await enter(created);
    const issued = await resetPassword(administrator, { accountId });
    expect(await openSessions(accountId)).toBe(0);
    await expect(enter(created)).rejects.toMatchObject(refusal("invalid"));
    expect(await enter(issued)).toMatchObject({ accountId, mustChangePassword: true });
  });
});

describe("resetPassword refuses", () => {
  it.each(nobodyElse)("a %s", async (role) => {
    const reset = resetPassword(await actorOf(role), { accountId: administrator.id });
    await expect(reset).rejects.toMatchObject(refusal("forbidden"));
  });

  it("one's own: it is changed knowing it", async () => {
    const reset = resetPassword(administrator, { accountId: administrator.id });
    await expect(reset).rejects.toMatchObject(refusal("forbidden"));
  });
});

describe("revokeSessions", () => {
  it("closes what is open and says how many", async () => {
    const created = await newAccount();
    await enter(created);
    await enter(created);
    const { accountId } = created;
    expect(await revokeSessions(administrator, { accountId })).toEqual({ closed: 2 });
    expect(await revokeSessions(administrator, { accountId })).toEqual({ closed: 0 });
    expect(await openSessions(accountId)).toBe(0);
  });
});

describe("revokeSessions refuses", () => {
  it.each(nobodyElse)("a %s", async (role) => {
    const revoke = revokeSessions(await actorOf(role), { accountId: administrator.id });
    await expect(revoke).rejects.toMatchObject(refusal("forbidden"));
  });
});
