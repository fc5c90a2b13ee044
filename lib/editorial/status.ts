import type { PublicationStatus, Stage } from "#lib/editorial/schema";

interface StatusColumns {
  kind: string;
  stage: string | null;
  liveRevisionId: string | null;
  authorId: string | null;
  submittedById: string | null;
  trashedAt?: Date | null;
  draftRevision?: { authorId: string | null } | null;
}

/** The status that policies and the workflow read, from the columns of a publication. */
export function statusOf(row: StatusColumns): PublicationStatus {
  const { kind, stage, liveRevisionId, authorId, submittedById, trashedAt = null } = row;
  const [hasLive, writtenById] = [liveRevisionId !== null, row.draftRevision?.authorId ?? null];
  const people = { authorId, submittedById, writtenById };
  return { kind, stage: stage as Stage | null, hasLive, ...people, trashedAt };
}
