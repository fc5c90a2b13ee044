import { publicOnly } from "#lib/editorial/audience";
import { storedProof } from "#lib/editorial/proof";
import { withReferences } from "#lib/editorial/queries/references";
import type { PageArticle } from "#lib/pages/article";
import { db } from "#lib/platform/db";
import { onceForPage } from "#lib/platform/once";

/** The live page at an address of the portal's root, or null. Public. */
export const livePage = onceForPage(async (slug: string) => {
  const row = await db().livePublication.findUnique({
    where: { kind_slug: { kind: "page", slug }, ...publicOnly },
    select: { article: true, proof: true, reviewedOn: true },
  });
  if (!row) return null;
  const article = await withReferences(row.article as unknown as PageArticle);
  return { article, proof: storedProof(row.proof, row.reviewedOn) };
});
