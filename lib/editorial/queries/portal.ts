import { publicPath } from "#lib/editorial/address";
import { inForce, publicOnly } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import { type CivilDate, fromDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { onceForPage } from "#lib/platform/once";

/** The kinds that are news: pages stay, whenever they were published. */
const news: KindName[] = ["event", "announcement"];

/** What was published last and still holds on a day, newest first. */
export async function latestPublications(count: number, today: CivilDate) {
  const rows = await db().livePublication.findMany({
    where: { ...publicOnly, ...inForce(today), kind: { in: news } },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    take: count,
    select: {
      ...{ publicationId: true, kind: true, type: true, slug: true, title: true, summary: true },
      ...{ publishedAt: true, day: true },
    },
  });
  return rows.map(({ day, ...row }) => ({
    ...row,
    kind: row.kind as KindName,
    /** Of an event, its first day; null of what has no day but that of its publication. */
    happensOn: day && fromDateColumn(day),
  }));
}
export type LatestPublication = Awaited<ReturnType<typeof latestPublications>>[number];

/** What readers find in the place of a withdrawn publication, or null. */
export function withdrawnNotice(kind: KindName, slug: string) {
  return db().withdrawnNotice.findUnique({
    where: { kind_slug: { kind, slug }, ...publicOnly },
    select: { title: true, reason: true, withdrawnAt: true },
  });
}

interface Found {
  withdrawn: { title: string; reason: string; withdrawnAt: Date } | null;
  movedTo: string | null;
}

/** Where a publication that had this address is now, or why it left. */
async function formerly(kind: KindName, slug: string): Promise<Found> {
  const former = await db().formerSlug.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { publication: { select: { slug: true, live: { select: { audience: true } } } } },
  });
  const today = former?.publication.slug;
  if (!today) return { withdrawn: null, movedTo: null };
  const isPublic = former.publication.live?.audience === publicOnly.audience;
  if (isPublic) return { withdrawn: null, movedTo: publicPath(kind, today) };
  return { withdrawn: await withdrawnNotice(kind, today), movedTo: null };
}

function statusOf({ withdrawn, movedTo }: Found) {
  if (movedTo) return 301;
  return withdrawn ? 410 : 404;
}

/** What answers at an address where nothing is live: the way to its new one, why it left, or nothing. */
export const absent = onceForPage(async (kind: KindName, slug: string) => {
  const withdrawn = await withdrawnNotice(kind, slug);
  const found = withdrawn ? { withdrawn, movedTo: null } : await formerly(kind, slug);
  return { ...found, status: statusOf(found) };
});
export type Absence = Awaited<ReturnType<typeof absent>>;
