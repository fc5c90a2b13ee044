import type { Actor } from "#lib/platform/actor";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { erase } from "#lib/subscriptions/commands/erase";
import { subscriptionSettings } from "#lib/subscriptions/commands/keys";
import { lockSubscription } from "#lib/subscriptions/commands/lock";
import { canManageSubscriptions } from "#lib/subscriptions/policy";
import type { AddressInput, PaceInput } from "#lib/subscriptions/schema";
import { addressKey } from "#lib/subscriptions/tokens";

const unknown = { fields: { address: "Este correo no está suscrito." } };
const free = { fields: { address: "Este correo no está dado de baja: ya puede suscribirse." } };

/** Ends the subscription of whoever asks for it by another way than the link of their mails. */
export async function removeAddress(actor: Actor, { address }: AddressInput): Promise<void> {
  ensure(canManageSubscriptions(actor), "forbidden");
  const { salt } = await subscriptionSettings();
  await transaction(async (tx) => {
    const found = await tx.subscription.findUnique({ where: { address }, select: { id: true } });
    const subscription = found && (await lockSubscription(tx, found.id));
    ensure(subscription, "invalid", unknown);
    await erase(tx, { subscription, reason: "left", salt });
    await record(tx, actor, {
      ...{ verb: "subscription_removed", subjectType: "subscription", subjectId: subscription.id },
    });
  });
}

/** Lets an address that left, bounced or was closed by its owner be subscribed again, by its owner. */
export async function allowAddress(actor: Actor, { address }: AddressInput): Promise<void> {
  ensure(canManageSubscriptions(actor), "forbidden");
  const { salt } = await subscriptionSettings();
  const where = { addressKey: await addressKey(address, salt) };
  await transaction(async (tx) => {
    const { count } = await tx.subscriptionEnded.deleteMany({ where });
    ensure(count > 0, "invalid", free);
    await record(tx, actor, {
      ...{ verb: "subscription_allowed", subjectType: "subscription", subjectId: where.addressKey },
    });
  });
}

/** Changes how many mails to subscribers leave in a minute. */
export async function changePace(actor: Actor, { perMinute }: PaceInput): Promise<void> {
  ensure(canManageSubscriptions(actor), "forbidden");
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM subscription_settings WHERE id = 1 FOR UPDATE`;
    const where = { id: 1 };
    const before = await tx.subscriptionSettings.findUniqueOrThrow({ where });
    if (before.perMinute === perMinute) return;
    await tx.subscriptionSettings.update({ where, data: { perMinute } });
    await record(tx, actor, {
      ...{ verb: "subscription_pace_changed", subjectType: "subscription", subjectId: "pace" },
      data: { perMinute: [before.perMinute, perMinute] },
    });
  });
}
