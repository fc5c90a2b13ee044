import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { markMailSent, retryMail, sendTestMail } from "#lib/mail/commands/outbox";
import { purgeMails, sendMails } from "#lib/mail/commands/send";
import { outbox } from "#lib/mail/queries";
import { systemActor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { type Mail, postman, queueMails } from "#lib/platform/mailer";
import { actorAs } from "#tests/support/actors";
import { type MailServer, startMailServer } from "#tests/support/mail-server";
import { expectRefusal } from "#tests/support/refusals";

const office = systemActor("Correo de prueba");
const from = "Portal de prueba <portal@prueba.invalid>";
let server: MailServer;

beforeEach(async () => {
  await db().outgoingMail.deleteMany();
  server = await startMailServer();
});
afterEach(() => server.close());

const post = () => postman(server.url, from);

async function write(cause: string = randomUUID(), more: Partial<Mail> = {}): Promise<string> {
  const to = { address: `${randomUUID()}@prueba.invalid`, name: "Persona de prueba, Señora" };
  const said = { subject: "Prueba de ñandú", text: "Con acentos: ágil.", html: "<p>Ágil</p>" };
  await transaction((tx) => queueMails(tx, [{ to, ...said, cause, ...more }]));
  const kept = await db().outgoingMail.findUniqueOrThrow({ where: { cause } });
  return kept.id;
}

const kept = (id: string) => db().outgoingMail.findUniqueOrThrow({ where: { id } });
const dueNow = (id: string) =>
  db().outgoingMail.update({ where: { id }, data: { nextTryAt: new Date(Date.now() - 1) } });

function minutesAhead(at: Date): number {
  return Math.round((at.getTime() - Date.now()) / 60_000);
}

describe("a mail", () => {
  test("is kept while there is no mail server, and arrives once there is", async () => {
    const id = await write();
    expect(await sendMails(office, null)).toBe(0);
    expect((await kept(id)).attempts).toBe(0);
    expect(await sendMails(office, post())).toBe(1);
    expect((await kept(id)).sentAt).not.toBeNull();
    const [mail] = server.taken;
    expect(mail?.source).toContain(`Message-ID: <${id}@prueba.invalid>`);
    expect(mail?.source).toContain("From: Portal de prueba <portal@prueba.invalid>");
    expect(mail?.source).toMatch(/text\/plain[\s\S]*text\/html/);
    expect(mail?.source).toContain("Auto-Submitted: auto-generated");
    expect(await sendMails(office, post())).toBe(0);
  });

  test("of one cause is one", async () => {
    await write("misma causa");
    await write("misma causa");
    await sendMails(office, post());
    expect(server.taken).toHaveLength(1);
  });

  test("is sent once by two workers, also by a slow server", async () => {
    server.mood = "delays";
    await Promise.all([write(), write(), write()]);
    await Promise.all([sendMails(office, post()), sendMails(office, post())]);
    expect(server.taken).toHaveLength(3);
    expect(new Set(server.taken.map(({ to }) => to.join())).size).toBe(3);
  });

  test("that the server refuses for good is given up, with what it said", async () => {
    server.mood = "refuses";
    const id = await write();
    await sendMails(office, post());
    const mail = await kept(id);
    expect(mail.failedAt).not.toBeNull();
    expect(mail.failure).toContain("No existe esa casilla");
  });

  test("that cannot be taken now waits longer each time, and is given up in the end", async () => {
    server.mood = "is full";
    const id = await write();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await sendMails(office, post());
      waits.push(minutesAhead((await kept(id)).nextTryAt));
      await dueNow(id);
    }
    expect(waits).toEqual([1, 5, 30, 120, 720]);
    await sendMails(office, post());
    expect((await kept(id)).failedAt).not.toBeNull();
    expect(server.taken).toEqual([]);
  });

  test("whose connection drops is tried again, and the others do not wait for it in vain", async () => {
    server.mood = "hangs up";
    const [first, second] = [await write(), await write()];
    await sendMails(office, post());
    expect((await kept(first)).failure).not.toBe("");
    expect((await kept(second)).sentAt).toBeNull();
    server.mood = "takes";
    await Promise.all([dueNow(first), dueNow(second)]);
    await sendMails(office, post());
    expect(server.taken).toHaveLength(2);
  });

  test("never carries a second line in a header", async () => {
    const to = { address: "a@prueba.invalid", name: "" };
    const bad = {
      to,
      subject: "Uno\r\nBcc: otra@prueba.invalid",
      text: "",
      html: "",
      cause: "mala",
    };
    await expect(transaction((tx) => queueMails(tx, [bad]))).rejects.toThrow("more than one line");
    const columns = { toAddress: "a@prueba.invalid\n", subject: "x", text: "", cause: "peor" };
    await expect(db().outgoingMail.create({ data: columns })).rejects.toThrow("one_line");
  });

  test("whose link has ended is neither sent nor shown, and then forgotten", async () => {
    const ended = await write(randomUUID(), { expiresAt: new Date(Date.now() - 1) });
    const open = await write(randomUUID(), { expiresAt: new Date(Date.now() + 60_000) });
    const page = await outbox(await actorAs("administrator"), { state: "waiting", after: null });
    expect(page.items.map(({ id }) => id)).toEqual([open]);
    expect(await sendMails(office, post())).toBe(1);
    expect((await kept(ended)).attempts).toBe(0);
    await purgeMails();
    expect(await db().outgoingMail.count({ where: { id: ended } })).toBe(0);
  });

  test("that was sent long ago is forgotten", async () => {
    const [old, fresh] = [await write(), await write()];
    const sentAt = new Date(Date.now() - 91 * 86_400_000);
    await db().outgoingMail.update({ where: { id: old }, data: { sentAt } });
    await purgeMails();
    const left = await db().outgoingMail.findMany({ select: { id: true } });
    expect(left).toEqual([{ id: fresh }]);
  });
});

