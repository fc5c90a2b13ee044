import { letterCause } from "#lib/accounts/access";
import { Prisma, type Tx } from "#lib/platform/db";
import { forgetUnsentMails } from "#lib/platform/mailer";
import { ensure } from "#lib/platform/refusal";

const lockedFacts = {
  ...{ id: true, name: true, email: true, role: true, active: true },
  ...{ passwordHash: true, memberNumber: true },
} as const;

/** Locks an account until the transaction ends and reads it. Refuses (`not_found`) if there is none. */
export async function lockAccount(tx: Tx, id: string) {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM account WHERE id = ${id}::uuid FOR UPDATE`);
  const account = await tx.account.findUnique({ where: { id }, select: lockedFacts });
  ensure(account, "not_found");
  return account;
}
export type LockedAccount = Awaited<ReturnType<typeof lockAccount>>;

/**
 * Makes whoever founds, demotes or deactivates an administrator wait for the others who do, so that
 * two of them cannot leave the cooperative without one.
 */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.$executeRaw(
    Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`,
  );
}

/** Refuses (`conflict`) to go on if no other active administrator would remain. */
export async function ensureAnotherAdministrator(tx: Tx, id: string): Promise<void> {
  const others = await tx.account.count({
    where: { role: "administrator", active: true, id: { not: id } },
  });
  ensure(others > 0, "conflict", {
    message: "Es la única cuenta de administración activa. Primero dé ese rol a otra persona.",
  });
}

/** Ends links by which a password could be chosen, and withdraws those of their mails that nobody sent yet. */
export async function endTokens(tx: Tx, which: Prisma.AccessTokenWhereInput) {
  const ended = await tx.accessToken.updateManyAndReturn({
    ...{ where: { ...which, usedAt: null }, data: { usedAt: new Date() } },
    select: { id: true, purpose: true },
  });
  await forgetUnsentMails(
    tx,
    ended.map(({ id, purpose }) => letterCause(purpose, id)),
  );
  return ended;
}

const uninvited = { inviteAskedAt: null, invitedAt: null };

/** Ends the links by which an account's password could be chosen: whom one of them invited is invited no more. */
export async function retireTokens(tx: Tx, accountId: string): Promise<void> {
  const ended = await endTokens(tx, { accountId });
  if (!ended.some(({ purpose }) => purpose === "invitation")) return;
  await tx.account.updateMany({ where: { id: accountId, passwordHash: null }, data: uninvited });
}

/** Takes back the invitation of an account that has no password yet, also one that is still to be written. */
export async function endInvitation(tx: Tx, accountId: string): Promise<void> {
  await endTokens(tx, { accountId, purpose: "invitation" });
  await tx.account.updateMany({ where: { id: accountId, passwordHash: null }, data: uninvited });
}

/** Revokes the open sessions of an account, except one if given. Returns how many there were. */
export async function revokeOpenSessions(tx: Tx, accountId: string, keptId?: string | null) {
  const now = new Date();
  const open = { accountId, revokedAt: null, expiresAt: { gt: now } };
  const where = keptId ? { ...open, id: { not: keptId } } : open;
  const { count } = await tx.session.updateMany({ where, data: { revokedAt: now } });
  return count;
}
