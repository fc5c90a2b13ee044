import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "#lib/accounts/commands/administer";
import { recoverAdministrator } from "#lib/accounts/commands/recover";
import { signIn } from "#lib/accounts/commands/sign-in";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";

const refusal = (code: string, message: RegExp) => ({
  ...{ name: "Refusal", code },
  message: expect.stringMatching(message),
});
const system = systemActor("Consola de prueba");
const email = "administradora@prueba.invalid";
const enter = (given: { identifier: string; password: string }) =>
  signIn({ ...given, remember: false, address: "", userAgent: "" });

const root = join(import.meta.dirname, "../..");
const command = (...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    ["bin/setup.mjs", "--run", "bin/administrator.ts", ...args],
    { cwd: root, env: { ...process.env, NODE_ENV: "production" } },
  ).catch((error) => error);

beforeAll(async () => {
  await db().account.updateMany({ data: { active: false } });
});

describe("recoverAdministrator", () => {
  it("gives the only one a password to change, closes their sessions and writes it down", async () => {
    const name = "Administradora de prueba";
    const first = await createAccount(system, { name, email, role: "administrator" });
    await enter(first);
    const issued = await recoverAdministrator(system);
    expect(issued).toMatchObject({ accountId: first.accountId, identifier: email });
    const open = { accountId: first.accountId, revokedAt: null };
    expect(await db().session.count({ where: open })).toBe(0);
    await expect(enter(first)).rejects.toMatchObject({ code: "invalid" });
    expect(await enter(issued)).toMatchObject({ mustChangePassword: true });
    const verb = "password_reset";
    expect(await db().auditEntry.findMany({ where: { verb } })).toMatchObject([
      { actorName: "Consola de prueba", subjectId: first.accountId, data: { name, sessions: 1 } },
    ]);
  });
});

describe("npm run administrador", () => {
  it("prints the password of the one whose e-mail is given", async () => {
    await actorAs("administrator");
    const { stdout } = await command("Administradora@Prueba.invalid");
    const [, password = ""] = /contraseña {2}(\S+)/.exec(stdout) ?? [];
    expect(stdout).toContain(`correo      ${email}`);
    expect(await enter({ identifier: email, password })).toMatchObject({ role: "administrator" });
  });

  it("says in one sentence why it cannot, and exits with 1", async () => {
    const { code, stderr } = await command("nadie@prueba.invalid");
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(
      "No hay una cuenta de administración activa con el correo nadie@prueba.invalid.",
    );
  });
});

describe("recoverAdministrator refuses", () => {
  it("people, administrators included", async () => {
    const recover = recoverAdministrator(await actorAs("administrator"), email);
    await expect(recover).rejects.toMatchObject(refusal("forbidden", /./));
  });

  it("to choose among several, and whoever does not administer", async () => {
    await expect(recoverAdministrator(system)).rejects.toMatchObject(
      refusal("invalid", /^Hay varias cuentas de administración; .*administradora@prueba\.invalid/),
    );
    const name = "Redactora de prueba";
    const other = "redactora@prueba.invalid";
    await createAccount(system, { name, email: other, role: "staff" });
    await expect(recoverAdministrator(system, other)).rejects.toMatchObject(
      refusal("not_found", /^No hay una cuenta de administración activa con el correo redactora/),
    );
  });
});
