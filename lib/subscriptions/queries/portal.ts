import { db } from "#lib/platform/db";
import { sendsMail } from "#lib/platform/mailer";
import type { Frequency, NewsTopic } from "#lib/subscriptions/schema";
import { openLink, tokenHash } from "#lib/subscriptions/tokens";
import { maskedAddress } from "#lib/subscriptions/wording";

/** Whether mails leave by themselves. Public. */
export const mailsLeave = () => sendsMail();

const shown = { address: true, topics: true, frequency: true, state: true } as const;

interface Row {
  address: string;
  topics: string[];
  frequency: string;
  state: string;
}

/** A subscription as its own pages show it: whoever sees over a shoulder learns no address. */
const shownOf = ({ address, topics, frequency, state }: Row) => ({
  ...{ masked: maskedAddress(address), topics: topics as NewsTopic[] },
  frequency: frequency as Frequency,
  bounced: state === "bounced",
});

/** What a token would confirm; null for one that was used, has expired or never was. Public. */
export async function askedBy(token: string) {
  const row = await db().subscription.findFirst({
    where: { tokenHash: tokenHash(token), tokenExpiresAt: { gt: new Date() } },
    select: shown,
  });
  return row && shownOf(row);
}

/**
 * Whether what a token would confirm was confirmed by it before. Public: whoever has the token, of 256 random
 * bits, has the mail; to anybody else this says nothing.
 */
export async function isConfirmedBy(token: string): Promise<boolean> {
  const where = { tokenHash: tokenHash(token), state: { in: ["confirmed", "bounced"] } };
  return (await db().subscription.count({ where: { ...where, tokenExpiresAt: null } })) > 0;
}

/** What a signed link opens; null for a link that is not ours or whose subscription has ended. Public. */
export async function subscriptionBy(link: string) {
  const where = { id: 1 };
  const { linkKey } = await db().subscriptionSettings.findUniqueOrThrow({ where });
  const id = openLink(link, linkKey);
  const row = id && (await db().subscription.findUnique({ where: { id }, select: shown }));
  return row ? shownOf(row) : null;
}
export type ShownSubscription = NonNullable<Awaited<ReturnType<typeof subscriptionBy>>>;
