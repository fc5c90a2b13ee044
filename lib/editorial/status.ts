import type { PublicationStatus, Stage } from "#lib/editorial/schema";

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
