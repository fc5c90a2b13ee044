import { z } from "zod";
import type { AnnouncementArticle } from "#lib/announcements/article";
import { type AnnouncementType, announcementTypes } from "#lib/announcements/schema";
import { storedProof } from "#lib/editorial/proof";
import { type CivilDate, isCivilDate, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";

const pageSize = 20;

export const announcementFilter = z.object({
  type: z.enum(announcementTypes).nullable().catch(null),
  after: z.string().max(80).nullable().catch(null),
});
export type AnnouncementFilter = z.infer<typeof announcementFilter>;

const listed = {
  publicationId: true,
  type: true,
  slug: true,
  title: true,
  summary: true,
  publishedAt: true,
} as const;

function afterKey(after: string | null) {
  const [at = "", publicationId = ""] = after?.split("_") ?? [];
  const publishedAt = new Date(at);
  const valid = z.uuid().safeParse(publicationId).success && isCivilDate(at.slice(0, 10));
  if (!valid || Number.isNaN(publishedAt.getTime())) return {};
  const within = { publishedAt: { lte: publishedAt } };
  const beyond = [{ publishedAt: { lt: publishedAt } }, { publicationId: { lt: publicationId } }];
  return { AND: [within, { OR: beyond }] };
}

/** A page of live announcements, newest first; `next` is the key of the page after it. */
export async function liveAnnouncements({ type, after }: AnnouncementFilter) {
  const rows = await db().livePublication.findMany({
    where: { AND: [{ kind: "announcement" }, afterKey(after), type ? { type } : {}] },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  const items = rows
    .slice(0, pageSize)
    .map((row) => ({ ...row, type: row.type as AnnouncementType }));
  const last = items.at(-1);
  const more = rows.length > pageSize && last;
  return { items, next: more ? `${last.publishedAt.toISOString()}_${last.publicationId}` : null };
}
export type AnnouncementListItem = Awaited<ReturnType<typeof liveAnnouncements>>["items"][number];

/** The kinds that have live announcements, with how many each. */
export async function announcementCounts() {
  const rows = await db().livePublication.groupBy({
    by: ["type"],
    where: { kind: "announcement" },
    _count: true,
    orderBy: { type: "asc" },
  });
  return rows.map((row) => ({ type: row.type as AnnouncementType, count: row._count }));
}

/** The live announcement at an address, or null. */
export async function liveAnnouncement(slug: string) {
  const row = await db().livePublication.findUnique({
    where: { kind_slug: { kind: "announcement", slug } },
    select: { article: true, proof: true },
  });
  if (!row) return null;
  const article = row.article as unknown as AnnouncementArticle;
  return { article, proof: storedProof(row.proof) };
}

/** The announcement pinned on the home page on a day: of those still pinned, the newest; or null. */
export async function pinnedAnnouncement(today: CivilDate) {
  const row = await db().livePublication.findFirst({
    where: { kind: "announcement", pinnedUntil: { gte: toDateColumn(today) } },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    select: { publicationId: true, slug: true, article: true },
  });
  if (!row) return null;
  return { ...row, article: row.article as unknown as AnnouncementArticle };
}
