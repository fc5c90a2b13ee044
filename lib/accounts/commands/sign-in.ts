import { randomUUID } from "node:crypto";
import { countedSignIn } from "#lib/accounts/attempts";
import { type Attempt, forgiveAttempt, reserveAttempt } from "#lib/accounts/commands/attempt";
import { lockAccount } from "#lib/accounts/commands/lock";
import { refused } from "#lib/accounts/commands/refuse";
import { type Identifier, identifierKey, identifierOf } from "#lib/accounts/identifier";
import type { SignInInput } from "#lib/accounts/schema";
import { type Actor, makeActor, type Role, visitorActor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { hashPassword, verifyPassword } from "#lib/platform/password-hash";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

const hourMs = 3_600_000;
const ownDeviceHours = 30 * 24;
const sharedDeviceHours = 12;
const longestUserAgent = 300;

/** A session that has just begun. */
export interface OpenedSession {
  sessionId: string;
  accountId: string;
  role: Role;
  mustChangePassword: boolean;
  expiresAt: Date;
}

const identified = {
  ...{ id: true, name: true, role: true, active: true },
  ...{ passwordHash: true, mustChangePassword: true },
} as const;
const accountOf = (identifier: Identifier) =>
  db().account.findUnique({ where: identifier, select: identified });
type KnownAccount = NonNullable<Awaited<ReturnType<typeof accountOf>>>;

// What a password is checked against when there is no account, or none was chosen: it takes as long and never matches.
const nobodysHash = hashPassword(randomUUID());

function recordFailure(account: KnownAccount | null) {
  const subjectId = account?.id ?? "unknown";
  const fact = { verb: "sign_in_failed", subjectType: "account", subjectId };
  return transaction((tx) => record(tx, visitorActor(), fact));
}

/** Only the first failure of a series is recorded, so that guessing does not fill the audit log. */
async function refuse(account: KnownAccount | null, attempt: Attempt): Promise<never> {
  const { left, isFirst } = attempt;
  if (isFirst) await recordFailure(account);
  const message = { sentence: "mismatch", left } as const;
  throw refused("invalid", { message, fields: { password: { sentence: "again" } } }, { left });
}

function holder(account: KnownAccount, sessionId: string): Actor {
  const { id, name, role, mustChangePassword } = account;
  const facts = { id, name, role, mustChangePassword, sessionId, requestId: randomUUID() };
  return makeActor({ ...facts, kind: "account" });
}

function open(account: KnownAccount, attempt: Attempt, input: SignInInput): Promise<OpenedSession> {
  const hours = input.remember ? ownDeviceHours : sharedDeviceHours;
  const now = new Date();
  const expiresAt = new Date(now.getTime() + hours * hourMs);
  const userAgent = input.userAgent.slice(0, longestUserAgent);
  return transaction(async (tx) => {
    const { id: accountId, role, mustChangePassword } = account;
    const { passwordHash } = await lockAccount(tx, accountId);
    // The password was replaced while it was being checked.
    ensure(passwordHash === account.passwordHash, "conflict");
    await forgiveAttempt(tx, attempt);
    const data = { accountId, createdAt: now, expiresAt, userAgent };
    const { id: sessionId } = await tx.session.create({ data, select: { id: true } });
    await tx.account.update({ where: { id: accountId }, data: { lastSignInAt: now } });
    await record(tx, holder(account, sessionId), {
      ...{ verb: "signed_in", subjectType: "account", subjectId: accountId },
    });
    return { sessionId, accountId, role, mustChangePassword, expiresAt };
  });
}

/**
 * Opens a session of 30 days (`remember`) or 12 hours for whoever knows the password. Failures count
 * for what was typed from that network address, for the account and for the address; what
 * nobody has takes as long and is answered alike. Refusals: `invalid`, `rate_limited`, `forbidden` for a deactivated account.
 */
export async function signIn(input: SignInInput): Promise<OpenedSession> {
  const identifier = identifierOf(input.identifier);
  const account = await accountOf(identifier);
  const counted = countedSignIn(identifierKey(identifier), input.address, account?.id);
  const attempt = await transaction((tx) => reserveAttempt(tx, counted));
  const hash = account?.passwordHash ?? (await nobodysHash);
  const matches = await verifyPassword(hash, input.password);
  if (!account || !matches) return refuse(account, attempt);
  if (!account.active) throw refused("forbidden", { message: { sentence: "inactive" } });
  return open(account, attempt, input);
}

/** Ends the actor's own session: its cookie no longer opens anything. */
export function signOut(actor: Actor): Promise<void> {
  const { id, sessionId } = actor;
  return transaction(async (tx) => {
    ensure(id !== null && sessionId !== null, "unauthenticated");
    const where = { id: sessionId, revokedAt: null };
    const { count } = await tx.session.updateMany({ where, data: { revokedAt: new Date() } });
    if (count === 0) return;
    await record(tx, actor, { verb: "signed_out", subjectType: "account", subjectId: id });
  });
}
