import { z } from "zod";
import { canEnterPanel, canRead } from "#lib/editorial/policy";
import { type KindName, kindNames, type Stage, stages } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import { stateOf } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { isCivilDate } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";

const pageSize = 30;

export const panelFilter = z.object({
  text: z.string().trim().max(100).catch(""),
  kind: z.enum(kindNames).nullable().catch(null),
  stage: z
    .enum([...stages, "settled"])
    .nullable()
    .catch(null),
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
  goLiveAt: true,
  touchedAt: true,
} as const;

function cursorOf(after: string | null) {
  const [at = "", id = ""] = after?.split("_") ?? [];
  const touchedAt = new Date(at);
  const valid = isCivilDate(at.slice(0, 10)) && z.uuid().safeParse(id).success;
  if (!valid || Number.isNaN(touchedAt.getTime())) return {};
  const beyond = [{ touchedAt: { lt: touchedAt } }, { id: { lt: id } }];
  return { AND: [{ touchedAt: { lte: touchedAt } }, { OR: beyond }] };
}

function stageWhere(stage: PanelFilter["stage"]) {
  if (stage === null) return { OR: [{ stage: null }, { stage: { not: "trashed" } }] };
  return { stage: stage === "settled" ? null : stage };
}

/** The type that each draft says it is ("pasantia", "convocatoria"), without reading whole contents. */
async function typesOf(ids: string[]): Promise<Map<string, string | null>> {
  const rows = await db().$queryRaw<{ id: string; type: string | null }[]>(Prisma.sql`
    SELECT publication.id, revision.content ->> 'type' AS type
    FROM publication JOIN revision ON revision.id = publication.draft_revision_id
    WHERE publication.id = ANY(${ids}::uuid[])`);
  return new Map(rows.map(({ id, type }) => [id, type]));
}

/** A page of the panel's list, newest work first; `next` is the key of the page after it. */
export async function panelPublications(actor: Actor, filter: PanelFilter) {
  ensure(canEnterPanel(actor), "forbidden");
  const words = searchName(filter.text);
  const rows = await db().publication.findMany({
    where: {
      AND: [
        cursorOf(filter.after),
        stageWhere(filter.stage),
        filter.kind ? { kind: filter.kind } : {},
        words ? { searchTitle: { contains: words } } : {},
      ],
    },
    orderBy: [{ touchedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  const shown = rows.slice(0, pageSize);
  const types = await typesOf(shown.map((row) => row.id));
  const items = shown.map((row) => {
    const type = types.get(row.id) ?? null;
    return { ...row, kind: row.kind as KindName, type, state: stateOf(statusOf(row)) };
  });
  const last = items.at(-1);
  const more = rows.length > pageSize && last;
  return { items, next: more ? `${last.touchedAt.toISOString()}_${last.id}` : null };
}
export type PanelItem = Awaited<ReturnType<typeof panelPublications>>["items"][number];

const edited = {
  ...listed,
  forced: true,
  withdrawnReason: true,
  approvedByName: true,
  liveRevision: { select: { number: true } },
  draftRevision: {
    select: { number: true, content: true, note: true, authorName: true, at: true },
  },
} as const;

/** One publication with its draft, as the editor opens it. */
export async function panelPublication(actor: Actor, id: string) {
  ensure(z.uuid().safeParse(id).success, "not_found");
  ensure(canRead(actor), "forbidden");
  const row = await db().publication.findUnique({ where: { id }, select: edited });
  ensure(row?.draftRevision, "not_found");
  const kind = row.kind as KindName;
  const { draftRevision, liveRevision, ...columns } = row;
  const { content, ...draft } = row.draftRevision;
  const status = statusOf(row);
  const stage = row.stage as Stage | null;
  return {
    ...{ ...columns, kind, stage, status, state: stateOf(status) },
    ...{ draft, live: liveRevision, content: kindOf(kind).draft.parse(content) },
  };
}
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
