import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { changesBetween, isEmpty } from "#lib/registry/changes";
import { lockNames } from "#lib/registry/commands/names";
import { noPosts } from "#lib/registry/labels";
import { canWriteRegistry } from "#lib/registry/policy";
import type { ChangePersonInput, CreatePersonInput, LookupResult } from "#lib/registry/schema";

const fact = (verb: string, subjectId: string) => ({ verb, subjectType: "person", subjectId });

async function ensureNoNamesake(tx: Tx, name: string): Promise<void> {
  await lockNames(tx, "person");
  const there = await tx.person.findFirst({
    where: { searchName: searchName(name) },
    select: { id: true, name: true },
  });
  if (!there) return;
  const message = `«${there.name}» ya está en el directorio. Si es otra persona con el mismo nombre, márquelo.`;
  throw new Refusal("invalid", { message, fields: { name: message }, data: { id: there.id } });
}

/** Adds a person. Refuses a name that is there already unless it is said to be a namesake. */
export function createPerson(
  actor: Actor,
  { namesake, ...input }: CreatePersonInput,
): Promise<LookupResult> {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    if (!namesake) await ensureNoNamesake(tx, input.name);
    const row = await tx.person.create({
      data: { ...input, searchName: searchName(input.name) },
      select: { id: true, name: true, honorific: true },
    });
    await record(tx, actor, { ...fact("created", row.id), data: { ...input, namesake } });
    return { ...row, detail: noPosts };
  });
}

/** Changes the name or the honorific of a person; what was published keeps what it said. */
export function changePerson(actor: Actor, { id, ...after }: ChangePersonInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const select = { name: true, honorific: true };
    const before = await tx.person.findUnique({ where: { id }, select });
    ensure(before, "not_found");
    const changes = changesBetween(before, after);
    if (isEmpty(changes)) return { id };
    const data = { ...after, searchName: searchName(after.name) };
    await tx.person.update({ where: { id }, data });
    await record(tx, actor, { ...fact("changed", id), data: { name: after.name, changes } });
    return { id };
  });
}
