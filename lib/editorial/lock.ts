import type { PublicationStatus, Stage } from "#lib/editorial/schema";
import { Prisma, type Tx } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const draftRevision = {
  select: { id: true, number: true, content: true, authorName: true, at: true },
};

/** Locks a publication until the transaction ends and reads it with its draft revision. */
export async function lockPublication(tx: Tx, id: string) {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM publication WHERE id = ${id}::uuid FOR UPDATE`);
  const row = await tx.publication.findUnique({ where: { id }, include: { draftRevision } });
  ensure(row?.draftRevision, "not_found");
  return { ...row, draft: row.draftRevision, status: statusOf(row) };
}
export type LockedPublication = Awaited<ReturnType<typeof lockPublication>>;

interface StatusColumns {
  kind: string;
  stage: string | null;
  liveRevisionId: string | null;
  authorId: string | null;
  submittedById: string | null;
}

/** The status that policies and the workflow read, from the columns of a publication. */
export function statusOf(row: StatusColumns): PublicationStatus {
  const { kind, stage, liveRevisionId, authorId, submittedById } = row;
  const hasLive = liveRevisionId !== null;
  return { kind, stage: stage as Stage | null, hasLive, authorId, submittedById };
}
