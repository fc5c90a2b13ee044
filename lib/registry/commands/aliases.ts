import type { Actor } from "#lib/platform/actor";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { ensureFreeName, lockNames } from "#lib/registry/commands/names";
import { canWriteRegistry } from "#lib/registry/policy";
import type { AddAliasInput, RemoveAliasInput } from "#lib/registry/schema";

const fact = (verb: string, subjectId: string) => ({
  verb,
  subjectType: "organisation",
  subjectId,
});

/** Adds another way to write an organisation. Refuses one that any organisation already goes by. */
export function addAlias(actor: Actor, { organisationId, alias }: AddAliasInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    await lockNames(tx, "organisation");
    const organisation = await tx.organisation.findUnique({ where: { id: organisationId } });
    ensure(organisation, "not_found");
    await ensureFreeName(tx, { name: alias, field: "alias", organisationId });
    const { id } = await tx.organisationAlias.create({
      data: { organisationId, alias, searchName: searchName(alias) },
      select: { id: true },
    });
    const data = { name: organisation.name, alias };
    await record(tx, actor, { ...fact("alias_added", organisationId), data });
    return { id };
  });
}

/** Removes a way to write an organisation; what was published with it keeps its words. */
export function removeAlias(actor: Actor, { id }: RemoveAliasInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const row = await tx.organisationAlias.findUnique({
      where: { id },
      select: { alias: true, organisationId: true, organisation: { select: { name: true } } },
    });
    ensure(row, "not_found");
    await tx.organisationAlias.delete({ where: { id } });
    const data = { name: row.organisation.name, alias: row.alias };
    await record(tx, actor, { ...fact("alias_removed", row.organisationId), data });
    return { organisationId: row.organisationId };
  });
}
