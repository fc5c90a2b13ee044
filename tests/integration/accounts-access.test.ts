import { beforeEach, describe, expect, it } from "vitest";
import { purgeSessions } from "#lib/accounts/commands";
import { askForPassword, choosePassword, mailReset } from "#lib/accounts/commands/access";
import { createAccount, resetPassword, setActive } from "#lib/accounts/commands/administer";
import { setIdentifiers } from "#lib/accounts/commands/identifiers";
import { signIn } from "#lib/accounts/commands/sign-in";
import { openAccess } from "#lib/accounts/queries/access";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

const software = systemActor("Cuentas de prueba");
const chosen = "cinco llamas en la puna";
let administrator: Actor;
let serial = 0;
let accountId: string;
let email: string;
let old: string;

const choose = (code: string, password = chosen) =>
  choosePassword({ code, password, repeated: password });
const enter = (password: string, identifier = email) =>
  signIn({ identifier, password, remember: false, address: "", userAgent: "" });
const jobs = () =>
  db().$queryRaw<{ payload: { identifier: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'mail_reset'`;
const mails = () =>
  db().outgoingMail.findMany({ where: { toAddress: email }, orderBy: { id: "asc" } });
const codeIn = (text = "") => /contrasena\/([\w-]{43})/.exec(text)?.[1] ?? "";

/** The code of the last link that was written to the account. */
async function codeSent(): Promise<string> {
  expect(await mailReset(software, { identifier: email })).toBe(true);
  return codeIn((await mails()).at(-1)?.text);
}

beforeEach(async () => {
  await db().signInFailure.deleteMany();
  administrator ??= await actorAs("administrator");
  serial += 1;
  const given = { name: "Socia de prueba", email: `socia-${serial}@prueba.invalid` };
  const created = await createAccount(administrator, { ...given, role: "member" });
  ({ accountId, email, password: old } = created);
});

describe("askForPassword", () => {
  it("leaves the same behind whether there is such an account or not", async () => {
    const before = await db().auditEntry.count();
    await askForPassword({ identifier: email, address: "192.0.2.7" });
    await askForPassword({ identifier: "nadie@prueba.invalid", address: "192.0.2.7" });
    const asked = (await jobs()).map(({ payload }) => payload.identifier);
    expect(asked).toEqual([email, "nadie@prueba.invalid"]);
    expect(await db().auditEntry.count()).toBe(before);
    expect(await mails()).toEqual([]);
  });
});

describe("askForPassword refuses", () => {
  it("the fourth time in a quarter of an hour, known or not", async () => {
    for (const identifier of [email, "nadie@prueba.invalid"]) {
      for (let n = 0; n < 3; n += 1) await askForPassword({ identifier, address: "" });
      const refusal = await expectRefusal(
        askForPassword({ identifier, address: "" }),
        "rate_limited",
      );
      expect(refusal.message).toContain("Vuelva a intentarlo en 15 minutos");
    }
  });

  it("the twenty-first from one network address, whoever is named", async () => {
    const ask = (n: number) => askForPassword({ identifier: `${n}`, address: "192.0.2.9" });
    for (let n = 1; n <= 20; n += 1) await ask(n);
    await expectRefusal(ask(21), "rate_limited");
  });
});

describe("mailReset", () => {
  it("writes a link by e-mail or member number, and the database keeps only its hash", async () => {
    await db().account.update({ where: { id: accountId }, data: { memberNumber: `0${serial}` } });
    expect(await mailReset(software, { identifier: `${serial}` })).toBe(true);
    const [mail] = await mails();
    const code = codeIn(mail?.text);
    expect(mail?.subject).toContain("Elija su contraseña nueva");
    expect(await openAccess(code)).toMatchObject({ purpose: "reset", identifier: email });
    const stored = await db().accessToken.findMany({ where: { accountId } });
    expect(JSON.stringify(stored)).not.toContain(code);
    expect(stored).toHaveLength(1);
  });

  it("writes to nobody who has no account, no e-mail or a deactivated account", async () => {
    expect(await mailReset(software, { identifier: "nadie@prueba.invalid" })).toBe(false);
    await setActive(administrator, { accountId, active: false });
    expect(await mailReset(software, { identifier: email })).toBe(false);
    const member = { email: null, active: true, memberNumber: `9${serial}` };
    await db().account.update({ where: { id: accountId }, data: member });
    expect(await mailReset(software, { identifier: `9${serial}` })).toBe(false);
    expect(await mails()).toEqual([]);
  });

  it("writes five times a day and no more", async () => {
    for (let n = 0; n < 5; n += 1) await codeSent();
    expect(await mailReset(software, { identifier: email })).toBe(false);
    // Each ended the one before, which nobody had sent.
    expect(await mails()).toHaveLength(1);
  });

  it("ends the link that was sent before", async () => {
    const first = await codeSent();
    const second = await codeSent();
    expect(await openAccess(first)).toBeNull();
    expect(await openAccess(second)).not.toBeNull();
  });

  it("forgets the text of what was sent, and what was never sent in time", async () => {
    await codeSent();
    const [mail] = await mails();
    const id = mail?.id ?? "";
    await db().outgoingMail.update({ where: { id }, data: { sentAt: new Date() } });
    const [sent] = await mails();
    expect(`${sent?.text}${sent?.html}`).not.toMatch(/contrasena\//);
    await codeSent();
    const at = new Date(Date.now() - 8 * 86_400_000);
    await db().outgoingMail.updateMany({ where: { sentAt: null }, data: { at } });
    await purgeSessions();
    expect(await mails()).toHaveLength(1);
  });
});

describe("mailReset refuses", () => {
  it("everybody but the software itself", async () => {
    await expectRefusal(mailReset(administrator, { identifier: email }), "forbidden");
  });
});

describe("choosePassword", () => {
  it("gives the new password, closes every session and tells its owner", async () => {
    await enter(old);
    await choose(await codeSent());
    expect(await db().session.count({ where: { accountId, revokedAt: null } })).toBe(0);
    await expectRefusal(enter(old), "invalid");
    expect(await enter(chosen)).toMatchObject({ accountId, mustChangePassword: false });
    expect((await mails()).at(-1)?.subject).toContain("Su contraseña cambió");
    const entry = await db().auditEntry.findFirst({
      where: { verb: "password_chosen", subjectId: accountId },
    });
    expect(entry).toMatchObject({ actorId: accountId, data: { sessions: 1 } });
  });

  it("lets one of two who use the same link at once", async () => {
    const code = await codeSent();
    const tries = await Promise.allSettled([choose(code), choose(code), choose(code)]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("choosePassword refuses", () => {
  it("a link that was used, has expired, was never made or is of a deactivated account", async () => {
    const used = await codeSent();
    await choose(used);
    await expectRefusal(choose(used), "not_found");
    const old = await codeSent();
    const expiresAt = new Date(Date.now() - 1);
    const createdAt = new Date(Date.now() - 3_600_000);
    await db().accessToken.updateMany({ where: { accountId }, data: { createdAt, expiresAt } });
    await expectRefusal(choose(old), "not_found");
    for (const code of ["", "a".repeat(43), "'; drop table account", "../../x"])
      await expectRefusal(choose(code), "not_found");
    const late = await codeSent();
    await db().account.update({ where: { id: accountId }, data: { active: false } });
    await expectRefusal(choose(late), "not_found");
  });

  it("a password that is the e-mail, and the link still opens", async () => {
    const code = await codeSent();
    await expectRefusal(choose(code, email), "invalid");
    await choose(code);
    expect(await enter(chosen)).toMatchObject({ accountId });
  });

  it("a link sent before an administrator gave another password or another e-mail", async () => {
    const first = await codeSent();
    await resetPassword(administrator, { accountId });
    await expectRefusal(choose(first), "not_found");
    const second = await codeSent();
    const moved = { accountId, email: `otra-${serial}@prueba.invalid`, memberNumber: null };
    await setIdentifiers(administrator, moved);
    await expectRefusal(choose(second), "not_found");
  });
});
