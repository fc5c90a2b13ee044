import type { Tx } from "#lib/platform/db";

/** The causes of the mails that speak of a subscription itself, not of what is published. */
export async function ownCauses(tx: Tx, subscriptionId: string): Promise<string[]> {
  const where = { subscriptionId, sort: "words" };
  const letters = await tx.subscriptionLetter.findMany({ where, select: { cause: true } });
  return letters.map(({ cause }) => cause);
}
