import { beforeEach, describe, expect, it } from "vitest";
import { choosePassword, mailReset } from "#lib/accounts/commands/access";
import { createAccount, resetPassword } from "#lib/accounts/commands/administer";
import { openAccess } from "#lib/accounts/queries/access";
import { purgeMails } from "#lib/mail/commands/send";
import { outbox } from "#lib/mail/queries";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";

const software = systemActor("Cuentas de prueba");
const chosen = "cinco llamas en la puna";
let administrator: Actor;
let serial = 0;
let accountId: string;
let email: string;

const choose = (code: string, password = chosen) =>
  choosePassword({ code, password, repeated: password });
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
  const given = { name: "Socia de prueba", email: `socia-a-mano-${serial}@prueba.invalid` };
  const created = await createAccount(administrator, { ...given, role: "member" });
  ({ accountId, email } = created);
});

describe("a link that is carried by hand", () => {
  it("opens for a day and says so, and its mail leaves what waits once it was used", async () => {
    const code = await codeSent();
    const hours = ((await openAccess(code))?.expiresAt.getTime() ?? 0) - Date.now();
    expect(Math.round(hours / 3_600_000)).toBe(24);
    const [mail] = await mails();
    expect(mail?.text).toContain("(24 horas)");
    expect(mail?.expiresAt?.getTime()).toBeGreaterThan(Date.now());
    await choose(code);
    const [used] = await mails();
    expect(used).toMatchObject({ id: mail?.id, sentAt: expect.any(Date) });
    expect(used?.text).not.toContain(code);
  });

  it("leaves the outbox when it ends, whoever ended it", async () => {
    await codeSent();
    await resetPassword(administrator, { accountId });
    expect(await mails()).toEqual([]);
    await codeSent();
    const [late] = await mails();
    const data = { expiresAt: new Date(Date.now() - 1) };
    await db().outgoingMail.updateMany({ where: { toAddress: email }, data });
    const { items } = await outbox(administrator, { state: "waiting", after: null });
    expect(items.map(({ id }) => id)).not.toContain(late?.id);
    await purgeMails();
    expect(await mails()).toEqual([]);
  });
});
