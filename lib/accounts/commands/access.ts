import {
  accessPath,
  codeHash,
  letterCause,
  lifeOf,
  mostResetsADay,
  newCode,
  type Purpose,
} from "#lib/accounts/access";
import { countedRecovery } from "#lib/accounts/attempts";
import { reserveAttempt } from "#lib/accounts/commands/attempt";
import {
  endTokens,
  lockAccount,
  retireTokens,
  revokeOpenSessions,
} from "#lib/accounts/commands/lock";
import { refused } from "#lib/accounts/commands/refuse";
import { isOwnEmail } from "#lib/accounts/easy-passwords";
import { identifierKey, identifierOf } from "#lib/accounts/identifier";
import { chosenLetter, type Letterhead, resetLetter } from "#lib/accounts/letters";
import { canMailAccess } from "#lib/accounts/policy";
import type { ChoosePasswordInput, RecoveryInput } from "#lib/accounts/schema";
import { type Actor, makeActor, systemActor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { enqueue } from "#lib/platform/jobs";
import { noteArrivedMails, queueMails, sendsMail } from "#lib/platform/mailer";
import { hashPassword } from "#lib/platform/password-hash";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { siteIdentity } from "#lib/settings/queries";

const dayMs = 86_400_000;

export const letterhead = async (): Promise<Letterhead> => ({
  institution: (await siteIdentity()).name,
  absolute: (path) => new URL(path, env().APP_URL).href,
});

/**
 * Asks for the mail with a link to choose a password. Whether there is such an account is found out
 * later, by the job: this answers alike and takes as long for everybody. Refuses `rate_limited`.
 */
export async function askForPassword({ identifier, address }: RecoveryInput): Promise<void> {
  const asked = identifierKey(identifierOf(identifier));
  await transaction(async (tx) => {
    await reserveAttempt(tx, countedRecovery(asked, address));
    await enqueue(tx, { task: "mail_reset", payload: { identifier } });
  });
}

/**
 * Links for new tokens of accounts: each ends the earlier ones of its account for the same purpose. Whoever asks for a
 * reset in somebody's name must not end the invitation that they have not used yet.
 */
export async function issueTokens(tx: Tx, accountIds: readonly string[], purpose: Purpose) {
  const now = new Date();
  const life = lifeOf(purpose, !sendsMail());
  const expiresAt = new Date(now.getTime() + life.ms);
  await endTokens(tx, { accountId: { in: [...accountIds] }, purpose });
  const issued = accountIds.map((accountId) => ({ accountId, code: newCode() }));
  const data = issued.map(({ accountId, code }) => ({
    ...{ accountId, purpose, hash: codeHash(code) ?? "", createdAt: now, expiresAt },
  }));
  const rows = await tx.accessToken.createManyAndReturn({
    data,
    select: { id: true, accountId: true },
  });
  const ids = new Map(rows.map(({ id, accountId }) => [accountId, id]));
  const linkOf = ({ accountId, code }: (typeof issued)[number]) => {
    const cause = letterCause(purpose, ids.get(accountId) ?? "");
    return [accountId, { path: accessPath(code), expiresAt, life: life.words, cause }] as const;
  };
  return new Map(issued.map(linkOf));
}

async function mayBeMailed(tx: Tx, accountId: string): Promise<boolean> {
  const since = new Date(Date.now() - dayMs);
  const where = { accountId, purpose: "reset", createdAt: { gt: since } };
  return (await tx.accessToken.count({ where })) < mostResetsADay;
}

/**
 * Writes the mail that somebody asked for, if an active account with an e-mail is meant and was not
 * written to five times today; answers whether it was.
 */
export async function mailReset(
  actor: Actor,
  { identifier }: { identifier: string },
): Promise<boolean> {
  ensure(canMailAccess(actor), "forbidden");
  const head = await letterhead();
  return transaction(async (tx) => {
    const where = identifierOf(identifier);
    const found = await tx.account.findUnique({ where, select: { id: true } });
    const account = found && (await lockAccount(tx, found.id));
    if (!account?.email || !account.active || !(await mayBeMailed(tx, account.id))) return false;
    const { id, email, name } = account;
    const link = (await issueTokens(tx, [id], "reset")).get(id);
    if (!link) return false;
    await queueMails(tx, [resetLetter({ ...account, email }, link, head)]);
    const fact = { verb: "reset_mailed", subjectType: "account", subjectId: id };
    await record(tx, actor, { ...fact, data: { name } });
    return true;
  });
}

const spent = () => refused("not_found", { message: { sentence: "spent" } });

async function tokenOf(tx: Tx, hash: string) {
  const token = await tx.accessToken.findFirst({
    where: { hash, usedAt: null, expiresAt: { gt: new Date() }, account: { active: true } },
    select: { accountId: true },
  });
  if (!token) throw spent();
  return token;
}

/** Uses a token up; of two who try it at once, one does. Its mail has arrived, also where nobody noted it. */
async function spendToken(tx: Tx, hash: string, now: Date): Promise<void> {
  const where = { hash, usedAt: null, expiresAt: { gt: now } };
  const select = { id: true, purpose: true } as const;
  const [token] = await tx.accessToken.updateManyAndReturn({
    where,
    data: { usedAt: now },
    select,
  });
  if (!token) throw spent();
  await noteArrivedMails(tx, [letterCause(token.purpose, token.id)]);
}

/** The account is locked before its links, as whoever issues them does. */
async function settlePassword(
  tx: Tx,
  { accountId, hash, passwordHash }: { accountId: string; hash: string; passwordHash: string },
) {
  const now = new Date();
  const account = await lockAccount(tx, accountId);
  if (!account.active) throw spent();
  await spendToken(tx, hash, now);
  const isFirst = account.passwordHash === null;
  const data = { passwordHash, mustChangePassword: false, ...(isFirst && { joinedAt: now }) };
  await tx.account.update({ where: { id: accountId }, data });
  await retireTokens(tx, accountId);
  return { account, now, isFirst, sessions: await revokeOpenSessions(tx, accountId) };
}

/**
 * Chooses a password with the code of a link, once, and closes every session of the account; answers whether
 * it is the account's first. Refuses `not_found` for a link that was used or has expired, `invalid` for a
 * password that is the e-mail.
 */
export async function choosePassword({
  code,
  password,
}: ChoosePasswordInput): Promise<{ isFirst: boolean }> {
  const hash = codeHash(code);
  if (!hash) throw spent();
  // Looked up first: nobody without a link makes this server compute a hash.
  const { accountId } = await transaction((tx) => tokenOf(tx, hash));
  const [passwordHash, head] = await Promise.all([hashPassword(password), letterhead()]);
  return transaction(async (tx) => {
    const settled = await settlePassword(tx, { accountId, hash, passwordHash });
    const { account, now, isFirst, sessions } = settled;
    const { email, name, role } = account;
    const isEmail = { fields: { password: { sentence: "isEmail" } as const } };
    if (isOwnEmail(password, email)) throw refused("invalid", isEmail);
    const told = { at: now, cause: `chosen:${hash}`, isFirst };
    if (email) await queueMails(tx, [chosenLetter({ ...account, email }, told, head)]);
    const holder = { id: accountId, name, role, sessionId: null, mustChangePassword: false };
    const { requestId } = systemActor("");
    await record(tx, makeActor({ ...holder, kind: "account", requestId }), {
      ...{ verb: "password_chosen", subjectType: "account", subjectId: accountId },
      data: { name, sessions },
    });
    return { isFirst };
  });
}
