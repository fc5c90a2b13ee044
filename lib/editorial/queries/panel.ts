import { z } from "zod";
import { oldestInTrash } from "#lib/editorial/care";
import { canEnterPanel, canRead } from "#lib/editorial/policy";
import { answeredForBy, colleaguesToday, overdueOn, staleOn } from "#lib/editorial/queries/care";
import { pending, scheduleItem, shownSchedule } from "#lib/editorial/queries/schedules";
import {
  type KindName,
  kindNames,
  type ScheduleAction,
  type Stage,
  stages,
} from "#lib/editorial/schema";
import { careFilters } from "#lib/editorial/schema/care";
import { statusOf } from "#lib/editorial/status";
import { stateOf } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { readsOf } from "#lib/visits/queries";

const pageSize = 30;

export const panelFilter = z.object({
  text: z.string().trim().max(100).catch(""),
  kind: z.enum(kindNames).nullable().catch(null),
  stage: z
    .enum([...stages, "settled"])
    .nullable()
    .catch(null),
  care: z.enum(careFilters).nullable().catch(null),
  after: z.string().max(80).nullable().catch(null),
});
export type PanelFilter = z.infer<typeof panelFilter>;

const listed = {
  id: true,
  kind: true,
  stage: true,
  title: true,
  slug: true,
  liveRevisionId: true,
  authorId: true,
  submittedById: true,
  submittedByName: true,
  returnedNote: true,
  touchedAt: true,
  trashedAt: true,
} as const;

async function careWhere(actor: Actor, care: PanelFilter["care"]) {
  if (care === "overdue") return overdueOn(civilDateAt());
  if (care === "stale") return staleOn(civilDateAt());
  return care === "mine" ? answeredForBy(actor, await colleaguesToday(actor)) : {};
}

function stageWhere(stage: PanelFilter["stage"]) {
  if (stage === null) return { OR: [{ stage: null }, { stage: { not: "trashed" } }] };
  if (stage === "trashed") return { stage, trashedAt: { gte: oldestInTrash() } };
  return { stage: stage === "settled" ? null : stage };
}

interface Glance {
  /** The type that the draft says it is: "pasantia", "convocatoria". */
  type: string | null;
  /** What a batch read into it and nobody compared with its text yet. */
  unchecked: boolean;
}

/** What the list shows of each draft, without reading whole contents. */
async function glancesOf(ids: string[]): Promise<Map<string, Glance>> {
  const rows = await db().$queryRaw<(Glance & { id: string })[]>(Prisma.sql`
    SELECT publication.id, revision.content ->> 'type' AS type,
      coalesce(revision.content -> 'evidence' ->> 'reviewed' = 'false', false) AS unchecked
    FROM publication JOIN revision ON revision.id = publication.draft_revision_id
    WHERE publication.id = ANY(${ids}::uuid[])`);
  return new Map(rows.map(({ id, ...glance }) => [id, glance]));
}

/** A page of the panel's list, newest work first; `next` is the key of the page after it. */
export async function panelPublications(actor: Actor, filter: PanelFilter) {
  ensure(canEnterPanel(actor), "forbidden");
  const words = searchName(filter.text);
  const rows = await db().publication.findMany({
    where: {
      AND: [
        olderThan(filter.after, "touchedAt", "id"),
        stageWhere(filter.stage),
        await careWhere(actor, filter.care),
        filter.kind ? { kind: filter.kind } : {},
        words ? { searchTitle: { contains: words } } : {},
      ],
    },
    orderBy: [{ touchedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  const keyOf = ({ touchedAt, id }: (typeof rows)[number]) => ({ at: touchedAt, id });
  const { items: shown, next } = newestPage(rows, pageSize, keyOf);
  const glances = await glancesOf(shown.map((row) => row.id));
  const items = shown.map((row) => {
    const { type = null, unchecked = false } = glances.get(row.id) ?? {};
    const kind = row.kind as KindName;
    return { ...row, kind, type, unchecked, state: stateOf(statusOf(row)) };
  });
  return { items, next };
}
export type PanelItem = Awaited<ReturnType<typeof panelPublications>>["items"][number];

const edited = {
  ...listed,
  forced: true,
  withdrawnReason: true,
  ...{ forcedById: true, confirmedByName: true, confirmedAt: true },
  schedules: { where: pending, select: shownSchedule },
  liveRevision: { select: { number: true } },
  draftRevision: {
    select: { number: true, content: true, note: true, authorId: true, authorName: true, at: true },
  },
} as const;

/** What waits for a publication, by what it will do. */
function plannedOf<Item extends { action: ScheduleAction }>(items: Item[]) {
  const find = (action: ScheduleAction) => items.find((item) => item.action === action) ?? null;
  return { publish: find("publish"), withdraw: find("withdraw") };
}

/** When a publication was sent to review last. */
async function submissionTime(publicationId: string): Promise<Date | null> {
  const entry = await db().auditEntry.findFirst({
    where: { subjectType: "publication", subjectId: publicationId, verb: "submitted" },
    orderBy: { id: "desc" },
    select: { at: true },
  });
  return entry?.at ?? null;
}

/** One publication with its draft, as the editor opens it. */
export async function panelPublication(actor: Actor, id: string) {
  ensure(z.uuid().safeParse(id).success, "not_found");
  ensure(canRead(actor), "forbidden");
  const row = await db().publication.findUnique({ where: { id }, select: edited });
  ensure(row?.draftRevision, "not_found");
  const kind = row.kind as KindName;
  const { draftRevision, liveRevision, schedules, ...columns } = row;
  const { content, ...draft } = row.draftRevision;
  const status = statusOf(row);
  const stage = row.stage as Stage | null;
  const [submittedAt, reads] = await Promise.all([
    stage === "in_review" ? submissionTime(id) : null,
    row.liveRevisionId ? readsOf(actor, id) : null,
  ]);
  return {
    ...{ ...columns, kind, stage, status, state: stateOf(status), submittedAt, reads },
    ...{ draft, live: liveRevision, content: kindOf(kind).draft.parse(content) },
    planned: plannedOf(schedules.map(scheduleItem)),
  };
}
export type Planned = NonNullable<PanelPublication["planned"]["publish"]>;
export type PanelPublication = Awaited<ReturnType<typeof panelPublication>>;

/** What the portal shows of a publication, to compare a draft with; null while it is not live. */
export async function liveVersion(
  actor: Actor,
  { id, kind }: Pick<PanelPublication, "id" | "kind">,
) {
  ensure(canRead(actor), "forbidden");
  const revision = await db().revision.findFirst({
    where: { liveOf: { id } },
    select: { number: true, content: true },
  });
  return (
    revision && { number: revision.number, content: kindOf(kind).draft.parse(revision.content) }
  );
}
export type LiveVersion = NonNullable<Awaited<ReturnType<typeof liveVersion>>>;

/** What was done to a publication, newest first. */
export function timeline(actor: Actor, publicationId: string) {
  ensure(canRead(actor), "forbidden");
  return db().auditEntry.findMany({
    where: { subjectType: "publication", subjectId: publicationId },
    orderBy: { id: "desc" },
    take: 50,
    select: { id: true, actorName: true, verb: true, at: true, data: true },
  });
}
