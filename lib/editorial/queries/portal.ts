import type { KindName } from "#lib/editorial/schema";
import { db } from "#lib/platform/db";

/** What was published last, of every kind, newest first. */
export async function latestPublications(count: number) {
  const rows = await db().livePublication.findMany({
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    take: count,
    select: {
      ...{ publicationId: true, kind: true, type: true, slug: true, title: true, summary: true },
      publishedAt: true,
    },
  });
  return rows.map((row) => ({ ...row, kind: row.kind as KindName }));
}
export type LatestPublication = Awaited<ReturnType<typeof latestPublications>>[number];

/** What readers find in the place of a withdrawn publication, or null. */
export function withdrawnNotice(kind: KindName, slug: string) {
  return db().withdrawnNotice.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { title: true, reason: true, withdrawnAt: true },
  });
}
