import { z } from "zod";
import { canReadReports } from "#lib/intake/policy";
import type { FileState } from "#lib/intake/schema/desk";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { ensure } from "#lib/platform/refusal";

const pageSize = 20;
type Counts = Partial<Record<FileState, number>>;

async function countsOf(ids: string[]): Promise<Map<string, Counts>> {
  const rows = await db().intakeFile.groupBy({
    by: ["batchId", "state"],
    where: { batchId: { in: ids } },
    _count: true,
  });
  const counts = new Map<string, Counts>();
  for (const { batchId, state, _count } of rows)
    counts.set(batchId, { ...counts.get(batchId), [state]: _count });
  return counts;
}

const shown = {
  ...{ id: true, name: true, uploadedById: true, uploadedByName: true },
  ...{ at: true, cancelledAt: true, finishedAt: true },
} as const;

/** A page of the batches, the newest first, each with how many of its reports are where. */
export async function batches(actor: Actor, after: string | null) {
  ensure(canReadReports(actor), "forbidden");
  const rows = await db().intakeBatch.findMany({
    where: olderThan(after, "at", "id"),
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: shown,
  });
  const { items, next } = newestPage(rows, pageSize, (row) => row);
  const counts = await countsOf(items.map(({ id }) => id));
  return { items: items.map((row) => ({ ...row, counts: counts.get(row.id) ?? {} })), next };
}
export type BatchItem = Awaited<ReturnType<typeof batches>>["items"][number];

/** Which of these drafts nobody has compared with their text yet. */
async function uncheckedOf(ids: string[]): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT publication.id FROM publication JOIN revision ON revision.id = publication.draft_revision_id
    WHERE publication.id = ANY(${ids}::uuid[]) AND revision.content -> 'evidence' ->> 'reviewed' = 'false'`);
  return new Set(rows.map(({ id }) => id));
}

/** One batch with each of its reports in order; refuses with `not_found`. */
export async function batch(actor: Actor, id: string) {
  ensure(canReadReports(actor), "forbidden");
  ensure(z.uuid().safeParse(id).success, "not_found");
  const row = await db().intakeBatch.findUnique({
    where: { id },
    select: {
      ...shown,
      files: {
        orderBy: { position: "asc" },
        select: {
          ...{ id: true, name: true, state: true, facts: true, questions: true, reason: true },
          publication: { select: { id: true, title: true } },
        },
      },
    },
  });
  ensure(row, "not_found");
  const unchecked = await uncheckedOf(row.files.flatMap((file) => file.publication?.id ?? []));
  const files = row.files.map((file) => ({
    ...file,
    unchecked: unchecked.has(file.publication?.id ?? ""),
  }));
  return { ...row, files };
}
export type BatchDetail = Awaited<ReturnType<typeof batch>>;
