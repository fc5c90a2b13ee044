import { endInvitation, lockAccount } from "#lib/accounts/commands/lock";
import { canInvite } from "#lib/accounts/policy";
import type { AccountInput } from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

/**
 * Takes back the invitation of a member who has not used it: its link ends, and its mail leaves the outbox if
 * nobody sent it yet. Refuses `invalid` when there is none.
 */
export function withdrawInvitation(actor: Actor, { accountId }: AccountInput): Promise<void> {
  return transaction(async (tx) => {
    ensure(canInvite(actor), "forbidden");
    const { name, passwordHash } = await lockAccount(tx, accountId);
    const { inviteAskedAt } = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { inviteAskedAt: true },
    });
    const joined = "Ya eligió su contraseña: para que no ingrese, desactive su cuenta.";
    ensure(passwordHash === null, "invalid", { message: joined });
    ensure(inviteAskedAt !== null, "invalid", { message: "No tiene ninguna invitación." });
    await endInvitation(tx, accountId);
    const fact = { verb: "invitation_withdrawn", subjectType: "account", subjectId: accountId };
    await record(tx, actor, { ...fact, data: { name } });
  });
}
