import { Prisma, type Tx } from "#lib/platform/db";
import type { Counted } from "#lib/subscriptions/limits";

const hour = 3_600_000;

/** Counts a request; whether it is still within the limit. Requests made at once are counted one by one. */
export async function isWithin(tx: Tx, { subject, limit, hours }: Counted): Promise<boolean> {
  await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${subject}, 7))`);
  const since = new Date(Date.now() - hours * hour);
  const count = await tx.subscriptionAttempt.count({ where: { subject, at: { gt: since } } });
  if (count >= limit) return false;
  await tx.subscriptionAttempt.create({ data: { subject } });
  return true;
}
