import { z } from "zod";
import type { KindName } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import { stateOf } from "#lib/editorial/workflow";
import { canSeeLibrary } from "#lib/media/policy";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma, type Tx } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const mostUses = 200;

/** The publications whose draft, live or scheduled content shows a file: latest work first. */
export async function usesOf(tx: Tx, mediaId: string) {
  const found = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT DISTINCT publication.id
    FROM media_use use
    JOIN revision ON revision.id = use.revision_id
    JOIN publication ON publication.id = revision.publication_id
    WHERE use.media_id = ${mediaId}::uuid AND (
      revision.id IN (publication.draft_revision_id, publication.live_revision_id)
      OR EXISTS (SELECT 1 FROM schedule WHERE schedule.revision_id = revision.id
        AND done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL))
    LIMIT ${mostUses}`);
  const rows = await tx.publication.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: { touchedAt: "desc" },
  });
  return rows.map((row) => ({
    ...{ id: row.id, title: row.title, kind: row.kind as KindName },
    state: stateOf(statusOf(row)),
  }));
}
export type MediaUseItem = Awaited<ReturnType<typeof usesOf>>[number];

/** Where a file of the library is used. */
export function mediaUses(actor: Actor, id: string): Promise<MediaUseItem[]> {
  ensure(canSeeLibrary(actor), "forbidden");
  ensure(z.uuid().safeParse(id).success, "not_found");
  return usesOf(db(), id);
}
