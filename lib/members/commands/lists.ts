import { listRefusal, readList } from "#lib/members/commands/read";
import { canForgetLists, canImportMembers } from "#lib/members/policy";
import { type ListInput, type ListUpload, largestListBytes, listHours } from "#lib/members/schema";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { type Arrival, discard, receive, TooManyBytes } from "#lib/platform/storage";

const reading = new Set<string>();
const longestName = 120;

async function arrived({ body, declaredBytes }: ListUpload): Promise<Arrival> {
  if ((declaredBytes ?? 0) > largestListBytes) throw listRefusal("tooLarge");
  if (!body) throw listRefusal("empty");
  try {
    return await receive(body, largestListBytes);
  } catch (error) {
    throw listRefusal(error instanceof TooManyBytes ? "tooLarge" : "interrupted");
  }
}

/** A new list takes the place of those that the same person sent and did not apply. */
async function keep(actor: Actor, name: string, arrival: Arrival): Promise<string> {
  const rows = await readList(arrival);
  await db().memberImport.deleteMany({ where: { createdById: actor.id, appliedAt: null } });
  const { id } = await db().memberImport.create({
    data: {
      ...{ rows, rowCount: rows.length, sha256: arrival.sha256 },
      fileName: name.trim().slice(0, longestName) || "lista",
      ...{ createdById: actor.id, createdByName: actor.name },
    },
    select: { id: true },
  });
  return id;
}

/**
 * Reads a member list and keeps its rows until they are applied, a day at most; no account changes.
 * One list of each person is read at a time. Refuses what is no list (`invalid`) and others (`forbidden`).
 */
export async function keepList(actor: Actor, upload: ListUpload): Promise<{ importId: string }> {
  ensure(canImportMembers(actor) && actor.id, "forbidden");
  const { id } = actor;
  if (reading.has(id)) throw listRefusal("busy");
  reading.add(id);
  try {
    const arrival = await arrived(upload);
    const importId = await keep(actor, upload.name, arrival).finally(() => discard(arrival));
    return { importId };
  } finally {
    reading.delete(id);
  }
}

/** Forgets a list that will not be applied. */
export async function discardList(actor: Actor, { importId }: ListInput): Promise<void> {
  ensure(canImportMembers(actor) && actor.id, "forbidden");
  const where = { id: importId, createdById: actor.id, appliedAt: null };
  await db().memberImport.deleteMany({ where });
}

/** Forgets the lists that nobody applied within a day: they are personal data. */
export async function purgeLists(actor: Actor = systemActor("Limpieza")): Promise<void> {
  ensure(canForgetLists(actor), "forbidden");
  const before = new Date(Date.now() - listHours * 3_600_000);
  await db().memberImport.deleteMany({ where: { appliedAt: null, createdAt: { lt: before } } });
}
