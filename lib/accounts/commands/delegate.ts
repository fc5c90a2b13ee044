import { lockAccount } from "#lib/accounts/commands/lock";
import { canSetDelegate } from "#lib/accounts/policy";
import type { SetDelegateInput } from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

/** Says whether an account is a delegate's, who also reads what is reserved for delegates. */
export function setDelegate(
  actor: Actor,
  { accountId, delegate }: SetDelegateInput,
): Promise<void> {
  return transaction(async (tx) => {
    ensure(canSetDelegate(actor), "forbidden");
    const { name } = await lockAccount(tx, accountId);
    const where = { id: accountId, delegate: !delegate };
    const { count } = await tx.account.updateMany({ where, data: { delegate } });
    if (count === 0) return;
    const verb = delegate ? "delegate_set" : "delegate_unset";
    await record(tx, actor, {
      ...{ verb, subjectType: "account", subjectId: accountId },
      data: { name },
    });
  });
}
