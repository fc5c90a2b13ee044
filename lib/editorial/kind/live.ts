import type { Proof } from "#lib/editorial/proof";
import type { KindName } from "#lib/editorial/schema";
import type { CivilDate } from "#lib/platform/clock";
import { toDateColumn } from "#lib/platform/clock";
import type { Prisma, Tx } from "#lib/platform/db";

/** The facts that the public lists show of every kind. */
export interface LiveFacts {
  publicationId: string;
  kind: KindName;
  type: string;
  slug: string;
  title: string;
  summary: string;
  pinnedUntil: CivilDate | null;
  article: object;
  proof: Proof;
  searchText: string;
}

/** Puts the common live facts of publications in the place of earlier ones, children included. */
export async function putLive(tx: Tx, facts: LiveFacts[]): Promise<void> {
  await removeLive(
    tx,
    facts.map((fact) => fact.publicationId),
  );
  await tx.livePublication.createMany({
    data: facts.map(({ proof, pinnedUntil, article, ...columns }) => ({
      ...columns,
      publishedAt: proof.publishedAt,
      pinnedUntil: pinnedUntil && toDateColumn(pinnedUntil),
      article: article as Prisma.InputJsonObject,
      proof: proof as unknown as Prisma.InputJsonObject,
    })),
  });
}

/** Removes the live facts of publications; the tables below follow by cascade. */
export async function removeLive(tx: Tx, publicationIds: string[]): Promise<void> {
  await tx.livePublication.deleteMany({ where: { publicationId: { in: publicationIds } } });
}
