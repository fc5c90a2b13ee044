import type { Actor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { erase } from "#lib/subscriptions/commands/erase";
import { subscriptionOf, subscriptionSettings } from "#lib/subscriptions/commands/keys";
import { lockSubscription } from "#lib/subscriptions/commands/lock";
import { dueAt } from "#lib/subscriptions/moments";
import { canAskForNews } from "#lib/subscriptions/policy";
import type { ChangeInput, LinkInput } from "#lib/subscriptions/schema";

const gone = { message: "Esta suscripción ya terminó. Si desea, suscríbase de nuevo." };

type Choice = Pick<ChangeInput, "topics" | "frequency">;

/** What was published and not yet told follows the new choice. */
async function followChoice(tx: Tx, id: string, { topics, frequency }: Choice): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    DELETE FROM subscription_sending AS sending USING subscription_round AS round
    WHERE sending.subscription_id = ${id}::uuid AND sending.mailed_at IS NULL
      AND round.publication_id = sending.publication_id AND round.edition = sending.edition
      AND NOT round.topic = ANY(${topics}::text[])`);
  const where = { subscriptionId: id, mailedAt: null };
  await tx.subscriptionSending.updateMany({ where, data: { dueAt: dueAt(frequency, new Date()) } });
}

/** Changes what a subscriber receives, and when, by the signed link of their mails. */
export async function change(actor: Actor, input: ChangeInput): Promise<void> {
  ensure(canAskForNews(actor), "forbidden");
  const { topics, frequency } = input;
  const id = await subscriptionOf(input.link);
  await transaction(async (tx) => {
    const before = await lockSubscription(tx, id);
    ensure(before && before.state !== "waiting", "not_found", gone);
    await tx.subscription.update({ where: { id }, data: { topics, frequency } });
    await followChoice(tx, id, { topics, frequency });
    await record(tx, actor, {
      ...{ verb: "subscription_changed", subjectType: "subscription", subjectId: id },
      data: { topics, frequency, before: { topics: before.topics, frequency: before.frequency } },
    });
  });
}

/** Ends a subscription by its signed link and deletes it. Ending it again changes nothing. */
export async function leave(actor: Actor, { link }: LinkInput): Promise<void> {
  ensure(canAskForNews(actor), "forbidden");
  const [id, { salt }] = await Promise.all([subscriptionOf(link), subscriptionSettings()]);
  await transaction(async (tx) => {
    const subscription = await lockSubscription(tx, id);
    if (!subscription) return;
    await erase(tx, { subscription, reason: "left", salt });
    await record(tx, actor, {
      ...{ verb: "subscription_ended", subjectType: "subscription", subjectId: id },
      data: { topics: subscription.topics, frequency: subscription.frequency },
    });
  });
}
