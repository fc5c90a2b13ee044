import { canSeeMail } from "#lib/mail/policy";
import type { MailState, OutboxFilter } from "#lib/mail/schema";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { sendsMail } from "#lib/platform/mailer";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { ensure } from "#lib/platform/refusal";

const pageSize = 30;

const listed = {
  ...{ id: true, toAddress: true, toName: true, subject: true, text: true, at: true },
  ...{ secret: true, locale: true, expiresAt: true },
  ...{ nextTryAt: true, attempts: true, sentAt: true, failedAt: true, failure: true },
} as const;

/** A mail whose link has ended waits for nobody: it is not shown until it is forgotten. */
const alive = () => ({ OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] });

const inState: Record<MailState, () => object> = {
  waiting: () => ({ sentAt: null, failedAt: null, ...alive() }),
  failed: () => ({ sentAt: null, failedAt: { not: null }, ...alive() }),
  sent: () => ({ sentAt: { not: null } }),
};

/** Whoever has a personal link acts as its owner: it is shown to who asks for it by name (`readMail`). */
function withoutLink<Row extends { secret: boolean; sentAt: Date | null; text: string }>(row: Row) {
  const { secret, text, ...mail } = row;
  const locked = secret && mail.sentAt === null;
  return { ...mail, secret, locked, text: locked ? "" : text };
}

/** A page of the kept mails of one state, newest first; `next` is the key of the page after it. */
export async function outbox(actor: Actor, { state, after }: OutboxFilter) {
  ensure(canSeeMail(actor), "forbidden");
  const rows = await db().outgoingMail.findMany({
    where: { AND: [inState[state](), olderThan(after, "at", "id")] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  const page = newestPage(rows, pageSize, (row) => row);
  return { ...page, items: page.items.map(withoutLink) };
}
export type OutboxItem = Awaited<ReturnType<typeof outbox>>["items"][number];

/** Whether mails leave by themselves, and to whom a test would go. */
export async function mailService(actor: Actor) {
  ensure(canSeeMail(actor), "forbidden");
  const account = actor.id
    ? await db().account.findUnique({ where: { id: actor.id }, select: { email: true } })
    : null;
  return { configured: sendsMail(), ownAddress: account?.email ?? "" };
}
