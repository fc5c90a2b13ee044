import { lockAdministrators, revokeOpenSessions } from "#lib/accounts/commands/lock";
import { oneTimePassword } from "#lib/accounts/one-time-password";
import { canFoundAccounts } from "#lib/accounts/policy";
import type { CreateAccountInput } from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { hashPassword } from "#lib/platform/password-hash";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

export interface Credentials {
  email: string;
  password: string;
}

type Founded = CreateAccountInput & { passwordHash: string; mustChangePassword: boolean };

/** Creates an account or renews the one with that e-mail, whose sessions end. Returns its audit fact. */
async function putAccount(tx: Tx, { email, ...given }: Founded) {
  const account = { ...given, active: true };
  const { id } = await tx.account.upsert({
    ...{ where: { email }, create: { ...account, email }, update: account },
    select: { id: true },
  });
  await revokeOpenSessions(tx, id);
  const { name, role } = given;
  return { subjectType: "account", subjectId: id, data: { name, role } };
}

const administrators = { role: "administrator", active: true } as const;
const neverUsed = { mustChangePassword: true, lastSignInAt: null } as const;

/** The account that the software made for the first administrator, while no administrator has ever signed in. */
async function unusedFounding(tx: Tx) {
  const used = await tx.account.count({ where: { ...administrators, NOT: neverUsed } });
  if (used > 0) return null;
  const accounts = await tx.account.findMany({
    where: { ...administrators, ...neverUsed },
    orderBy: { id: "asc" },
    select: { id: true, email: true, name: true },
  });
  const ids = accounts.map(({ id }) => id);
  const made = await tx.auditEntry.findFirst({
    where: { verb: "account_created", actorId: null, subjectId: { in: ids } },
    select: { subjectId: true },
  });
  return accounts.find(({ id }) => id === made?.subjectId) ?? null;
}

/** Whether nobody administers yet. Asked before anything is locked and a costly password made, at every start. */
const lacksAdministrator = () =>
  transaction(
    async (tx) =>
      (await tx.account.count({ where: administrators })) === 0 ||
      (await unusedFounding(tx)) !== null,
  );

/** A new password in place of one that nobody used, and perhaps nobody saw; null when there is no such account. */
async function renewUnused(tx: Tx, actor: Actor, passwordHash: string): Promise<string | null> {
  const account = await unusedFounding(tx);
  if (!account) return null;
  const { id, email, name } = account;
  await tx.account.update({ where: { id }, data: { passwordHash } });
  const fact = { verb: "password_reset", subjectType: "account", subjectId: id };
  await record(tx, actor, { ...fact, data: { name, sessions: 0 } });
  return email;
}

/**
 * Creates the first administrator with a one-time password, or gives that account a new one while it
 * has never been used; null once an administrator has signed in or people have made one.
 */
export async function foundAdministrator(
  actor: Actor,
  input: Omit<CreateAccountInput, "role">,
): Promise<Credentials | null> {
  ensure(canFoundAccounts(actor), "forbidden");
  if (!(await lacksAdministrator())) return null;
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    await lockAdministrators(tx);
    if ((await tx.account.count({ where: administrators })) > 0) {
      const email = await renewUnused(tx, actor, passwordHash);
      return email === null ? null : { email, password };
    }
    const fact = await putAccount(tx, {
      ...input,
      role: administrators.role,
      passwordHash,
      mustChangePassword: true,
    });
    await record(tx, actor, { ...fact, verb: "account_created" });
    return { email: input.email, password };
  });
}

/** Nobody receives mail there (RFC 2606), so no person's account can be taken over. */
const demoDomain = "@prueba.invalid";

/** Opens or renews an account of the demonstration: a new password that need not be changed. */
export async function openDemoAccount(
  actor: Actor,
  input: CreateAccountInput,
): Promise<Credentials> {
  ensure(canFoundAccounts(actor), "forbidden");
  ensure(input.email.endsWith(demoDomain), "invalid", {
    fields: { email: `Una cuenta de demostración termina en ${demoDomain}.` },
  });
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const fact = await putAccount(tx, { ...input, passwordHash, mustChangePassword: false });
    await record(tx, actor, { ...fact, verb: "demo_account_opened" });
    return { email: input.email, password };
  });
}
