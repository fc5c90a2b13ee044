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

/**
 * Creates the first administrator with a one-time password; null if an active one exists, also when
 * two starts of the software ask at once.
 */
export async function foundAdministrator(
  actor: Actor,
  input: Omit<CreateAccountInput, "role">,
): Promise<Credentials | null> {
  ensure(canFoundAccounts(actor), "forbidden");
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    await lockAdministrators(tx);
    const role = "administrator";
    if ((await tx.account.count({ where: { role, active: true } })) > 0) return null;
    const fact = await putAccount(tx, { ...input, role, passwordHash, mustChangePassword: true });
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
