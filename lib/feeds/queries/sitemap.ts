import { directoryPages, directoryParts } from "#lib/directory/queries/sitemap";
import { type DirectorySection, directorySections } from "#lib/directory/schema";
import { publicPath } from "#lib/editorial/address";
import { publicOnly } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import { mostAddresses, type SitemapList } from "#lib/feeds/sitemap";
import { db, Prisma } from "#lib/platform/db";

/** A list of addresses: those of one sort after an id, with the instant of the last change in it. */
export interface SitemapPart {
  list: SitemapList;
  /** From 1 on. */
  part: number;
  after: string | null;
  changedAt: Date;
}

function publicationParts(size: number): Promise<SitemapPart[]> {
  return db().$queryRaw<SitemapPart[]>(Prisma.sql`
    SELECT kind AS list, part + 1 AS part, max(published_at) AS "changedAt",
      lag(max(publication_id::text)) OVER (PARTITION BY kind ORDER BY part) AS after
    FROM (
      SELECT kind, publication_id, published_at,
        ((row_number() OVER (PARTITION BY kind ORDER BY publication_id) - 1) / ${size}::int)::int AS part
      FROM live_publication WHERE audience = 'public') numbered
    GROUP BY kind, part ORDER BY kind, part`);
}

async function sectionParts(section: DirectorySection, size: number): Promise<SitemapPart[]> {
  const parts = await directoryParts(section, size);
  return parts.map((part) => ({ ...part, list: section }));
}

/** In which lists the addresses of all that is public stand, the first of each sort without `after`. */
export async function sitemapParts(size = mostAddresses): Promise<SitemapPart[]> {
  const lists = await Promise.all([
    publicationParts(size),
    ...directorySections.map((section) => sectionParts(section, size)),
  ]);
  return lists.flat();
}

async function publications(kind: KindName, after: string | null, size: number) {
  const rows = await db().livePublication.findMany({
    where: { kind, ...publicOnly, ...(after && { publicationId: { gt: after } }) },
    orderBy: { publicationId: "asc" },
    take: size,
    select: { slug: true, publishedAt: true },
  });
  return rows.map(({ slug, publishedAt }) => ({
    path: publicPath(kind, slug),
    changedAt: publishedAt,
  }));
}

const isSection = (list: SitemapList): list is DirectorySection =>
  directorySections.some((section) => section === list);

/** The public addresses in one of the lists, in the order of their ids; null where there is no such list. */
export async function sitemapEntries(list: SitemapList, part: number, size = mostAddresses) {
  const parts = isSection(list) ? await sectionParts(list, size) : await publicationParts(size);
  const found = parts.find((one) => one.list === list && one.part === part);
  if (!found) return null;
  const { after } = found;
  return isSection(list) ? directoryPages(list, { after, size }) : publications(list, after, size);
}
