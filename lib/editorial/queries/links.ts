import { canEnterPanel } from "#lib/editorial/policy";
import type { KindName } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const most = 30;

export interface BrokenLink {
  publicationId: string;
  kind: KindName;
  title: string;
  url: string;
  checkedAt: Date;
  failure: string;
}

/** Links of live publications that have failed three times in a row, the latest look first. */
export async function brokenLinks(actor: Actor): Promise<BrokenLink[]> {
  ensure(canEnterPanel(actor), "forbidden");
  return db().$queryRaw<BrokenLink[]>(Prisma.sql`
    SELECT live.publication_id AS "publicationId", live.kind, live.title, link.url,
      checked.checked_at AS "checkedAt", checked.failure
    FROM checked_link checked
    JOIN live_link link ON link.url = checked.url
    JOIN live_publication live ON live.publication_id = link.publication_id
    WHERE checked.failures >= 3
    ORDER BY checked.checked_at DESC, link.url, live.publication_id LIMIT ${most}`);
}
