import { lockAccount, retireTokens } from "#lib/accounts/commands/lock";
import { memberKey } from "#lib/accounts/identifier";
import { canSetIdentifiers } from "#lib/accounts/policy";
import type { SetIdentifiersInput } from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

async function ensureFree(tx: Tx, { accountId, email, memberNumber }: SetIdentifiersInput) {
  const others = { id: { not: accountId } };
  const key = memberNumber && memberKey(memberNumber);
  const [sameEmail, sameNumber] = await Promise.all([
    email ? tx.account.findFirst({ where: { ...others, email }, select: { name: true } }) : null,
    key
      ? tx.account.findFirst({ where: { ...others, memberKey: key }, select: { name: true } })
      : null,
  ]);
  ensure(!sameEmail, "invalid", {
    fields: { email: `Ya es de la cuenta «${sameEmail?.name}».` },
  });
  ensure(!sameNumber, "invalid", {
    fields: { memberNumber: `Ya es de la cuenta «${sameNumber?.name}».` },
  });
}

/**
 * Gives an account the e-mail and the member number that it signs in with; links sent to another e-mail
 * end. Refuses (`invalid`) what another account has, and leaving one without either.
 */
export function setIdentifiers(actor: Actor, input: SetIdentifiersInput): Promise<void> {
  const { accountId, email, memberNumber } = input;
  return transaction(async (tx) => {
    ensure(canSetIdentifiers(actor), "forbidden");
    const account = await lockAccount(tx, accountId);
    ensure(email || (memberNumber && account.role === "member"), "invalid", {
      fields: { email: "Escriba un correo: con él ingresa esta persona." },
    });
    if (account.email === email && account.memberNumber === memberNumber) return;
    await ensureFree(tx, input);
    await tx.account.update({ where: { id: accountId }, data: { email, memberNumber } });
    if (account.email !== email) await retireTokens(tx, accountId);
    const data = { name: account.name, emailChanged: account.email !== email };
    const fact = { verb: "identifiers_set", subjectType: "account", subjectId: accountId };
    await record(tx, actor, { ...fact, data });
  });
}
