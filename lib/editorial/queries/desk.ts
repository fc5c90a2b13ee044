import { canEnterPanel, canPublish } from "#lib/editorial/policy";
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
  ...{ id: true, kind: true, stage: true, title: true, liveRevisionId: true, goLiveAt: true },
  ...{ authorId: true, submittedById: true, submittedByName: true, returnedNote: true },
  touchedAt: true,
  draftRevision: { select: { content: true } },
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

/** What waits for somebody in the panel, by whose turn it is. */
export async function desk(actor: Actor) {
  ensure(canEnterPanel(actor), "forbidden");
  const mine = { OR: [{ authorId: actor.id }, { submittedById: actor.id }] };
  const [returned, inReview, drafts, scheduled] = await Promise.all([
    read({ stage: "returned", ...mine }),
    read({ stage: "in_review" }, [{ touchedAt: "asc" }, { id: "asc" }]),
    read({ stage: "draft", authorId: actor.id }),
    read({ stage: "scheduled" }, [{ goLiveAt: "asc" }]),
  ]);
  const review = inReview.map(itemOf);
  return {
    returned: returned.map(itemOf),
    toReview: review.filter((item) => canPublish(actor, item.status)),
    waiting: review.filter((item) => !canPublish(actor, item.status)),
    drafts: drafts.map(itemOf),
    scheduled: scheduled.map(itemOf),
  };
}
export type Desk = Awaited<ReturnType<typeof desk>>;
