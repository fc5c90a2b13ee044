import { liveSources, type Source } from "#lib/editorial/commands/liveSources";
import { canonicalJson } from "#lib/editorial/content";
import { canRebuild } from "#lib/editorial/policy";
import { type KindName, kindNames } from "#lib/editorial/schema";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

const batchSize = 200;
const firstId = "00000000-0000-0000-0000-000000000000";

/** Locks the next publications that are live, so that nobody publishes or withdraws them meanwhile. */
async function lockLive(tx: Tx, kind: KindName, after: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id::text FROM publication
    WHERE kind = ${kind} AND live_revision_id IS NOT NULL AND id > ${after}::uuid
    ORDER BY id LIMIT ${batchSize} FOR UPDATE`);
  return rows.map((row) => row.id);
}

/** The live revisions of a kind after a key. */
async function nextSources(tx: Tx, kind: KindName, after: string): Promise<Source[]> {
  return liveSources(tx, kind, await lockLive(tx, kind, after));
}

/** The rows of every live table of these publications, as comparable text by publication. */
async function storedFacts(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; facts: unknown }[]>(Prisma.sql`
    SELECT p.publication_id::text AS id, jsonb_build_array(to_jsonb(p), to_jsonb(e), to_jsonb(a),
      (SELECT jsonb_agg(x.url ORDER BY x.url) FROM live_link x WHERE x.publication_id = p.publication_id),
      (SELECT jsonb_agg(to_jsonb(x) ORDER BY position) FROM live_media x WHERE x.publication_id = p.publication_id),
      (SELECT jsonb_agg(to_jsonb(x) ORDER BY position) FROM live_participant x WHERE x.publication_id = p.publication_id),
      (SELECT jsonb_agg(to_jsonb(x) ORDER BY position) FROM live_organisation x WHERE x.publication_id = p.publication_id),
      (SELECT jsonb_agg(to_jsonb(x) ORDER BY position) FROM live_project x WHERE x.publication_id = p.publication_id)) AS facts
    FROM live_publication p LEFT JOIN live_event e USING (publication_id)
      LEFT JOIN live_announcement a USING (publication_id)
    WHERE p.publication_id = ANY(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, canonicalJson(row.facts)]));
}

async function rebuildBatch(tx: Tx, kind: KindName, sources: Source[]): Promise<number> {
  const ids = sources.map((source) => source.publicationId);
  const before = await storedFacts(tx, ids);
  await kindOf(kind).project(tx, sources);
  const after = await storedFacts(tx, ids);
  return ids.filter((id) => before.get(id) !== after.get(id)).length;
}

async function rebuildKind(kind: KindName, onProgress: (done: number) => void): Promise<number> {
  let differences = 0;
  let done = 0;
  for (let after: string | null = firstId; after !== null; ) {
    const from: string = after;
    const batch = await transaction(async (tx) => {
      const sources = await nextSources(tx, kind, from);
      const found = sources.length > 0 ? await rebuildBatch(tx, kind, sources) : 0;
      return { found, sources };
    });
    differences += batch.found;
    done += batch.sources.length;
    onProgress(done);
    after = batch.sources.at(-1)?.publicationId ?? null;
  }
  return differences;
}

/** Removes the live facts of publications that are not live; returns how many there were. */
async function removeOrphans(): Promise<number> {
  const { count } = await db().livePublication.deleteMany({
    where: { publication: { liveRevisionId: null } },
  });
  return count;
}

/**
 * Rebuilds every live fact from the live revisions and returns how many publications changed: 0 on
 * a healthy database.
 */
export async function rebuild(actor: Actor, onProgress: (done: number) => void = () => {}) {
  ensure(canRebuild(actor), "forbidden");
  const orphans = await removeOrphans();
  const found = await Promise.all(kindNames.map((kind) => rebuildKind(kind, onProgress)));
  const differences = found.reduce((sum, count) => sum + count, orphans);
  await transaction((tx) =>
    record(tx, actor, {
      ...{ verb: "rebuilt", subjectType: "live_facts", subjectId: "all" },
      data: { differences },
    }),
  );
  return differences;
}
