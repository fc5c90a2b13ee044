import { type IssuedPassword, resetPassword } from "#lib/accounts/commands/administer";
import { canFoundAccounts } from "#lib/accounts/policy";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

/**
 * Gives an administrator who lost their password a one-time one, and closes their sessions: the one
 * with that e-mail or, without it, the only one. Refusals: `not_found`, `invalid` if there are several.
 */
export async function recoverAdministrator(actor: Actor, given = ""): Promise<IssuedPassword> {
  ensure(canFoundAccounts(actor), "forbidden");
  const email = given.trim().toLowerCase();
  const accounts = await db().account.findMany({
    where: { role: "administrator", active: true, ...(email && { email }) },
    orderBy: { email: "asc" },
    select: { id: true, email: true },
  });
  const [account] = accounts;
  ensure(account, "not_found", { message: absence(email) });
  ensure(accounts.length === 1, "invalid", {
    message: `Hay varias cuentas de administración; indique el correo de una: ${accounts.map((each) => each.email).join(", ")}.`,
  });
  return resetPassword(actor, { accountId: account.id });
}

function absence(email: string): string {
  return email
    ? `No hay una cuenta de administración activa con el correo ${email}.`
    : "No hay ninguna cuenta de administración activa: inicie Ayni, que crea la primera.";
}
