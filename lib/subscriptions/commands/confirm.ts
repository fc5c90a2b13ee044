import type { Actor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { noteArrivedMails } from "#lib/platform/mailer";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { erase } from "#lib/subscriptions/commands/erase";
import { subscriptionSettings } from "#lib/subscriptions/commands/keys";
import { ownCauses } from "#lib/subscriptions/commands/letters";
import { type LockedSubscription, lockSubscription } from "#lib/subscriptions/commands/lock";
import { canAskForNews } from "#lib/subscriptions/policy";
import type { TokenInput } from "#lib/subscriptions/schema";
import { addressKey, signedLink, tokenHash } from "#lib/subscriptions/tokens";

const dead = { message: "Este enlace ya se usó o venció. Pida la suscripción de nuevo." };

async function lockByToken(tx: Tx, { token }: TokenInput): Promise<LockedSubscription> {
  const hash = tokenHash(token);
  const [found] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM subscription WHERE token_hash = ${hash} AND token_expires_at > now() FOR UPDATE`);
  const subscription = found && (await lockSubscription(tx, found.id));
  ensure(subscription, "not_found", dead);
  return subscription;
}

/** Starts a subscription whose owner has answered; its token is used up. Answers the link that opens it. */
export async function confirm(actor: Actor, input: TokenInput): Promise<{ link: string }> {
  ensure(canAskForNews(actor), "forbidden");
  const { salt, linkKey } = await subscriptionSettings();
  return transaction(async (tx) => {
    const { id, address, topics, frequency, consentVersion } = await lockByToken(tx, input);
    const fresh = { state: "confirmed", confirmedAt: new Date(), bouncedAt: null };
    // The hash stays, so that whoever opens the link again reads that nothing more is needed.
    const used = { tokenExpiresAt: null };
    const data = { ...fresh, ...used, failures: 0, failure: "" };
    await tx.subscription.update({ where: { id }, data });
    const where = { addressKey: await addressKey(address, salt) };
    await tx.subscriptionEnded.deleteMany({ where });
    await noteArrivedMails(tx, await ownCauses(tx, id));
    await record(tx, actor, {
      ...{ verb: "subscription_confirmed", subjectType: "subscription", subjectId: id },
      data: { topics, frequency, consentVersion },
    });
    return { link: signedLink(id, linkKey) };
  });
}

/** The owner did not ask for it: what was asked is deleted, and the address is not written to again. */
export async function decline(actor: Actor, input: TokenInput): Promise<void> {
  ensure(canAskForNews(actor), "forbidden");
  const { salt } = await subscriptionSettings();
  await transaction(async (tx) => {
    const subscription = await lockByToken(tx, input);
    await erase(tx, { subscription, reason: "unwanted", salt });
    await record(tx, actor, {
      ...{ verb: "subscription_declined", subjectType: "subscription", subjectId: subscription.id },
    });
  });
}
