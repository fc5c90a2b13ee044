import type { Tx } from "#lib/platform/db";
import { forgetMails } from "#lib/platform/mailer";
import type { EndReason } from "#lib/subscriptions/schema";
import { addressKey } from "#lib/subscriptions/tokens";

interface Ending {
  subscription: { id: string; address: string };
  reason: EndReason;
  salt: string;
}

/**
 * Deletes what is known of a subscriber, mails included. Of the address a salted hash stays, so that it is
 * not written to again (Ley 29733, art. 20: cancellation of personal data).
 */
export async function erase(tx: Tx, { subscription, reason, salt }: Ending): Promise<void> {
  const { id, address } = subscription;
  const where = { subscriptionId: id };
  const letters = await tx.subscriptionLetter.findMany({ where, select: { cause: true } });
  await forgetMails(
    tx,
    letters.map(({ cause }) => cause),
  );
  await tx.subscription.delete({ where: { id } });
  const key = { addressKey: await addressKey(address, salt) };
  const data = { reason, at: new Date() };
  await tx.subscriptionEnded.upsert({ where: key, create: { ...key, ...data }, update: data });
}
