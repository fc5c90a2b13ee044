import type { LiveSource } from "#lib/editorial/kind";
import type { Proof } from "#lib/editorial/proof";
import type { KindName } from "#lib/editorial/schema";
import { kindOf } from "#lib/kinds";
import { Prisma, type Tx } from "#lib/platform/db";

/** A live revision as its kind projects it. */
export type Source = LiveSource<{ title: string; summary: string }>;

interface PublishedEntry {
  revisionId: string;
  at: Date;
  hash: string;
  data: Omit<Proof, "revisionNumber" | "publishedAt" | "firstPublishedAt" | "hash"> & {
    number: number;
  };
}

function publishedEntries(tx: Tx, revisionIds: string[]) {
  return tx.$queryRaw<PublishedEntry[]>(Prisma.sql`
    SELECT DISTINCT ON (subject_id) revision_id AS "revisionId", at, hash, data
    FROM audit_entry
    WHERE subject_type = 'publication' AND verb = 'published'
      AND subject_id IN (SELECT publication_id::text FROM revision WHERE id = ANY(${revisionIds}::uuid[]))
    ORDER BY subject_id, id DESC`);
}

interface Confirmed {
  firstPublishedAt: Date | null;
  confirmedByName: string | null;
  confirmedAt: Date | null;
}

function proofOf({ at, hash, data }: PublishedEntry, row: Confirmed): Proof {
  const { preparedBy, approvedBy, forced, automatic, changeNote, number } = data;
  const { confirmedByName: by, confirmedAt } = row;
  return {
    ...{ preparedBy, approvedBy, forced, automatic, changeNote, hash, revisionNumber: number },
    ...(by && confirmedAt ? { confirmation: { by, at: confirmedAt } } : {}),
    publishedAt: at,
    firstPublishedAt: row.firstPublishedAt ?? at,
  };
}

/** What is live of these publications, as their revisions and audit entries tell it. */
export async function liveSources(tx: Tx, kind: KindName, ids: string[]): Promise<Source[]> {
  const rows = await tx.publication.findMany({
    where: { id: { in: ids }, liveRevisionId: { not: null } },
    orderBy: { id: "asc" },
    include: { liveRevision: { select: { id: true, content: true } } },
  });
  const revisions = rows.flatMap((row) => row.liveRevision?.id ?? []);
  const entries = await publishedEntries(tx, revisions);
  const byRevision = new Map(entries.map((entry) => [entry.revisionId, entry]));
  return rows.map((row) => {
    const entry = byRevision.get(row.liveRevision?.id ?? "");
    if (!entry || !row.slug) throw new Error(`publication ${row.id} is live without a proof`);
    const content = kindOf(kind).draft.parse(row.liveRevision?.content);
    return { publicationId: row.id, slug: row.slug, content, proof: proofOf(entry, row) };
  });
}

/** Writes the live facts of a publication anew, after its address or what its proof says has changed. */
export async function reproject(tx: Tx, { kind, id }: { kind: string; id: string }): Promise<void> {
  const name = kind as KindName;
  const sources = await liveSources(tx, name, [id]);
  if (sources.length > 0) await kindOf(name).project(tx, sources);
}
