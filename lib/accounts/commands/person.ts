import { lockAccount } from "#lib/accounts/commands/lock";
import { canLinkPerson } from "#lib/accounts/policy";
import type { LinkPersonInput } from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

async function freePerson(tx: Tx, id: string): Promise<string> {
  const select = { name: true, account: { select: { name: true } } };
  const person = await tx.person.findUnique({ where: { id }, select });
  ensure(person, "invalid", {
    fields: { personId: "Elija a la persona de la lista del directorio." },
  });
  ensure(!person.account, "invalid", {
    fields: {
      personId: `${person.name} ya tiene la cuenta «${person.account?.name}». Quítele primero esa.`,
    },
  });
  return person.name;
}

/**
 * Says which person of the directory an account belongs to, or none: so it answers for the posts that the person holds.
 * Refuses (`invalid`) a person who has another account.
 */
export function linkPerson(actor: Actor, { accountId, personId }: LinkPersonInput): Promise<void> {
  return transaction(async (tx) => {
    ensure(canLinkPerson(actor), "forbidden");
    const { name } = await lockAccount(tx, accountId);
    const { personId: before } = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { personId: true },
    });
    if (before === personId) return;
    const person = personId && (await freePerson(tx, personId));
    await tx.account.update({ where: { id: accountId }, data: { personId } });
    const verb = personId ? "person_linked" : "person_unlinked";
    await record(tx, actor, {
      ...{ verb, subjectType: "account", subjectId: accountId },
      data: { name, person },
    });
  });
}
