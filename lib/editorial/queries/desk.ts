import { unfinishedLabels } from "#lib/editorial/labels";
import { canConfirmForced, canEnterPanel, canPublish } from "#lib/editorial/policy";
import { pendingSchedules } from "#lib/editorial/queries/schedules";
import type { KindName } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import { stateOf } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const most = 30;
const newest = [{ touchedAt: "desc" }, { id: "desc" }] as const;

const shown = {
  ...{ id: true, kind: true, stage: true, title: true, liveRevisionId: true },
  ...{ authorId: true, submittedById: true, submittedByName: true, returnedNote: true },
  touchedAt: true,
  draftRevision: { select: { content: true, authorId: true } },
} as const;

function read(where: object, order: object[] = [...newest]) {
  return db().publication.findMany({ where, orderBy: order, take: most, select: shown });
}
type Row = Awaited<ReturnType<typeof read>>[number];

function itemOf(row: Row) {
  const { draftRevision, ...item } = row;
  const kind = row.kind as KindName;
  const { type } = kindOf(kind).draft.parse(draftRevision?.content) as { type?: string | null };
  const missing = kindOf(kind).live.safeParse(draftRevision?.content).error?.issues.length ?? 0;
  const status = statusOf(row);
  return {
    ...item,
    kind,
    type: type ?? null,
    missing,
    status,
    state: stateOf(status),
  };
}
export type DeskItem = ReturnType<typeof itemOf>;

/** What was published without a second person and nobody has confirmed, longest first. */
async function unconfirmed(actor: Actor) {
  const rows = await db().publication.findMany({
    where: { forced: true, confirmedAt: null, liveRevisionId: { not: null } },
    orderBy: [{ touchedAt: "asc" }, { id: "asc" }],
    take: most,
    select: { ...shown, forced: true, forcedById: true, confirmedAt: true },
  });
  return rows.map((row) => ({ ...itemOf(row), mayConfirm: canConfirmForced(actor, row) }));
}
export type ForcedItem = Awaited<ReturnType<typeof unconfirmed>>[number];

/** What somebody approved for an hour at which it could not be published. */
const approvedInVain = ({ id }: Actor) => ({
  returnedNote: { startsWith: unfinishedLabels.publish },
  schedules: { some: { approvedById: id, failedAt: { not: null } } },
});

/** When each publication was sent to review last. */
async function submissions(ids: string[]): Promise<Map<string, Date | null>> {
  const rows = await db().auditEntry.groupBy({
    by: ["subjectId"],
    where: { subjectType: "publication", subjectId: { in: ids }, verb: "submitted" },
    _max: { at: true },
  });
  return new Map(rows.map(({ subjectId, _max }) => [subjectId, _max.at]));
}

/** What waits for somebody in the panel, by whose turn it is. */
export async function desk(actor: Actor) {
  ensure(canEnterPanel(actor), "forbidden");
  const mine = [{ authorId: actor.id }, { submittedById: actor.id }];
  const [returned, inReview, drafts, scheduled, forced] = await Promise.all([
    read({ stage: "returned", OR: [...mine, approvedInVain(actor)] }),
    read({ stage: "in_review" }, [{ touchedAt: "asc" }, { id: "asc" }]),
    read({ stage: "draft", authorId: actor.id }),
    pendingSchedules(actor, most),
    unconfirmed(actor),
  ]);
  const sentAt = await submissions(inReview.map(({ id }) => id));
  const review = inReview.map((row) => ({
    ...itemOf(row),
    submittedAt: sentAt.get(row.id) ?? row.touchedAt,
  }));
  return {
    returned: returned.map(itemOf),
    toReview: review.filter((item) => canPublish(actor, item.status)),
    waiting: review.filter((item) => !canPublish(actor, item.status)),
    drafts: drafts.map(itemOf),
    scheduled,
    forced,
  };
}
export type Desk = Awaited<ReturnType<typeof desk>>;
