import { publicPath } from "#lib/editorial/address";
import { publicOnly } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import { mostAddresses } from "#lib/feeds/sitemap";
import { db, Prisma } from "#lib/platform/db";

/** A list of addresses: those of a kind after a publication, with the instant of the last change in it. */
export interface SitemapPart {
  kind: KindName;
  /** From 1 on. */
  part: number;
  after: string | null;
  changedAt: Date;
}

/** In which lists the addresses of all that is public stand, the first of each kind without `after`. */
export function sitemapParts(size = mostAddresses): Promise<SitemapPart[]> {
  return db().$queryRaw<SitemapPart[]>(Prisma.sql`
    SELECT kind, part + 1 AS part, max(published_at) AS "changedAt",
      lag(max(publication_id::text)) OVER (PARTITION BY kind ORDER BY part) AS after
    FROM (
      SELECT kind, publication_id, published_at,
        ((row_number() OVER (PARTITION BY kind ORDER BY publication_id) - 1) / ${size}::int)::int AS part
      FROM live_publication WHERE audience = 'public') numbered
    GROUP BY kind, part ORDER BY kind, part`);
}

/** The public addresses in one of the lists, in the order of their ids; null where there is no such list. */
export async function sitemapEntries(kind: KindName, part: number, size = mostAddresses) {
  const lists = await sitemapParts(size);
  const list = lists.find((one) => one.kind === kind && one.part === part);
  if (!list) return null;
  const rows = await db().livePublication.findMany({
    where: { kind, ...publicOnly, ...(list.after && { publicationId: { gt: list.after } }) },
    orderBy: { publicationId: "asc" },
    take: size,
    select: { slug: true, publishedAt: true },
  });
  return rows.map(({ slug, publishedAt }) => ({
    path: publicPath(kind, slug),
    changedAt: publishedAt,
  }));
}
