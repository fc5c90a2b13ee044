import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { changesBetween, isEmpty } from "#lib/registry/changes";
import { officeLine } from "#lib/registry/labels";
import { canWriteRegistry } from "#lib/registry/policy";
import type { ChangeOfficeInput, CreateOfficeInput, LookupResult } from "#lib/registry/schema";

const fact = (verb: string, subjectId: string) => ({ verb, subjectType: "office", subjectId });

/** Locks our own cooperative, so that two offices cannot take the same name at once. */
async function lockOwn(tx: Tx): Promise<string> {
  const [own] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM organisation WHERE own FOR UPDATE`;
  ensure(own, "not_found", {
    message:
      "Nuestra cooperativa todavía no está en el directorio. Pídalo a quien administra el portal.",
  });
  return own.id;
}

async function ensureFreeOfficeName(
  tx: Tx,
  { name, exceptId }: { name: string; exceptId?: string },
) {
  const others = await tx.office.findMany({
    where: { organisation: { own: true }, id: { not: exceptId } },
    select: { id: true, name: true },
  });
  const there = others.find((office) => searchName(office.name) === searchName(name));
  const message = `Ya hay una oficina con ese nombre: «${there?.name}».`;
  ensure(!there, "invalid", { message, fields: { name: message }, data: { id: there?.id } });
}

/** Adds an office of our own cooperative. Refuses the name of another. */
export function createOffice(actor: Actor, input: CreateOfficeInput): Promise<LookupResult> {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const organisationId = await lockOwn(tx);
    await ensureFreeOfficeName(tx, input);
    const { id, name, open, place } = await tx.office.create({
      data: { ...input, organisationId },
      select: { id: true, name: true, open: true, place: true },
    });
    await record(tx, actor, { ...fact("created", id), data: { ...input } });
    return { id, name, detail: officeLine({ open, place: place?.fullName ?? "" }) };
  });
}

/** Renames, moves, closes or reopens an office. */
export function changeOffice(actor: Actor, { id, ...after }: ChangeOfficeInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    await lockOwn(tx);
    const select = { name: true, placeId: true, open: true };
    const before = await tx.office.findFirst({
      where: { id, organisation: { own: true } },
      select,
    });
    ensure(before, "not_found");
    const changes = changesBetween(before, after);
    if (isEmpty(changes)) return { id };
    await ensureFreeOfficeName(tx, { name: after.name, exceptId: id });
    await tx.office.update({ where: { id }, data: after });
    await record(tx, actor, { ...fact("changed", id), data: { name: after.name, changes } });
    return { id };
  });
}
