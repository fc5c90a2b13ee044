import { setTimeout as pause } from "node:timers/promises";
import {
  afterFailure,
  failureLine,
  faultOf,
  isServersFault,
  type MailFailure,
} from "#lib/mail/failures";
import { canSendMails } from "#lib/mail/policy";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { type KeptMail, type Postman, postman } from "#lib/platform/mailer";
import { ensure } from "#lib/platform/refusal";

/** A mail is nobody else's for this long, more than a mail server may take to answer. */
const leaseMs = 5 * 60_000;
const mostAtOnce = 500;
const mailsPerSecond = 10;

type Row = Omit<KeptMail, "to"> & { attempts: number; address: string; name: string };

/** Takes one mail that is due so that no other worker does; null when none is left. */
async function takeOne(): Promise<Row | null> {
  const now = new Date();
  const [row] = await db().$queryRaw<Row[]>(Prisma.sql`
    UPDATE outgoing_mail
    SET attempts = attempts + 1, next_try_at = ${new Date(now.getTime() + leaseMs)}
    WHERE id = (
      SELECT id FROM outgoing_mail
      WHERE sent_at IS NULL AND failed_at IS NULL AND next_try_at <= ${now}
        AND (expires_at IS NULL OR expires_at > ${now})
      ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, to_address AS address, to_name AS name, subject, text, html, headers, attempts`);
  return row ?? null;
}

/** A mail that was withdrawn while it was on its way has nothing to note any more. */
async function settle(id: string, data: Prisma.OutgoingMailUpdateInput): Promise<void> {
  await db().outgoingMail.updateMany({ where: { id }, data });
}

async function keepFailure({ id, attempts }: Row, failure: MailFailure): Promise<void> {
  const { nextTryAt, failedAt } = afterFailure(failure, attempts, new Date());
  log.warn({ mailId: id, attempts, code: failure.code }, "a mail was not taken");
  const told = { failure: failureLine(failure), fault: faultOf(failure) };
  await settle(id, { failedAt, ...told, ...(nextTryAt && { nextTryAt }) });
}

/** Sends one mail; whether the mail server could be spoken to. */
async function sendOne(by: Postman, row: Row): Promise<boolean> {
  const { attempts, address, name, ...mail } = row;
  try {
    await by.send({ ...mail, to: { address, name } });
  } catch (error) {
    await keepFailure(row, error as MailFailure);
    return !isServersFault(error as MailFailure);
  }
  await settle(row.id, { sentAt: new Date(), failure: "", fault: "" });
  return true;
}

/**
 * Sends what is due, ten a second at most; returns how many mails were tried. Two workers never take
 * the same mail. Without a mail server everything stays where it is.
 */
export async function sendMails(
  actor: Actor = systemActor("Correo"),
  by: Postman | null = postman(),
): Promise<number> {
  ensure(canSendMails(actor), "forbidden");
  if (!by) return 0;
  let tried = 0;
  try {
    // One after the other: mail servers shut out whoever hurries them.
    for (let row = await takeOne(); row; row = tried < mostAtOnce ? await takeOne() : null) {
      tried += 1;
      const turn = pause(1_000 / mailsPerSecond);
      if (!(await sendOne(by, row))) break;
      await turn;
    }
  } finally {
    by.close();
  }
  return tried;
}

const keptDays = 90;

/** Forgets the mails sent 90 days ago or more, as what they said is in the panel, and those whose link has ended. */
export async function purgeMails(actor: Actor = systemActor("Limpieza")): Promise<void> {
  ensure(canSendMails(actor), "forbidden");
  const before = new Date(Date.now() - keptDays * 86_400_000);
  const ended = { sentAt: null, expiresAt: { lt: new Date() } };
  await db().outgoingMail.deleteMany({ where: { OR: [{ sentAt: { lt: before } }, ended] } });
}
