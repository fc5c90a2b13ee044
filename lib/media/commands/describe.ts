import { canDescribe, canOrganise } from "#lib/media/policy";
import type {
  CreateFolderInput,
  DescribeInput,
  FocalInput,
  MoveFilesInput,
  RenameFolderInput,
} from "#lib/media/schema";
import { searchTextOf } from "#lib/media/searchText";
import type { Actor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

const fact = (verb: string, subjectId: string) => ({ verb, subjectType: "media", subjectId });

/** Locks a file that is not in the trash until the transaction ends; what goes live may still show it. */
async function lockFile(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM media_file WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const file = await tx.mediaFile.findFirst({ where: { id, trashedAt: null } });
  ensure(file, "not_found");
  return file;
}

async function ensureFolder(tx: Tx, id: string | null): Promise<void> {
  if (!id) return;
  const folder = await tx.mediaFolder.findUnique({ where: { id }, select: { id: true } });
  ensure(folder, "invalid", { fields: { folderId: "Elija una carpeta de la lista." } });
}

/** Says what a file is: title, alternative text or that it decorates, caption, credit, tags, folder. */
export function describe(actor: Actor, { id, ...said }: DescribeInput): Promise<{ id: string }> {
  return transaction(async (tx) => {
    ensure(canDescribe(actor), "forbidden");
    const file = await lockFile(tx, id);
    await ensureFolder(tx, said.folderId);
    const after = { ...said, alt: said.decorative ? "" : said.alt };
    const searchText = searchTextOf({ ...after, originalName: file.originalName });
    await tx.mediaFile.update({ where: { id }, data: { ...after, searchText } });
    await record(tx, actor, { ...fact("file_described", id), data: after });
    return { id };
  });
}

/** Says which point of a photo must be seen wherever it is cut, in hundredths of its sides. */
export function setFocalPoint(actor: Actor, { id, x, y }: FocalInput): Promise<{ id: string }> {
  return transaction(async (tx) => {
    ensure(canDescribe(actor), "forbidden");
    await lockFile(tx, id);
    await tx.mediaFile.update({ where: { id }, data: { focalX: x, focalY: y } });
    await record(tx, actor, { ...fact("file_focused", id), data: { x, y } });
    return { id };
  });
}

/** Puts files in a folder, or in none. */
export function moveFiles(actor: Actor, { ids, folderId }: MoveFilesInput) {
  return transaction(async (tx) => {
    ensure(canOrganise(actor), "forbidden");
    await ensureFolder(tx, folderId);
    const where = { id: { in: ids }, trashedAt: null };
    const { count } = await tx.mediaFile.updateMany({ where, data: { folderId } });
    ensure(count > 0, "not_found");
    await record(tx, actor, { ...fact("file_moved", ids[0] ?? ""), data: { ids, folderId } });
    return { count };
  });
}

const taken = "Ya hay una carpeta con ese nombre.";

/** The database keeps names of sister folders apart; its word becomes a sentence. */
async function namedApart<Value>(work: Promise<Value>): Promise<Value> {
  const outcome = await work.catch((error: unknown) => {
    const known = error instanceof Prisma.PrismaClientKnownRequestError;
    ensure(!known || error.code !== "P2002", "invalid", {
      message: taken,
      fields: { name: taken },
    });
    throw error;
  });
  return outcome;
}

/** Makes a folder. Refuses the name of a sister. */
export function createFolder(actor: Actor, { name, parentId }: CreateFolderInput) {
  return namedApart(
    transaction(async (tx) => {
      ensure(canOrganise(actor), "forbidden");
      await ensureFolder(tx, parentId);
      const folder = await tx.mediaFolder.create({
        data: { name, parentId },
        select: { id: true, name: true },
      });
      const data = { name, parentId };
      await record(tx, actor, {
        ...{ verb: "folder_created", subjectType: "media_folder", subjectId: folder.id, data },
      });
      return folder;
    }),
  );
}

/** Gives a folder another name. What is in it stays. */
export function renameFolder(actor: Actor, { id, name }: RenameFolderInput) {
  return namedApart(
    transaction(async (tx) => {
      ensure(canOrganise(actor), "forbidden");
      const { count } = await tx.mediaFolder.updateMany({ where: { id }, data: { name } });
      ensure(count === 1, "not_found");
      await record(tx, actor, {
        ...{ verb: "folder_renamed", subjectType: "media_folder", subjectId: id, data: { name } },
      });
      return { id, name };
    }),
  );
}
