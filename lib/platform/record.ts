import type { Actor } from "#lib/platform/actor";
import { Prisma, type Tx } from "#lib/platform/db";

export interface Fact {
  verb: string;
  subjectType: string;
  subjectId: string;
  revisionId?: string | null;
  data?: Prisma.InputJsonObject;
}

export interface RecordedFact {
  at: Date;
  hash: string;
}

/** The job that every entry leaves behind, with the entry's number: whoever must hear of it is found there. */
export const recordedTask = "recorded";

/**
 * Writes what was done to the audit log and leaves a job about it, in the transaction that does it, for when those who
 * wait for the change itself were served. The database numbers, dates and chains the entry.
 */
export async function record(tx: Tx, actor: Actor, fact: Fact): Promise<RecordedFact> {
  const { verb, subjectType, subjectId, revisionId = null, data = {} } = fact;
  const rows = await tx.$queryRaw<RecordedFact[]>(Prisma.sql`
    WITH entry AS (
      INSERT INTO audit_entry
        (actor_id, actor_name, verb, subject_type, subject_id, revision_id, data, request_id)
      VALUES (${actor.id}::uuid, ${actor.name}, ${verb}, ${subjectType}, ${subjectId},
        ${revisionId}::uuid, ${JSON.stringify(data)}::jsonb, ${actor.requestId})
      RETURNING id, at, hash)
    SELECT at, hash, (graphile_worker.add_job(${recordedTask},
      payload := json_build_object('entry', id::text), run_at := now() + interval '3 seconds')).id AS job
    FROM entry`);
  const [entry] = rows;
  if (!entry) throw new Error("the audit log returned no entry");
  return { at: entry.at, hash: entry.hash };
}
