import { Prisma, type Tx } from "#lib/platform/db";

/** Locks a subscription until the transaction ends; null when there is none. */
export async function lockSubscription(tx: Tx, id: string) {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM subscription WHERE id = ${id}::uuid FOR UPDATE`);
  return tx.subscription.findUnique({ where: { id } });
}
export type LockedSubscription = NonNullable<Awaited<ReturnType<typeof lockSubscription>>>;
