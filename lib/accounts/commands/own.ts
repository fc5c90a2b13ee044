import { countedPasswordCheck } from "#lib/accounts/attempts";
import { forgiveAttempt, reserveAttempt } from "#lib/accounts/commands/attempt";
import { lockAccount, retireTokens, revokeOpenSessions } from "#lib/accounts/commands/lock";
import { refused } from "#lib/accounts/commands/refuse";
import { isOwnEmail } from "#lib/accounts/easy-passwords";
import { canUseOwnAccount } from "#lib/accounts/policy";
import type { ChangePasswordInput, Sentence } from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { hashPassword, verifyPassword } from "#lib/platform/password-hash";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

type OwnActor = Actor & { readonly id: string };

function ensureOwn(actor: Actor): asserts actor is OwnActor {
  ensure(canUseOwnAccount(actor), "unauthenticated");
}

function ensureDifferent(input: ChangePasswordInput, email: string | null): void {
  const wrong = (sentence: Sentence) => refused("invalid", { fields: { password: { sentence } } });
  if (isOwnEmail(input.password, email)) throw wrong("isEmail");
  if (input.password === input.current) throw wrong("sameAsBefore");
}

/** Checks the current password; wrong ones are counted, so that a borrowed session cannot guess it. */
async function proveCurrent(actor: OwnActor, passwordHash: string | null, current: string) {
  const attempt = await transaction((tx) => reserveAttempt(tx, countedPasswordCheck(actor.id)));
  const matches = await verifyPassword(passwordHash ?? "", current);
  const said = { sentence: "notCurrent", left: attempt.left } as const;
  if (!matches) throw refused("invalid", { fields: { current: said } });
  await transaction((tx) => forgiveAttempt(tx, attempt));
}

/**
 * Changes the actor's own password, knowing the current one, and closes their other sessions.
 * Refusals: `invalid` by field, `rate_limited` after five wrong current passwords.
 */
export async function changePassword(actor: Actor, input: ChangePasswordInput): Promise<void> {
  ensureOwn(actor);
  const select = { email: true, passwordHash: true } as const;
  const current = await db().account.findUniqueOrThrow({ where: { id: actor.id }, select });
  ensureDifferent(input, current.email);
  await proveCurrent(actor, current.passwordHash, input.current);
  const passwordHash = await hashPassword(input.password);
  await transaction(async (tx) => {
    const account = await lockAccount(tx, actor.id);
    ensure(account.passwordHash === current.passwordHash, "conflict");
    const data = { passwordHash, mustChangePassword: false };
    await tx.account.update({ where: { id: actor.id }, data });
    await retireTokens(tx, actor.id);
    const sessions = await revokeOpenSessions(tx, actor.id, actor.sessionId);
    await record(tx, actor, {
      ...{ verb: "password_changed", subjectType: "account", subjectId: actor.id },
      data: { sessions },
    });
  });
}

/** Closes the actor's sessions on every other device; returns how many there were. */
export function revokeOtherSessions(actor: Actor): Promise<{ closed: number }> {
  return transaction(async (tx) => {
    ensureOwn(actor);
    const closed = await revokeOpenSessions(tx, actor.id, actor.sessionId);
    const fact = { verb: "sessions_revoked", subjectType: "account", subjectId: actor.id };
    if (closed > 0) await record(tx, actor, { ...fact, data: { sessions: closed } });
    return { closed };
  });
}