test("the outbox lists what waits, what failed and what was sent, and can be worked through", async () => {
  const administrator = await actorAs("administrator");
  const [waiting, failed] = [await write(), await write()];
  await db().outgoingMail.update({ where: { id: failed }, data: { failedAt: new Date() } });
  const listed = async (state: "waiting" | "failed" | "sent") =>
    (await outbox(administrator, { state, after: null })).items.map(({ id }) => id);
  expect([await listed("waiting"), await listed("failed")]).toEqual([[waiting], [failed]]);
  await retryMail(administrator, { mailId: failed });
  await markMailSent(administrator, { mailId: waiting });
  expect([await listed("waiting"), await listed("sent")]).toEqual([[failed], [waiting]]);
  await expectRefusal(markMailSent(administrator, { mailId: waiting }), "conflict");
});

test("markMailSent refuses whoever does not administer the portal", async () => {
  const mailId = await write();
  await expectRefusal(markMailSent(await actorAs("reviewer"), { mailId }), "forbidden");
  await expectRefusal(
    markMailSent(await actorAs("administrator"), { mailId: randomUUID() }),
    "not_found",
  );
});

test("retryMail refuses whoever does not administer the portal", async () => {
  const mailId = await write();
  await expectRefusal(retryMail(await actorAs("staff"), { mailId }), "forbidden");
});

test("sendTestMail refuses others, and a portal without a mail server", async () => {
  const input = { address: "prueba@prueba.invalid" };
  await expectRefusal(sendTestMail(await actorAs("reviewer"), input), "forbidden");
  await expectRefusal(sendTestMail(await actorAs("administrator"), input), "invalid");
});

test("sendMails refuses everybody but the software itself", async () => {
  await expectRefusal(sendMails(await actorAs("administrator")), "forbidden");
});

test("purgeMails refuses everybody but the software itself", async () => {
  await expectRefusal(purgeMails(await actorAs("administrator")), "forbidden");
});
