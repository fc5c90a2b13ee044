import { canWrite } from "#lib/editorial/policy";
import { type Addressee, type MailedNotice, noticeMail } from "#lib/notifications/noticeMail";
import { canTell } from "#lib/notifications/policy";
import {
  type MailNoticesInput,
  type NoticeVerb,
  type Topic,
  topicOf,
} from "#lib/notifications/schema";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db, Prisma, type Tx, transaction } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { queueMails } from "#lib/platform/mailer";
import { ensure } from "#lib/platform/refusal";
import { siteIdentity } from "#lib/settings/queries";

/** Notices taken into one mail; what is left goes into the next one. */
const most = 200;

type Row = MailedNotice & { readAt: Date | null };

async function lockAccount(tx: Tx, id: string) {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM account WHERE id = ${id}::uuid FOR UPDATE`);
  return tx.account.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, email: true, active: true, mailWhen: true, mailMuted: true },
      role: true,
    },
  });
}

/** Takes what no mail has told yet, for good. */
async function takeUnmailed(tx: Tx, accountId: string): Promise<Row[]> {
  const rows = await tx.notification.findMany({
    where: { accountId, mailedAt: null },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: most,
    select: {
      ...{ id: true, verb: true, actorName: true, title: true, text: true, path: true },
      readAt: true,
    },
  });
  const ids = rows.map(({ id }) => id);
  await tx.notification.updateMany({ where: { id: { in: ids } }, data: { mailedAt: new Date() } });
  return rows;
}

function worthMail({ readAt, verb }: Row, muted: readonly string[]): boolean {
  const topic: Topic | undefined = topicOf[verb as NoticeVerb];
  return readAt === null && !(topic && muted.includes(topic));
}

async function mailOf(to: Addressee, notices: readonly Row[]) {
  const { name } = await siteIdentity();
  const absolute = (path: string) => new URL(path, env().APP_URL).href;
  return noticeMail(to, notices, { institution: name, absolute });
}

/**
 * Gathers what somebody was told and has not read into one mail; answers how many notices it tells. A
 * daily reader's notices wait for the digest.
 */
export function mailNotices(actor: Actor, input: MailNoticesInput): Promise<number> {
  ensure(canTell(actor), "forbidden");
  return transaction(async (tx) => {
    const account = await lockAccount(tx, input.account);
    if (!account?.email || (account.mailWhen === "daily" && !input.digest)) return 0;
    const rows = await takeUnmailed(tx, account.id);
    const mayRead = account.active && canWrite(account.role);
    const wantsMail = mayRead && account.mailWhen !== "never";
    const told = wantsMail ? rows.filter((row) => worthMail(row, account.mailMuted)) : [];
    if (told.length > 0)
      await queueMails(tx, [await mailOf({ ...account, email: account.email }, told)]);
    return told.length;
  });
}

/** Asks for the mail of everybody who has something untold: the digest of the day, and what a lost job forgot. */
export async function mailDigests(actor: Actor = systemActor("Avisos")): Promise<void> {
  ensure(canTell(actor), "forbidden");
  await db().$executeRaw(Prisma.sql`
    SELECT graphile_worker.add_job('mail_notices',
      json_build_object('account', account.id, 'digest', true), job_key := 'mail_notices:' || account.id)
    FROM account
    WHERE active AND EXISTS (
      SELECT FROM notification WHERE account_id = account.id AND mailed_at IS NULL)`);
}
