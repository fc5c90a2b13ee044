import { type Actor, systemActor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { subscriptionSettings } from "#lib/subscriptions/commands/keys";
import { type Delivery, outcomesOf } from "#lib/subscriptions/deliveries";
import { canTellSubscribers } from "#lib/subscriptions/policy";
import { addressKey } from "#lib/subscriptions/tokens";

const mostAtOnce = 500;
/** Letters in a row, each tried for most of a day, that an address may fail to take. */
export const mostFailures = 3;

/** Takes the letters of which it is known by now what became. */
function lockSettled(tx: Tx): Promise<Delivery[]> {
  return tx.$queryRaw<Delivery[]>(Prisma.sql`
    SELECT letter.id, letter.subscription_id AS "subscriptionId", mail.fault, mail.failure,
      mail.sent_at IS NOT NULL AS sent
    FROM subscription_letter AS letter JOIN outgoing_mail AS mail ON mail.cause = letter.cause
    WHERE letter.settled_at IS NULL AND (mail.sent_at IS NOT NULL OR mail.failed_at IS NOT NULL)
    ORDER BY letter.id LIMIT ${mostAtOnce} FOR UPDATE OF letter SKIP LOCKED`);
}

async function bounce(tx: Tx, refused: string[]): Promise<string[]> {
  const bounced = await tx.subscription.updateManyAndReturn({
    where: {
      state: "confirmed",
      OR: [{ id: { in: refused } }, { failures: { gte: mostFailures } }],
    },
    data: { state: "bounced", bouncedAt: new Date() },
    select: { id: true },
  });
  const ids = bounced.map(({ id }) => id);
  await tx.subscriptionSending.deleteMany({
    where: { subscriptionId: { in: ids }, mailedAt: null },
  });
  return ids;
}

async function note(tx: Tx, deliveries: Delivery[]): Promise<string[]> {
  const { outcomes, blind } = outcomesOf(deliveries);
  if (blind) log.error({ letters: deliveries.length }, "most letters to subscribers are refused");
  const of = (outcome: string) => outcomes.filter((one) => one.outcome === outcome);
  const idsOf = (outcome: string) => of(outcome).map(({ subscriptionId }) => subscriptionId);
  await tx.$executeRaw(Prisma.sql`
    UPDATE subscription_letter AS letter SET settled_at = now(), outcome = told.outcome
    FROM unnest(${outcomes.map(({ id }) => id)}::uuid[], ${outcomes.map(({ outcome }) => outcome)}::text[])
      AS told (id, outcome) WHERE letter.id = told.id`);
  await tx.subscription.updateMany({
    where: { id: { in: idsOf("delivered") } },
    data: { failures: 0, failure: "" },
  });
  const failed = [...of("refused"), ...of("deferred")];
  await tx.$executeRaw(Prisma.sql`
    UPDATE subscription SET failures = failures + 1, failure = told.failure
    FROM unnest(${failed.map((one) => one.subscriptionId)}::uuid[], ${failed.map((one) => one.failure)}::text[])
      AS told (id, failure) WHERE subscription.id = told.id`);
  return bounce(tx, idsOf("refused"));
}

/**
 * Notes what became of the letters to subscribers. An address that is refused for good, or that takes none of
 * three letters in a row, is not written to any more; answers how many those are.
 */
export async function settleLetters(actor: Actor = systemActor("Suscripciones")): Promise<number> {
  ensure(canTellSubscribers(actor), "forbidden");
  return transaction(async (tx) => {
    const deliveries = await lockSettled(tx);
    if (deliveries.length === 0) return 0;
    const bounced = await note(tx, deliveries);
    if (bounced.length > 0) {
      await record(tx, actor, {
        ...{ verb: "subscriptions_bounced", subjectType: "subscription", subjectId: "several" },
        data: { subscriptions: bounced },
      });
    }
    return bounced.length;
  });
}

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);
const bouncedDays = 180;
const letterDays = 120;
const mostErased = 100;

/** Of addresses that bounce, in the end only the hash stays. */
async function eraseBounced(tx: Tx, salt: string): Promise<void> {
  const gone = await tx.subscription.findMany({
    where: { state: "bounced", bouncedAt: { lt: ago(bouncedDays) } },
    take: mostErased,
    select: { id: true, address: true },
  });
  const keys = await Promise.all(gone.map(({ address }) => addressKey(address, salt)));
  const data = keys.map((key) => ({ addressKey: key, reason: "bounced" }));
  await tx.subscriptionEnded.createMany({ data, skipDuplicates: true });
  await tx.subscription.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
}

/** Forgets requests that nobody confirmed in time, what was counted, old letters and addresses that bounce. */
export async function purgeSubscriptions(actor: Actor = systemActor("Limpieza")): Promise<void> {
  ensure(canTellSubscribers(actor), "forbidden");
  const { salt } = await subscriptionSettings();
  await transaction(async (tx) => {
    const late = { state: "waiting", tokenExpiresAt: { lt: new Date() } };
    await tx.subscription.deleteMany({ where: late });
    await tx.subscriptionAttempt.deleteMany({ where: { at: { lt: ago(1) } } });
    await tx.subscriptionLetter.deleteMany({ where: { at: { lt: ago(letterDays) } } });
    await eraseBounced(tx, salt);
  });
}
