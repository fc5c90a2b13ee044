import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { markMailSent, readMail, unmarkMail } from "#lib/mail/commands/outbox";
import { outbox } from "#lib/mail/queries";
import { db, transaction } from "#lib/platform/db";
import { queueMails } from "#lib/platform/mailer";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

/** Keeps a mail that waits; `secret` for one that carries a personal link. */
async function write(secret = true): Promise<string> {
  const cause = randomUUID();
  const to = { address: `${cause}@prueba.invalid`, name: "Persona de prueba" };
  const said = { subject: "Prueba de ñandú", text: "Con acentos: ágil.", html: "<p>Ágil</p>" };
  await transaction((tx) => queueMails(tx, [{ to, ...said, cause, secret }]));
  return (await db().outgoingMail.findUniqueOrThrow({ where: { cause } })).id;
}

describe("a mail with a personal link", () => {
  const shown = async (id: string, state: "waiting" | "failed" | "sent" = "waiting") => {
    const { items } = await outbox(await actorAs("administrator"), { state, after: null });
    return items.find((mail) => mail.id === id);
  };
  const readings = (id: string) =>
    db().auditEntry.findMany({
      where: { verb: "mail_read", subjectId: id },
      select: { actorId: true, data: true },
    });

  test("is listed without its text, also when it could not be sent", async () => {
    const id = await write();
    expect(await shown(id)).toMatchObject({ locked: true, text: "" });
    await db().outgoingMail.update({ where: { id }, data: { failedAt: new Date() } });
    expect(await shown(id, "failed")).toMatchObject({ locked: true, text: "" });
    const plain = await write(false);
    expect(await shown(plain)).toMatchObject({ locked: false, text: "Con acentos: ágil." });
  });

  test("is read by an administrator, and the log says who did", async () => {
    const id = await write();
    const administrator = await actorAs("administrator");
    expect(await readMail(administrator, { mailId: id })).toEqual({ text: "Con acentos: ágil." });
    const data = { subject: "Prueba de ñandú", name: "Persona de prueba" };
    expect(await readings(id)).toEqual([{ actorId: administrator.id, data }]);
  });

  test("has no text to read once it was sent", async () => {
    const id = await write();
    await markMailSent(await actorAs("administrator"), { mailId: id });
    expect(await shown(id, "sent")).toMatchObject({ locked: false });
    await expectRefusal(readMail(await actorAs("administrator"), { mailId: id }), "conflict");
  });

  test("readMail refuses whoever does not administer the portal", async () => {
    const mailId = await write();
    await expectRefusal(readMail(await actorAs("reviewer"), { mailId }), "forbidden");
    expect(await readings(mailId)).toEqual([]);
    const gone = { mailId: randomUUID() };
    await expectRefusal(readMail(await actorAs("administrator"), gone), "not_found");
  });
});

describe("a mail that was marked as sent by mistake", () => {
  const kept = (id: string) => db().outgoingMail.findUniqueOrThrow({ where: { id } });

  test("waits again, and the log tells both", async () => {
    const administrator = await actorAs("administrator");
    const mailId = await write(false);
    await markMailSent(administrator, { mailId });
    await unmarkMail(administrator, { mailId });
    expect(await kept(mailId)).toMatchObject({ sentAt: null, text: "Con acentos: ágil." });
    const entries = await db().auditEntry.findMany({ where: { subjectId: mailId } });
    expect(entries.map(({ verb }) => verb)).toEqual(["mail_marked_sent", "mail_unmarked"]);
  });

  test("unmarkMail refuses others, what left by itself and what was forgotten", async () => {
    const administrator = await actorAs("administrator");
    const [mailId, secret] = [await write(false), await write()];
    await markMailSent(administrator, { mailId: secret });
    await expectRefusal(unmarkMail(administrator, { mailId: secret }), "conflict");
    await markMailSent(administrator, { mailId });
    await expectRefusal(unmarkMail(await actorAs("reviewer"), { mailId }), "forbidden");
    await unmarkMail(administrator, { mailId });
    await db().outgoingMail.update({ where: { id: mailId }, data: { sentAt: new Date() } });
    await expectRefusal(unmarkMail(administrator, { mailId }), "conflict");
    await expectRefusal(unmarkMail(administrator, { mailId: randomUUID() }), "not_found");
  });
});
