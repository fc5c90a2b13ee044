import { oldestInTrash, trashDaysLeft } from "#lib/editorial/care";
import { canEnterPanel, canRestore } from "#lib/editorial/policy";
import type { KindName } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { ensure } from "#lib/platform/refusal";

const pageSize = 30;

const listed = {
  ...{ id: true, kind: true, title: true, stage: true, liveRevisionId: true, trashedAt: true },
  ...{ authorId: true, submittedById: true },
  draftRevision: { select: { number: true } },
} as const;

/** Who put each of these in the trash last. */
async function whoTrashed(ids: string[]): Promise<Map<string, string>> {
  const rows = await db().$queryRaw<{ id: string; name: string }[]>(Prisma.sql`
    SELECT DISTINCT ON (subject_id) subject_id AS id, actor_name AS name FROM audit_entry
    WHERE subject_type = 'publication' AND subject_id = ANY(${ids}) AND verb = 'trashed'
    ORDER BY subject_id, id DESC`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A page of the trash, newest first; `next` is the key of the page after it. What has left the trash is in none. */
export async function trashed(actor: Actor, after: string | null) {
  ensure(canEnterPanel(actor), "forbidden");
  const rows = await db().publication.findMany({
    where: {
      stage: "trashed",
      trashedAt: { gte: oldestInTrash() },
      ...olderThan(after, "trashedAt", "id"),
    },
    orderBy: [{ trashedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  const keyOf = ({ trashedAt, id }: (typeof rows)[number]) => ({
    at: trashedAt ?? new Date(0),
    id,
  });
  const { items: shown, next } = newestPage(rows, pageSize, keyOf);
  const names = await whoTrashed(shown.map(({ id }) => id));
  const items = shown.flatMap(({ trashedAt, draftRevision, ...row }) => {
    if (!trashedAt) return [];
    return {
      ...{ id: row.id, kind: row.kind as KindName, title: row.title, trashedAt },
      ...{ trashedBy: names.get(row.id) ?? "", daysLeft: trashDaysLeft(trashedAt) },
      ...{ basedOn: draftRevision?.number ?? 0 },
      mayRestore: canRestore(actor, statusOf({ ...row, trashedAt })),
    };
  });
  return { items, next };
}
export type TrashedItem = Awaited<ReturnType<typeof trashed>>["items"][number];
