import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { canStartBatch, canSteerBatch } from "#lib/intake/policy";
import { reportsIn } from "#lib/intake/queries/archive";
import type { BatchRef, FileRef } from "#lib/intake/schema/desk";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { enqueue } from "#lib/platform/jobs";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { type Arrival, keepArrival, removeStored } from "#lib/platform/storage";

export const batchTask = "read_batches";
/** Where the archive of a batch is kept until it is no longer needed. */
export const archiveKey = (batchId: string) => `${batchId}/1/original`;

const subjectType = "intake_batch";

/** Has the waiting reports read, soon and once. */
export const wake = (tx: Tx) => enqueue(tx, { task: batchTask, key: batchTask, keepTime: true });

interface NewBatch {
  name: string;
  arrival: Arrival;
}

/** Takes an archive of old reports in: each waits for its turn. Refuses what cannot be unpacked without harm. */
export async function startBatch(actor: Actor, { name, arrival }: NewBatch) {
  ensure(canStartBatch(actor), "forbidden");
  const reports = await reportsIn(new Uint8Array(await readFile(arrival.path)));
  const id = randomUUID();
  await keepArrival(archiveKey(id), arrival);
  try {
    await transaction(async (tx) => {
      const title = name.trim().slice(0, 200) || "Informes";
      const sender = { uploadedById: actor.id, uploadedByName: actor.name };
      await tx.intakeBatch.create({ data: { id, name: title, ...sender } });
      await tx.intakeFile.createMany({ data: reports.map((one) => ({ ...one, batchId: id })) });
      const data = { name: title, reports: reports.length };
      await record(tx, actor, { verb: "batch_started", subjectType, subjectId: id, data });
      await wake(tx);
    });
  } catch (error) {
    await removeStored(id);
    throw error;
  }
  return { id };
}

async function lockBatch(tx: Tx, id: string) {
  await tx.$executeRaw`SELECT FROM intake_batch WHERE id = ${id}::uuid FOR UPDATE`;
  const batch = await tx.intakeBatch.findUnique({ where: { id } });
  ensure(batch, "not_found");
  return batch;
}

/** Stops a batch: what waits is not read; the drafts that were made stay. */
export async function cancelBatch(actor: Actor, { batchId }: BatchRef): Promise<void> {
  await transaction(async (tx) => {
    ensure(canStartBatch(actor), "forbidden");
    const batch = await lockBatch(tx, batchId);
    ensure(canSteerBatch(actor, batch), "forbidden");
    ensure(!batch.cancelledAt && !batch.finishedAt, "invalid", {
      message: "Este lote ya terminó: no queda nada por cancelar.",
    });
    const at = new Date();
    const waiting = { batchId, state: "waiting" };
    const { count } = await tx.intakeFile.updateMany({
      where: waiting,
      data: { state: "cancelled", doneAt: at },
    });
    const ended = { cancelledAt: at, finishedAt: at };
    await tx.intakeBatch.update({ where: { id: batchId }, data: ended });
    const data = { name: batch.name, left: count };
    await record(tx, actor, { verb: "batch_cancelled", subjectType, subjectId: batchId, data });
  });
  await removeStored(batchId);
}

const oftenEnough = "Este informe no quedó como repetido: no hay nada que pedir.";

/** Has the draft of a report made although something tells the same already. */
export function askAgain(actor: Actor, { fileId }: FileRef): Promise<void> {
  return transaction(async (tx) => {
    ensure(canStartBatch(actor), "forbidden");
    const file = await tx.intakeFile.findUnique({ where: { id: fileId } });
    ensure(file, "not_found");
    const batch = await lockBatch(tx, file.batchId);
    ensure(canSteerBatch(actor, batch), "forbidden");
    const { count } = await tx.intakeFile.updateMany({
      where: { id: fileId, state: "duplicate" },
      data: {
        ...{ state: "waiting", forced: true, tries: 0, claimedAt: null },
        ...{ publicationId: null, doneAt: null, reason: "" },
      },
    });
    ensure(count === 1 && !batch.cancelledAt, "invalid", { message: oftenEnough });
    await tx.intakeBatch.update({ where: { id: batch.id }, data: { finishedAt: null } });
    const data = { name: batch.name, file: file.name };
    await record(tx, actor, {
      verb: "file_asked_again",
      subjectType,
      subjectId: batch.id,
      data,
    });
    await wake(tx);
  });
}
