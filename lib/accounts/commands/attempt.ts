import { type Counted, minutesLeft, windowStart } from "#lib/accounts/attempts";
import { refused } from "#lib/accounts/commands/refuse";
import { Prisma, type Tx } from "#lib/platform/db";

/** The rows that stand for one attempt until it proves right, and how many tries are left after it. */
export interface Attempt {
  ids: bigint[];
  subject: string;
  left: number;
  /** Whether nothing else counts for its subject now. */
  isFirst: boolean;
}

async function reserve(tx: Tx, { subject, limit }: Counted, now: Date) {
  await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${subject}, 0))`);
  const failures = await tx.signInFailure.findMany({
    where: { subject, at: { gt: windowStart(now) } },
    orderBy: { at: "desc" },
    take: limit,
    select: { at: true },
  });
  const oldest = failures[limit - 1];
  if (oldest) {
    const minutes = minutesLeft(oldest.at, now);
    throw refused("rate_limited", { message: { sentence: "wait", minutes } });
  }
  const { id } = await tx.signInFailure.create({
    data: { subject, at: now },
    select: { id: true },
  });
  return { id, left: limit - failures.length - 1, isFirst: failures.length === 0 };
}

/**
 * Counts an attempt as failed before it is checked, so that attempts made at once cannot all see the
 * same count. Refuses (`rate_limited`) when any of the counted has reached its limit.
 */
export async function reserveAttempt(
  tx: Tx,
  [own, ...others]: [Counted, ...Counted[]],
): Promise<Attempt> {
  const now = new Date();
  const first = await reserve(tx, own, now);
  const ids = [first.id];
  for (const other of others) ids.push((await reserve(tx, other, now)).id);
  return { ids, subject: own.subject, left: first.left, isFirst: first.isFirst };
}

/** The attempt proved right: it no longer counts, nor do the earlier failures of its subject. */
export async function forgiveAttempt(tx: Tx, { ids, subject }: Attempt): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { OR: [{ id: { in: ids } }, { subject }] } });
}
