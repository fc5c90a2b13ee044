import { canEnterPanel } from "#lib/editorial/policy";
import type { KindName, ScheduleAction } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const most = 100;
const recent = 20;

/** What waits for its moment: neither done, nor cancelled, nor failed. */
export const pending = { doneAt: null, cancelledAt: null, failedAt: null } as const;

/** What a screen shows of something that waits. */
export const shownSchedule = {
  ...{ id: true, action: true, at: true, reason: true, forced: true },
  ...{ preparedByName: true, approvedByName: true },
  revision: { select: { id: true, number: true } },
} as const;

interface Shown {
  action: string;
  revision: { id: string; number: number } | null;
}

/** A row as screens read it: with the number of the version instead of its row. */
export function scheduleItem<Row extends Shown>({ revision, action, ...row }: Row) {
  const number = revision?.number ?? null;
  return { ...row, action: action as ScheduleAction, revisionId: revision?.id ?? null, number };
}

/** Everything that waits for its moment, soonest first. */
export async function pendingSchedules(actor: Actor, count = most) {
  ensure(canEnterPanel(actor), "forbidden");
  const rows = await db().schedule.findMany({
    where: pending,
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: count,
    select: {
      ...shownSchedule,
      publication: { select: { id: true, kind: true, title: true, liveRevisionId: true } },
    },
  });
  return rows.map(({ publication, ...row }) => ({
    ...scheduleItem(row),
    ...{ publicationId: publication.id, title: publication.title },
    kind: publication.kind as KindName,
    hasLive: publication.liveRevisionId !== null,
  }));
}
export type PendingSchedule = Awaited<ReturnType<typeof pendingSchedules>>[number];

/** How something planned ended: done, cancelled by somebody, or failed with a reason. */
export interface EndedSchedule {
  id: string;
  publicationId: string;
  kind: KindName;
  title: string;
  action: ScheduleAction;
  number: number | null;
  at: Date;
  endedAt: Date;
  end: "done" | "cancelled" | "failed";
  cancelledByName: string | null;
  failure: string | null;
}

/** What was planned and ended last, newest first. */
export function endedSchedules(actor: Actor): Promise<EndedSchedule[]> {
  ensure(canEnterPanel(actor), "forbidden");
  return db().$queryRaw<EndedSchedule[]>(Prisma.sql`
    SELECT schedule.id, schedule.publication_id AS "publicationId", kind, title, action, number, schedule.at,
      coalesce(done_at, cancelled_at, failed_at) AS "endedAt",
      CASE WHEN done_at IS NOT NULL THEN 'done' WHEN failed_at IS NOT NULL THEN 'failed'
        ELSE 'cancelled' END AS "end",
      cancelled_by_name AS "cancelledByName", failure
    FROM schedule
    JOIN publication ON publication.id = schedule.publication_id
    LEFT JOIN revision ON revision.id = schedule.revision_id
    WHERE coalesce(done_at, cancelled_at, failed_at) IS NOT NULL
    ORDER BY coalesce(done_at, cancelled_at, failed_at) DESC, schedule.id DESC LIMIT ${recent}`);
}
