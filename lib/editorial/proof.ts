import { type CivilDate, fromDateColumn } from "#lib/platform/clock";

/** What the proof of publication says: instants in UTC, `hash` in hexadecimal. */
export interface Proof {
  publishedAt: Date;
  firstPublishedAt: Date;
  revisionNumber: number;
  preparedBy: string;
  approvedBy: string;
  /** An administrator published it without a second person. */
  forced: boolean;
  /** The software published it by itself: the founding content. */
  automatic: boolean;
  /** Who confirmed afterwards what was published without a second person, and when. */
  confirmation?: { by: string; at: Date };
  changeNote: string;
  hash: string;
  /** The day on which it was last checked that it still holds; no part of what is stored. */
  reviewedOn?: CivilDate | null;
}

/** The first 16 digits of a hash in groups of four, as printed on a proof. */
export function shortHash(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ");
}

/** A proof as it was stored in JSON, with its instants as dates again, and the publication's last check. */
export function storedProof(stored: unknown, reviewedOn: Date | null = null): Proof {
  const proof = stored as Proof;
  const { confirmation, ...rest } = proof;
  return {
    ...rest,
    publishedAt: new Date(proof.publishedAt),
    firstPublishedAt: new Date(proof.firstPublishedAt),
    reviewedOn: reviewedOn && fromDateColumn(reviewedOn),
    ...(confirmation ? { confirmation: { ...confirmation, at: new Date(confirmation.at) } } : {}),
  };
}
