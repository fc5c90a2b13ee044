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

/**
 * Writes what was done to the audit log, in the transaction that does it. The database numbers,
 * dates and chains the entry.
 */
export async function record(tx: Tx, actor: Actor, fact: Fact): Promise<RecordedFact> {
  const { verb, subjectType, subjectId, revisionId = null, data = {} } = fact;
  const rows = await tx.$queryRaw<RecordedFact[]>(Prisma.sql`
    INSERT INTO audit_entry
      (actor_id, actor_name, verb, subject_type, subject_id, revision_id, data, request_id)
    VALUES (${actor.id}::uuid, ${actor.name}, ${verb}, ${subjectType}, ${subjectId},
      ${revisionId}::uuid, ${JSON.stringify(data)}::jsonb, ${actor.requestId})
    RETURNING at, hash`);
  const [entry] = rows;
  if (!entry) throw new Error("the audit log returned no entry");
  return entry;
}
