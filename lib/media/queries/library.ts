import { z } from "zod";
import { canReplace, canRestoreFile, canSeeLibrary, canTrashFile } from "#lib/media/policy";
import { shownFiles } from "#lib/media/queries/public";
import { mediaUses } from "#lib/media/queries/uses";
import type { MediaFilter, Sort } from "#lib/media/schema";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";

const pageSize = 48;

const listed = {
  ...{ id: true, sort: true, version: true, title: true, extension: true, bytes: true },
  ...{ width: true, height: true, focalX: true, focalY: true, alt: true, decorative: true },
  ...{ caption: true, tags: true, at: true, uploadedByName: true, trashedAt: true },
} as const;

function narrowed({ text, sort, folderId, tag, trashed }: MediaFilter): Prisma.MediaFileWhereInput {
  const words = searchName(text).split(" ").filter(Boolean);
  return {
    AND: words.map((word) => ({ searchText: { contains: word } })),
    trashedAt: trashed ? { not: null } : null,
    erasedAt: null,
    ...(sort && { sort }),
    ...(folderId && { folderId }),
    ...(tag && { tags: { has: tag } }),
  };
}

/** A page of the library, newest first; `next` is the key of the page after it. */
export async function library(actor: Actor, filter: MediaFilter) {
  ensure(canSeeLibrary(actor), "forbidden");
  const rows = await db().mediaFile.findMany({
    where: { AND: [narrowed(filter), olderThan(filter.after, "at", "id")] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  const { items, next } = newestPage(rows, pageSize, (row) => row);
  return { items: items.map((row) => ({ ...row, sort: row.sort as Sort })), next };
}
export type LibraryItem = Awaited<ReturnType<typeof library>>["items"][number];

/** Every folder, by name: they are few. */
export function folders(actor: Actor) {
  ensure(canSeeLibrary(actor), "forbidden");
  const select = { id: true, name: true, parentId: true } as const;
  return db().mediaFolder.findMany({ orderBy: { name: "asc" }, take: 500, select });
}
export type Folder = Awaited<ReturnType<typeof folders>>[number];

/** The tags most used, most first. */
export async function usedTags(actor: Actor): Promise<string[]> {
  ensure(canSeeLibrary(actor), "forbidden");
  const rows = await db().$queryRaw<{ tag: string }[]>(Prisma.sql`
    SELECT tag FROM media_file, unnest(tags) tag
    WHERE trashed_at IS NULL AND tags <> '{}'
    GROUP BY tag ORDER BY count(*) DESC, tag LIMIT 40`);
  return rows.map(({ tag }) => tag);
}

/** One file with its description, its uses and what this person may do with it. */
export async function mediaFile(actor: Actor, id: string) {
  ensure(canSeeLibrary(actor), "forbidden");
  ensure(z.uuid().safeParse(id).success, "not_found");
  const select = {
    ...listed,
    credit: true,
    folderId: true,
    mime: true,
    uploadedById: true,
  } as const;
  const row = await db().mediaFile.findFirst({ where: { id, erasedAt: null }, select });
  ensure(row, "not_found");
  const { uploadedById, ...file } = row;
  const may = {
    replace: canReplace(actor, { uploadedById }),
    trash: canTrashFile(actor, { uploadedById }),
    restore: canRestoreFile(actor, { uploadedById }),
  };
  return { ...file, sort: file.sort as Sort, may, uses: await mediaUses(actor, id) };
}
export type MediaDetail = Awaited<ReturnType<typeof mediaFile>>;

/** What the editor shows of the files that a content mentions, with their own descriptions. */
export async function pickedFiles(actor: Actor, { ids }: { ids: string[] }) {
  ensure(canSeeLibrary(actor), "forbidden");
  return Object.values(await shownFiles(ids));
}

/** A page of the library to choose from. */
export function pickable(
  actor: Actor,
  { text, sort, after }: Pick<MediaFilter, "text" | "after"> & { sort: Sort },
) {
  return library(actor, { text, sort, after, folderId: null, tag: "", trashed: false });
}
