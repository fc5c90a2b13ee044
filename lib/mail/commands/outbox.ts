import { canSeeMail } from "#lib/mail/policy";
import type { MailInput, TestMailInput } from "#lib/mail/schema";
import { testMail } from "#lib/mail/testMail";
import type { Actor } from "#lib/platform/actor";
import { type Prisma, Prisma as sql, type Tx, transaction } from "#lib/platform/db";
import { enqueue } from "#lib/platform/jobs";
import { queueMails, sendMailsTask, sendsMail } from "#lib/platform/mailer";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

async function lockUnsent(tx: Tx, id: string) {
  await tx.$queryRaw(sql.sql`SELECT id FROM outgoing_mail WHERE id = ${id}::uuid FOR UPDATE`);
  const select = { id: true, subject: true, toName: true, text: true, sentAt: true } as const;
  const mail = await tx.outgoingMail.findUnique({ where: { id }, select });
  ensure(mail, "not_found");
  ensure(!mail.sentAt, "conflict", { message: "Este correo ya figura como enviado." });
  return mail;
}

interface Step {
  verb: string;
  data: Prisma.OutgoingMailUpdateInput;
}

function changing(actor: Actor, { mailId }: MailInput, { verb, data }: Step): Promise<void> {
  return transaction(async (tx) => {
    ensure(canSeeMail(actor), "forbidden");
    const { id, subject } = await lockUnsent(tx, mailId);
    await tx.outgoingMail.update({ where: { id }, data });
    await enqueue(tx, { task: sendMailsTask, key: sendMailsTask });
    await record(tx, actor, { verb, subjectType: "mail", subjectId: id, data: { subject } });
  });
}

/**
 * The text of a mail that waits with a personal link, for whoever must hand it over in another way. Recorded:
 * with the link one acts as the person whose it is.
 */
export function readMail(actor: Actor, { mailId }: MailInput): Promise<{ text: string }> {
  return transaction(async (tx) => {
    ensure(canSeeMail(actor), "forbidden");
    const { id, subject, toName, text } = await lockUnsent(tx, mailId);
    const data = { subject, name: toName };
    await record(tx, actor, { verb: "mail_read", subjectType: "mail", subjectId: id, data });
    return { text };
  });
}

/** For what was told in another way: it will not be sent any more. */
export function markMailSent(actor: Actor, input: MailInput): Promise<void> {
  const data = { sentAt: new Date(), failedAt: null, failure: "" };
  return changing(actor, input, { verb: "mail_marked_sent", data });
}

/** A mail that somebody marked as sent, and nobody has touched since. Refuses `conflict` for any other. */
async function lockMarked(tx: Tx, id: string) {
  await tx.$queryRaw(sql.sql`SELECT id FROM outgoing_mail WHERE id = ${id}::uuid FOR UPDATE`);
  const select = { subject: true, sentAt: true, secret: true } as const;
  const mail = await tx.outgoingMail.findUnique({ where: { id }, select });
  ensure(mail, "not_found");
  const last = await tx.auditEntry.findFirst({
    where: { subjectType: "mail", subjectId: id },
    orderBy: { id: "desc" },
    select: { verb: true },
  });
  ensure(mail.sentAt && last?.verb === "mail_marked_sent", "conflict", {
    message: "Este correo no figura como enviado a mano.",
  });
  ensure(!mail.secret, "conflict", {
    message: "Su texto se borró al marcarlo, porque llevaba un enlace personal.",
  });
  return mail;
}

/** Takes back that a mail was marked as sent: it waits again, and leaves by itself where mails do. */
export function unmarkMail(actor: Actor, { mailId }: MailInput): Promise<void> {
  return transaction(async (tx) => {
    ensure(canSeeMail(actor), "forbidden");
    const { subject } = await lockMarked(tx, mailId);
    const data = { sentAt: null, attempts: 0, nextTryAt: new Date() };
    await tx.outgoingMail.update({ where: { id: mailId }, data });
    await enqueue(tx, { task: sendMailsTask, key: sendMailsTask });
    const fact = { verb: "mail_unmarked", subjectType: "mail", subjectId: mailId };
    await record(tx, actor, { ...fact, data: { subject } });
  });
}

/** Sends a mail again from the first attempt, at once. */
export function retryMail(actor: Actor, input: MailInput): Promise<void> {
  const data = { failedAt: null, attempts: 0, nextTryAt: new Date(), failure: "" };
  return changing(actor, input, { verb: "mail_retried", data });
}

/** Sends a mail that says nothing but that mail works. Refuses `invalid` without a mail server. */
export function sendTestMail(actor: Actor, { address }: TestMailInput): Promise<void> {
  return transaction(async (tx) => {
    ensure(canSeeMail(actor), "forbidden");
    ensure(sendsMail(), "invalid", {
      message: "Este portal todavía no tiene servidor de correo. Indíquelo con SMTP_URL.",
    });
    const mail = testMail(address, new Date());
    await queueMails(tx, [mail]);
    await record(tx, actor, {
      ...{ verb: "mail_tested", subjectType: "mail", subjectId: mail.cause },
      data: { address },
    });
  });
}
