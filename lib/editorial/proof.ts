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
  changeNote: string;
  hash: string;
}

/** The first 16 digits of a hash in groups of four, as printed on a proof. */
export function shortHash(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ");
}

/** A proof as it was stored in JSON, with its instants as dates again. */
export function storedProof(stored: unknown): Proof {
  const proof = stored as Proof;
  const publishedAt = new Date(proof.publishedAt);
  return { ...proof, publishedAt, firstPublishedAt: new Date(proof.firstPublishedAt) };
}
