import {
  endInvitation,
  ensureAnotherAdministrator,
  lockAccount,
  lockAdministrators,
  retireTokens,
  revokeOpenSessions,
} from "#lib/accounts/commands/lock";
import { shownIdentifier } from "#lib/accounts/identifier";
import { oneTimePassword } from "#lib/accounts/one-time-password";
import {
  canChangeRole,
  canCreateAccount,
  canResetPassword,
  canRevokeSessions,
  canSetActive,
} from "#lib/accounts/policy";
import type {
  AccountInput,
  ChangeRoleInput,
  CreateAccountInput,
  SetActiveInput,
} from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { hashPassword } from "#lib/platform/password-hash";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

/** An account with the password that is shown this once and changed at the first sign-in. */
export interface IssuedPassword {
  accountId: string;
  /** The e-mail that it signs in with or, without one, the member number. */
  identifier: string;
  password: string;
}

const fact = (verb: string, subjectId: string) => ({ verb, subjectType: "account", subjectId });

/** Creates an account with a one-time password. Refuses an e-mail that an account already has. */
export async function createAccount(
  actor: Actor,
  input: CreateAccountInput,
): Promise<IssuedPassword & { email: string }> {
  ensure(canCreateAccount(actor), "forbidden");
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const { name, email, role } = input;
    const data = [{ name, email, role, passwordHash }];
    const [account] = await tx.account.createManyAndReturn({
      ...{ data, skipDuplicates: true },
      select: { id: true },
    });
    ensure(account, "invalid", { fields: { email: "Ya hay una cuenta con este correo." } });
    await record(tx, actor, { ...fact("account_created", account.id), data: { name, role } });
    return { accountId: account.id, identifier: email, email, password };
  });
}

/** Gives an account another role; the last active administrator keeps theirs (`conflict`). */
export function changeRole(actor: Actor, { accountId, role }: ChangeRoleInput): Promise<void> {
  return transaction(async (tx) => {
    ensure(canChangeRole(actor), "forbidden");
    await lockAdministrators(tx);
    const account = await lockAccount(tx, accountId);
    if (account.role === role) return;
    if (account.role === "administrator") await ensureAnotherAdministrator(tx, accountId);
    ensure(account.email || role === "member", "invalid", {
      fields: { role: "Esta cuenta no tiene correo. Póngale uno antes de darle otro rol." },
    });
    await tx.account.update({ where: { id: accountId }, data: { role } });
    const data = { name: account.name, from: account.role, to: role };
    await record(tx, actor, { ...fact("role_changed", accountId), data });
  });
}

async function deactivate(tx: Tx, account: { id: string; role: string }): Promise<number> {
  if (account.role === "administrator") await ensureAnotherAdministrator(tx, account.id);
  await retireTokens(tx, account.id);
  await endInvitation(tx, account.id);
  return revokeOpenSessions(tx, account.id);
}

/**
 * Deactivates an account, which closes its sessions and keeps all it wrote, or activates it again.
 * The last active administrator stays active (`conflict`).
 */
export function setActive(actor: Actor, { accountId, active }: SetActiveInput): Promise<void> {
  return transaction(async (tx) => {
    ensure(canSetActive(actor), "forbidden");
    await lockAdministrators(tx);
    const account = await lockAccount(tx, accountId);
    if (account.active === active) return;
    const sessions = active ? 0 : await deactivate(tx, account);
    await tx.account.update({ where: { id: accountId }, data: { active } });
    const verb = active ? "account_activated" : "account_deactivated";
    await record(tx, actor, { ...fact(verb, accountId), data: { name: account.name, sessions } });
  });
}

/** Replaces a forgotten password by a one-time one and closes the account's sessions. */
export async function resetPassword(
  actor: Actor,
  { accountId }: AccountInput,
): Promise<IssuedPassword> {
  ensure(canResetPassword(actor, { id: accountId }), "forbidden");
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const account = await lockAccount(tx, accountId);
    const { name } = account;
    const data = { passwordHash, mustChangePassword: true };
    await tx.account.update({ where: { id: accountId }, data });
    await retireTokens(tx, accountId);
    const sessions = await revokeOpenSessions(tx, accountId);
    await record(tx, actor, { ...fact("password_reset", accountId), data: { name, sessions } });
    return { accountId, identifier: shownIdentifier(account), password };
  });
}

/** Closes every open session of an account; returns how many there were. */
export function revokeSessions(
  actor: Actor,
  { accountId }: AccountInput,
): Promise<{ closed: number }> {
  return transaction(async (tx) => {
    ensure(canRevokeSessions(actor), "forbidden");
    const { name } = await lockAccount(tx, accountId);
    const closed = await revokeOpenSessions(tx, accountId);
    const data = { name, sessions: closed };
    if (closed > 0) await record(tx, actor, { ...fact("sessions_revoked", accountId), data });
    return { closed };
  });
}
