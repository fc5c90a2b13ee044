import { canErase, canRestoreFile, canTrashFile } from "#lib/media/policy";
import { usesOf } from "#lib/media/queries/uses";
import { type FileInput, trashDays } from "#lib/media/schema";
import type { Actor } from "#lib/platform/actor";
import { counted } from "#lib/platform/dates";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { removeStored, sweepArrivals } from "#lib/platform/storage";

const dayMs = 86_400_000;
const batch = 100;
const fact = (verb: string, subjectId: string) => ({ verb, subjectType: "media", subjectId });

async function lockFile(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM media_file WHERE id = ${id}::uuid FOR UPDATE`;
  const select = { id: true, title: true, uploadedById: true, trashedAt: true, erasedAt: true };
  const file = await tx.mediaFile.findUnique({ where: { id }, select });
  ensure(file && !file.erasedAt, "not_found");
  return file;
}

/** Puts a file in the trash. Refuses while a publication uses it, with the list of them. */
export function trash(actor: Actor, { id }: FileInput): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const file = await lockFile(tx, id);
    ensure(canTrashFile(actor, file), "forbidden");
    const uses = await usesOf(tx, id);
    const where = counted(uses.length, "publicación", "publicaciones");
    ensure(uses.length === 0, "conflict", {
      message: `No se puede enviar a la papelera: lo ${uses.length === 1 ? "usa" : "usan"} ${where}. Quítelo antes de cada una.`,
      data: { uses },
    });
    if (file.trashedAt) return { id };
    await tx.mediaFile.update({ where: { id }, data: { trashedAt: new Date() } });
    await record(tx, actor, { ...fact("file_trashed", id), data: { title: file.title } });
    return { id };
  });
}

/** Takes a file out of the trash. */
export function restoreFile(actor: Actor, { id }: FileInput): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const file = await lockFile(tx, id);
    ensure(canRestoreFile(actor, file), "forbidden");
    if (!file.trashedAt) return { id };
    await tx.mediaFile.update({ where: { id }, data: { trashedAt: null } });
    await record(tx, actor, { ...fact("file_restored", id), data: { title: file.title } });
    return { id };
  });
}

/** Files whose days in the trash have passed and that nothing has taken up again. */
async function overdue(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM media_file file
    WHERE trashed_at < ${before} AND erased_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM media_use use
        JOIN revision ON revision.id = use.revision_id
        JOIN publication ON publication.id = revision.publication_id
        WHERE use.media_id = file.id AND (
          revision.id IN (publication.draft_revision_id, publication.live_revision_id)
          OR EXISTS (SELECT 1 FROM schedule WHERE schedule.revision_id = revision.id
            AND done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL)))
    ORDER BY trashed_at LIMIT ${batch} FOR UPDATE SKIP LOCKED`);
  return rows.map(({ id }) => id);
}

/**
 * Removes the bytes of what has been in the trash for 90 days, and what arrived and was never kept.
 * What was said of each file stays. Returns how many.
 */
export async function eraseTrashed(actor: Actor, now = new Date()): Promise<number> {
  ensure(canErase(actor), "forbidden");
  await sweepArrivals(new Date(now.getTime() - dayMs));
  const ids = await transaction(async (tx) => {
    const found = await overdue(tx, new Date(now.getTime() - trashDays * dayMs));
    if (found.length === 0) return found;
    await tx.mediaRendition.deleteMany({ where: { mediaId: { in: found } } });
    await tx.mediaFile.updateMany({ where: { id: { in: found } }, data: { erasedAt: now } });
    await record(tx, actor, {
      ...fact("files_erased", found[0] ?? ""),
      data: { ids: found, count: found.length },
    });
    return found;
  });
  await Promise.all(ids.map((id) => removeStored(id)));
  return ids.length + (ids.length === batch ? await eraseTrashed(actor, now) : 0);
}
