import type { Actor } from "#lib/platform/actor";
import { fromDateColumn, toDateColumn } from "#lib/platform/clock";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { changesBetween, isEmpty } from "#lib/registry/changes";
import { writeHeld } from "#lib/registry/commands/overlap";
import { canWriteRegistry } from "#lib/registry/policy";
import type {
  AddPositionInput,
  CorrectPositionInput,
  EndPositionInput,
  RemovePositionInput,
} from "#lib/registry/schema";

const fact = (verb: string, personId: string) => ({
  verb,
  subjectType: "person",
  subjectId: personId,
});

type Held = Omit<CorrectPositionInput, "id">;

const columns = ({ heldFrom, heldTo, ...held }: Held) => ({
  ...held,
  heldFrom: heldFrom ? toDateColumn(heldFrom) : null,
  heldTo: heldTo ? toDateColumn(heldTo) : null,
});

async function ensureOfficeOf(tx: Tx, { officeId, organisationId }: Held): Promise<void> {
  if (!officeId) return;
  const office = await tx.office.findFirst({ where: { id: officeId, organisationId } });
  ensure(office, "invalid", {
    fields: { officeId: "Esta oficina no es de la organización elegida." },
  });
}

/** Locks a post until the transaction ends and reads it with civil dates. */
async function lockPosition(tx: Tx, id: string) {
  await tx.$executeRaw`SELECT FROM position WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.position.findUnique({ where: { id } });
  ensure(row, "not_found");
  const { id: _, personId, heldFrom, heldTo, ...held } = row;
  const from = heldFrom && fromDateColumn(heldFrom);
  return { personId, held: { ...held, heldFrom: from, heldTo: heldTo && fromDateColumn(heldTo) } };
}

/** Adds a post that a person held. Refuses days over which the person already has it. */
export function addPosition(actor: Actor, { personId, ...held }: AddPositionInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    ensure(await tx.person.findUnique({ where: { id: personId } }), "not_found");
    await ensureOfficeOf(tx, held);
    const data = { personId, ...columns(held) };
    const { id } = await writeHeld(tx, { ...data, exceptId: null }, () =>
      tx.position.create({ data, select: { id: true } }),
    );
    await record(tx, actor, { ...fact("position_added", personId), data: { id, ...held } });
    return { id };
  });
}

/** Corrects what is on record of a post: it says what was always so. */
export function correctPosition(actor: Actor, { id, ...after }: CorrectPositionInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const { personId, held: before } = await lockPosition(tx, id);
    const changes = changesBetween(before, after);
    if (isEmpty(changes)) return { id };
    await ensureOfficeOf(tx, after);
    const data = columns(after);
    await writeHeld(tx, { ...data, personId, exceptId: id }, () =>
      tx.position.update({ where: { id }, data }),
    );
    const { title } = after;
    await record(tx, actor, {
      ...fact("position_corrected", personId),
      data: { id, title, changes },
    });
    return { id };
  });
}

/** Says until which day a post was held. Refuses a post that ended before, or only shows on some days. */
export function endPosition(actor: Actor, { id, heldTo }: EndPositionInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const { personId, held } = await lockPosition(tx, id);
    const fields = (sentence: string) => ({ message: sentence, fields: { heldTo: sentence } });
    ensure(held.boundsKnown && !held.heldTo, "invalid", fields(alreadyEnded));
    ensure(!held.heldFrom || heldTo >= held.heldFrom, "invalid", fields(endsBeforeItStarts));
    await tx.position.update({ where: { id }, data: { heldTo: toDateColumn(heldTo) } });
    const data = { id, title: held.title, heldTo };
    await record(tx, actor, { ...fact("position_ended", personId), data });
    return { id };
  });
}

const alreadyEnded = "Este cargo ya tiene último día. Use «Corregir».";
const endsBeforeItStarts = "El último día no puede ser anterior al primero.";

/** Removes a post recorded by mistake; the audit log keeps what it said. */
export function removePosition(actor: Actor, { id }: RemovePositionInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const { personId, held } = await lockPosition(tx, id);
    await tx.position.delete({ where: { id } });
    await record(tx, actor, { ...fact("position_removed", personId), data: { id, ...held } });
    return { personId };
  });
}
