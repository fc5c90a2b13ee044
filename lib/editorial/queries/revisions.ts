import { automaticNote } from "#lib/editorial/labels";
import { canRead } from "#lib/editorial/policy";
import type { KindName } from "#lib/editorial/schema";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const pageSize = 50;
const waiting = { action: "publish", doneAt: null, cancelledAt: null, failedAt: null };

const listed = {
  ...{ number: true, authorName: true, at: true, note: true },
  liveOf: { select: { id: true } },
  draftOf: { select: { stage: true } },
  schedules: { where: waiting, orderBy: { at: "asc" }, take: 1, select: { at: true } },
} as const;

/** A page of a publication's versions, newest first; `next` is the number below which the next page starts. */
export async function revisions(actor: Actor, publicationId: string, below: number | null) {
  ensure(canRead(actor), "forbidden");
  const rows = await db().revision.findMany({
    where: { publicationId, ...(below ? { number: { lt: below } } : {}) },
    orderBy: { number: "desc" },
    take: pageSize + 1,
    select: listed,
  });
  const items = rows.slice(0, pageSize).map(({ liveOf, draftOf, schedules, ...row }) => ({
    ...row,
    isAutomatic: row.note === automaticNote,
    isLive: liveOf !== null,
    isInReview: draftOf?.stage === "in_review",
    goesLiveAt: schedules[0]?.at ?? null,
  }));
  return { items, next: rows.length > pageSize ? (items.at(-1)?.number ?? null) : null };
}
export type RevisionItem = Awaited<ReturnType<typeof revisions>>["items"][number];

/** The contents of two versions to be compared, the older first; refuses `not_found` if one is missing. */
export async function revisionPair(actor: Actor, publicationId: string, numbers: [number, number]) {
  ensure(canRead(actor), "forbidden");
  const rows = await db().revision.findMany({
    where: { publicationId, number: { in: numbers } },
    orderBy: { number: "asc" },
    select: {
      ...{ number: true, authorName: true, at: true, content: true },
      publication: { select: { kind: true } },
    },
  });
  const [before, after] = rows.map(({ content, publication, ...row }) => ({
    ...row,
    content: kindOf(publication.kind as KindName).draft.parse(content),
  }));
  ensure(before && after, "not_found");
  return { before, after };
}
