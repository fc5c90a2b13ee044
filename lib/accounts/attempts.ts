import { createHash } from "node:crypto";

/** How long a failed attempt counts. */
export const windowMinutes = 15;
/**
 * Failures that are allowed in the window: for one account from one network address, for that account
 * from anywhere (so many that nobody shuts its owner out from afar by failing a few times), and from that address.
 */
export const pairLimit = 5;
export const accountLimit = 50;
export const addressLimit = 30;
/** Links by mail that are asked for in the window: for one e-mail or number, and from one address. */
export const recoveryLimit = 3;
export const recoveryAddressLimit = 20;

const minuteMs = 60_000;

/** Whose failures are counted, and how many are allowed. */
export interface Counted {
  subject: string;
  limit: number;
}

// Neither the e-mail nor the network address is kept, only enough to recognise them.
function subjectOf(sort: string, value: string): string {
  return `${sort}:${createHash("sha256").update(value).digest("hex").slice(0, 32)}`;
}

const countedAddress = (address: string): Counted[] =>
  address ? [{ subject: subjectOf("address", address), limit: addressLimit }] : [];

/**
 * A sign-in counts for what was typed, known or not, from that address; for the account, or what was
 * typed where there is none; and for the address if there is one. That an e-mail and a number are of one
 * account shows only after as many failures as nobody makes.
 */
export function countedSignIn(
  typed: string,
  address: string,
  accountId: string = typed,
): [Counted, ...Counted[]] {
  return [
    { subject: subjectOf("pair", `${address} ${typed}`), limit: pairLimit },
    { subject: subjectOf("account", accountId), limit: accountLimit },
    ...countedAddress(address),
  ];
}

/** Asking for a link by mail counts apart: for what was typed, from anywhere, and for the address. */
export function countedRecovery(typed: string, address: string): [Counted, ...Counted[]] {
  const from = { subject: subjectOf("recovery from", address), limit: recoveryAddressLimit };
  return [
    { subject: subjectOf("recovery", typed), limit: recoveryLimit },
    ...(address ? [from] : []),
  ];
}

/** Asking for the current password counts apart, for the account alone. */
export function countedPasswordCheck(accountId: string): [Counted] {
  return [{ subject: subjectOf("password", accountId), limit: pairLimit }];
}

/** The moment before which failures no longer count. */
export function windowStart(now: Date): Date {
  return new Date(now.getTime() - windowMinutes * minuteMs);
}

/** Whole minutes until a failure stops counting, at least one. */
export function minutesLeft(failedAt: Date, now: Date): number {
  const endsAt = failedAt.getTime() + windowMinutes * minuteMs;
  return Math.max(1, Math.ceil((endsAt - now.getTime()) / minuteMs));
}
