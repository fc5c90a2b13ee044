import { mediaIdsIn } from "#lib/media/mentions";
import { Prisma, type Tx } from "#lib/platform/db";

/** A file of the library that a live publication shows, in reading order. */
export interface LiveMediaRow {
  publicationId: string;
  mediaId: string;
  part: "gallery" | "document" | "inline";
}

interface Showing {
  publicationId: string;
  content: object;
}

/** Which files a content shows: its gallery, its documents, and whatever else mentions one. */
export function mediaRows({ publicationId, content }: Showing): LiveMediaRow[] {
  const { gallery, documents, ...rest } = content as Record<string, unknown>;
  const rows = (mentioned: unknown, part: LiveMediaRow["part"]) =>
    mediaIdsIn(mentioned).map((mediaId) => ({ publicationId, mediaId, part }));
  return [...rows(gallery, "gallery"), ...rows(documents, "document"), ...rows(rest, "inline")];
}

/**
 * Says which files live publications show: what is not named here is never public. Rows of files that
 * do not exist are left out. The publications' earlier rows are gone with their live facts.
 */
export async function putLiveMedia(tx: Tx, rows: readonly LiveMediaRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = (name: keyof LiveMediaRow) => rows.map((row) => row[name]);
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO live_media (publication_id, position, media_id, part)
    SELECT row.publication_id::uuid,
      row_number() OVER (PARTITION BY row.publication_id ORDER BY row.place) - 1,
      file.id, row.part
    FROM unnest(${column("publicationId")}::text[], ${column("mediaId")}::text[],
      ${column("part")}::text[]) WITH ORDINALITY AS row (publication_id, media_id, part, place)
    JOIN media_file file ON file.id = row.media_id::uuid AND file.erased_at IS NULL`);
}
