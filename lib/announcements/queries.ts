import { z } from "zod";
import { storedArticle } from "#lib/announcements/article";
import { type AnnouncementType, announcementTypes } from "#lib/announcements/schema";
import { inForce, publicOnly } from "#lib/editorial/audience";
import { storedProof } from "#lib/editorial/proof";
import { withReferences } from "#lib/editorial/queries/references";
import { type CivilDate, fromDateColumn, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { onceForPage } from "#lib/platform/once";

const pageSize = 20;

export const announcementFilter = z.object({
  type: z.enum(announcementTypes).nullable().catch(null),
  /** Those that no longer hold are among them. */
  expired: z.boolean().catch(false),
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
  expiresOn: true,
} as const;

/** Public announcements, of a day on which some may have expired. */
const shownOn = (today: CivilDate, expired: boolean) => ({
  AND: [{ kind: "announcement", ...publicOnly }, expired ? {} : inForce(today)],
});

/** The rows after the key of the last one seen, newest first; all of them if it is not a key. */
export const afterKey = (after: string | null) => olderThan(after, "publishedAt", "publicationId");

interface ListedRow {
  publicationId: string;
  type: string;
  publishedAt: Date;
  expiresOn: Date | null;
}

/** A page of rows from one more than fit, and the key of the page after it. */
export function pageOf<Row extends ListedRow>(rows: Row[]) {
  const keyOf = ({ publishedAt, publicationId }: Row) => ({ at: publishedAt, id: publicationId });
  const { items, next } = newestPage(rows, pageSize, keyOf);
  const shown = items.map(({ type, expiresOn, ...row }) => ({
    ...row,
    type: type as AnnouncementType,
    expiresOn: expiresOn && fromDateColumn(expiresOn),
  }));
  return { items: shown, next };
}

/** A page of the public announcements on a day, newest first; `next` is the key of the page after it. */
export async function liveAnnouncements(
  { type, expired, after }: AnnouncementFilter,
  today: CivilDate,
) {
  const rows = await db().livePublication.findMany({
    where: { AND: [shownOn(today, expired), afterKey(after), type ? { type } : {}] },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  return pageOf(rows);
}
export type AnnouncementListItem = Awaited<ReturnType<typeof liveAnnouncements>>["items"][number];

/** Whether any public announcement, of a type if one is given, no longer holds on a day. */
export async function anyExpired(type: AnnouncementType | null, today: CivilDate) {
  const over = { expiresOn: { lt: toDateColumn(today) } };
  const row = await db().livePublication.findFirst({
    where: { kind: "announcement", ...publicOnly, ...over, ...(type && { type }) },
    select: { publicationId: true },
  });
  return row !== null;
}

/** The types that have public announcements on a day, with how many each. */
export async function announcementCounts(today: CivilDate, expired: boolean) {
  const rows = await db().livePublication.groupBy({
    by: ["type"],
    where: shownOn(today, expired),
    _count: true,
    orderBy: { type: "asc" },
  });
  return rows.map((row) => ({ type: row.type as AnnouncementType, count: row._count }));
}

/** The public announcement at an address, or null. */
export const liveAnnouncement = onceForPage(async (slug: string) => {
  const row = await db().livePublication.findUnique({
    where: { kind_slug: { kind: "announcement", slug }, ...publicOnly },
    select: { publicationId: true, article: true, proof: true, reviewedOn: true },
  });
  if (!row) return null;
  const { publicationId, proof, reviewedOn } = row;
  const article = await withReferences(storedArticle(row.article));
  return { publicationId, article, proof: storedProof(proof, reviewedOn) };
});

/** The announcement pinned on the home page on a day: of those still pinned, the newest; or null. */
export async function pinnedAnnouncement(today: CivilDate) {
  const row = await db().livePublication.findFirst({
    where: { AND: [shownOn(today, false), { pinnedUntil: { gte: toDateColumn(today) } }] },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    select: { publicationId: true, slug: true, article: true },
  });
  return row && { ...row, article: storedArticle(row.article) };
}
