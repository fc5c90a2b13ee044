import { randomUUID } from "node:crypto";
import { titleFrom } from "#lib/media/altText";
import { whileHere } from "#lib/media/commands/arrive";
import { examine, faultRefusal } from "#lib/media/commands/examine";
import { type Kept, keepVersion, rendered } from "#lib/media/commands/keep";
import type { Photo } from "#lib/media/commands/photo";
import { canReplace, canUpload } from "#lib/media/policy";
import type { UploadInput } from "#lib/media/schema";
import { searchTextOf } from "#lib/media/searchText";
import type { FileType } from "#lib/media/sniffing";
import type { Actor } from "#lib/platform/actor";
import { db, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { type Arrival, removeStored } from "#lib/platform/storage";

export interface Uploaded {
  id: string;
  version: number;
}

async function refuseTwin({ sha256 }: Arrival): Promise<void> {
  const twin = await db().mediaFile.findFirst({
    where: { sha256, erasedAt: null },
    orderBy: { trashedAt: { sort: "asc", nulls: "first" } },
    select: { id: true, title: true, sort: true, trashedAt: true },
  });
  if (!twin) return;
  const message = twin.trashedAt
    ? `Está en la papelera de la biblioteca como «${twin.title}». Recupérelo de allí para usarlo.`
    : `Ya está en la biblioteca como «${twin.title}». Use ese archivo.`;
  const { id, title, sort } = twin;
  throw new Refusal("conflict", {
    message,
    data: { twin: { id, title, sort, trashed: Boolean(twin.trashedAt) } },
  });
}

interface NewFile {
  id: string;
  name: string;
  folderId: string | null;
  type: FileType;
  sha256: string;
}

async function addFile(tx: Tx, actor: Actor, file: NewFile & { kept: Kept }): Promise<void> {
  const { id, name, folderId, type, sha256, kept } = file;
  const title = titleFrom(name);
  await tx.mediaFile.create({
    data: {
      ...{ ...type, ...kept.columns, id, title, sha256, folderId },
      originalName: name.slice(0, 300),
      searchText: searchTextOf({ title, originalName: name }),
      uploadedById: actor.id,
      uploadedByName: actor.name,
    },
  });
  await tx.mediaRendition.createMany({ data: kept.renditions });
  await record(tx, actor, {
    ...{ verb: "file_uploaded", subjectType: "media", subjectId: id },
    data: { title, mime: type.mime, bytes: kept.columns.bytes, sha256 },
  });
}

async function folderThere(folderId: string | null): Promise<string | null> {
  if (!folderId) return null;
  const folder = await db().mediaFolder.findUnique({
    where: { id: folderId },
    select: { id: true },
  });
  return folder?.id ?? null;
}

/** Adds a photo or document to the library. Refuses what is there already and what it does not take. */
export async function upload(actor: Actor, input: UploadInput): Promise<Uploaded> {
  ensure(canUpload(actor), "forbidden");
  return whileHere(actor, input, async (arrival) => {
    const type = await examine(arrival);
    await refuseTwin(arrival);
    const id = randomUUID();
    const folderId = await folderThere(input.folderId);
    const file = { id, name: input.name, folderId, type, sha256: arrival.sha256 };
    const photo = await rendered(arrival, type);
    return orRemove({ id, version: 1 }, async () => {
      const kept = await keepVersion({ id, version: 1 }, arrival, photo);
      await transaction((tx) => addFile(tx, actor, { ...file, kept }));
    });
  });
}

async function orRemove(at: Uploaded, work: () => Promise<void>): Promise<Uploaded> {
  try {
    await work();
    return at;
  } catch (error) {
    await removeStored(`${at.id}/${at.version}`);
    throw error;
  }
}

async function fileToReplace(actor: Actor, id: string) {
  const file = await db().mediaFile.findFirst({
    where: { id, trashedAt: null },
    select: { id: true, title: true, sort: true, version: true, uploadedById: true },
  });
  ensure(file, "not_found");
  ensure(canReplace(actor, file), "forbidden");
  return file;
}

/** Puts another file in the place of one, wherever it is used. Its description stays. */
export async function replace(
  actor: Actor,
  input: UploadInput & { replaces: string },
): Promise<Uploaded> {
  ensure(canUpload(actor), "forbidden");
  const before = await fileToReplace(actor, input.replaces);
  return whileHere(actor, input, async (arrival) => {
    const type = await examine(arrival);
    if (type.sort !== before.sort) throw faultRefusal("sortChanged");
    await refuseTwin(arrival);
    const photo = await rendered(arrival, type);
    return transaction((tx) => putVersion(tx, actor, { before, type, arrival, photo }));
  });
}

interface NextVersion {
  before: Uploaded;
  type: FileType;
  arrival: Arrival;
  photo: Photo | null;
}

/** Nobody else writes the bytes of the next version until this transaction ends. */
async function lockVersion(tx: Tx, { id, version }: Uploaded): Promise<Uploaded> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT id FROM media_file
    WHERE id = ${id}::uuid AND version = ${version} AND trashed_at IS NULL FOR NO KEY UPDATE`;
  ensure(found.length === 1, "conflict");
  return { id, version: version + 1 };
}

async function putVersion(tx: Tx, actor: Actor, next: NextVersion): Promise<Uploaded> {
  const { before, type, arrival, photo } = next;
  const at = await lockVersion(tx, before);
  return orRemove(at, async () => {
    const kept = await keepVersion(at, arrival, photo);
    await tx.mediaFile.update({
      where: { id: at.id },
      data: {
        ...{ ...type, ...kept.columns, version: at.version, sha256: arrival.sha256 },
        ...{ focalX: 50, focalY: 50 },
      },
    });
    await tx.mediaRendition.createMany({ data: kept.renditions });
    await record(tx, actor, {
      ...{ verb: "file_replaced", subjectType: "media", subjectId: at.id },
      data: { version: at.version, mime: type.mime, sha256: arrival.sha256 },
    });
  });
}
