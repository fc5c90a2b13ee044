import type { Transporter } from "nodemailer";
import type { Prisma, Tx } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { enqueue } from "#lib/platform/jobs";

/** A mail as it is kept until it is sent. `cause` says what it was written for: two mails of one cause are one. */
export interface Mail {
  to: { address: string; name: string };
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  cause: string;
  /** Whether it holds a personal link: its text is forgotten once it was sent. */
  secret?: boolean;
  /** When that link ends, after which the mail is of no use. */
  expiresAt?: Date;
  /** The language in which it was written (BCP 47); Spanish without it. */
  locale?: string;
}

/** A kept mail on its way; the same `id` is always the same message. */
export interface KeptMail extends Omit<Mail, "cause" | "secret" | "expiresAt" | "locale"> {
  id: string;
}

/** The job that sends what waits. */
export const sendMailsTask = "send_mails";

const oneLine = (text: string) => !/[\r\n]/.test(text);

/**
 * Keeps mails to be sent, in the caller's transaction: they exist if and only if the change does.
 * Throws on a header of several lines, which no honest caller has.
 */
export async function queueMails(tx: Tx, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const headers = mails.flatMap(({ to, subject, headers = {} }) => [
    ...[to.address, to.name, subject],
    ...Object.entries(headers).flat(),
  ]);
  if (!headers.every(oneLine)) throw new Error("a mail's header has more than one line");
  await tx.outgoingMail.createMany({
    data: mails.map(({ to, headers = {}, ...mail }) => ({
      ...{ ...mail, toAddress: to.address, toName: to.name },
      headers: headers as Prisma.InputJsonObject,
    })),
    skipDuplicates: true,
  });
  await enqueue(tx, { task: sendMailsTask, key: sendMailsTask });
}

/** Withdraws mails, sent or not, by their causes: nothing of them is kept. */
export async function forgetMails(tx: Tx, causes: readonly string[]): Promise<void> {
  if (causes.length === 0) return;
  await tx.outgoingMail.deleteMany({ where: { cause: { in: [...causes] } } });
}

/** Withdraws mails that nobody sent yet: the links that they carry open nothing any more. */
export async function forgetUnsentMails(tx: Tx, causes: readonly string[]): Promise<void> {
  if (causes.length === 0) return;
  await tx.outgoingMail.deleteMany({ where: { cause: { in: [...causes] }, sentAt: null } });
}

/** Notes that mails arrived, in whatever way: somebody has used the link that they carry. */
export async function noteArrivedMails(tx: Tx, causes: readonly string[]): Promise<void> {
  if (causes.length === 0) return;
  const where = { cause: { in: [...causes] }, sentAt: null };
  await tx.outgoingMail.updateMany({ where, data: { sentAt: new Date(), failedAt: null } });
}

/** Whether this portal has a mail server to send through. */
export const sendsMail = () => env().SMTP_URL !== undefined;

export interface Postman {
  /** Hands one mail to the mail server. Rejects with what nodemailer says when it is not taken. */
  send(mail: KeptMail): Promise<void>;
  close(): void;
}

const seconds = 1_000;
const patience = {
  connectionTimeout: 10 * seconds,
  greetingTimeout: 10 * seconds,
  socketTimeout: 30 * seconds,
};

/** Read into memory with the first mail: whoever only keeps mails to be sent needs none of it. */
async function transportOf(url: string): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  const address = new URL(url);
  const defaults = { ...patience, pool: true, maxConnections: 1 };
  for (const [name, value] of Object.entries(defaults)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(value));
  }
  return createTransport(address.href);
}

/** The mail server at an address; null where none is configured. */
export function postman(url = env().SMTP_URL, from = env().MAIL_FROM): Postman | null {
  if (!url || !from) return null;
  let opened: Promise<Transporter> | undefined;
  const transport = () => (opened ??= transportOf(url));
  const host = /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? "localhost";
  return {
    async send({ id, to, subject, text, html, headers = {} }) {
      const messageId = `<${id}@${host}>`;
      const always = { "Auto-Submitted": "auto-generated", ...headers };
      const by = await transport();
      await by.sendMail({ from, to, subject, text, html, messageId, headers: always });
    },
    close: () => void opened?.then((by) => by.close()),
  };
}
