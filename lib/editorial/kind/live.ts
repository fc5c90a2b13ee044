import type { Audience } from "#lib/editorial/audience";
import type { Proof } from "#lib/editorial/proof";
import { hrefsIn } from "#lib/editorial/references";
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
  /** For whom it is; without one, for everybody. */
  audience?: Audience;
  /** The last day on which it holds; without one, it does not expire. */
  expiresOn?: CivilDate | null;
  article: object;
  proof: Proof;
  searchText: string;
  /** The names of people, organisations, places and projects: a search takes them for more than text. */
  searchNames?: string;
  /** The day by which it is listed when that is not the day of its publication. */
  day?: CivilDate | null;
  /** The first two digits of its place's code, where it has one: searches are narrowed by it. */
  department?: string | null;
  /** The ids of the organisations that it names beside the own; the own take part in nearly everything. */
  organisations?: string[];
}

/** Puts the common live facts of publications in the place of earlier ones, children included. */
export async function putLive(tx: Tx, facts: LiveFacts[]): Promise<void> {
  await removeLive(
    tx,
    facts.map((fact) => fact.publicationId),
  );
  const reviewed = await reviewDays(
    tx,
    facts.map((fact) => fact.publicationId),
  );
  await tx.livePublication.createMany({
    data: facts.map(({ proof, pinnedUntil, expiresOn, day, article, ...columns }) => ({
      ...columns,
      publishedAt: proof.publishedAt,
      reviewedOn: reviewed.get(columns.publicationId) ?? null,
      pinnedUntil: pinnedUntil && toDateColumn(pinnedUntil),
      expiresOn: expiresOn ? toDateColumn(expiresOn) : null,
      day: day ? toDateColumn(day) : null,
      article: article as Prisma.InputJsonObject,
      proof: proof as unknown as Prisma.InputJsonObject,
    })),
  });
  await tx.liveLink.createMany({ data: facts.flatMap(linkRows) });
}

/** The addresses outside the portal, which a job looks at. An index takes no longer ones. */
function linkRows({ publicationId, article }: LiveFacts) {
  const outside = hrefsIn(article).filter((href) => /^https?:/i.test(href));
  return outside
    .filter((url) => Buffer.byteLength(url) <= 2000)
    .map((url) => ({ publicationId, url }));
}

/** When each was last checked: a fact of the publication, whatever revision is live. */
async function reviewDays(tx: Tx, ids: string[]) {
  const rows = await tx.publication.findMany({
    where: { id: { in: ids }, reviewedOn: { not: null } },
    select: { id: true, reviewedOn: true },
  });
  return new Map(rows.map(({ id, reviewedOn }) => [id, reviewedOn]));
}

/** Removes the live facts of publications; the tables below follow by cascade. */
export async function removeLive(tx: Tx, publicationIds: string[]): Promise<void> {
  await tx.livePublication.deleteMany({ where: { publicationId: { in: publicationIds } } });
}
