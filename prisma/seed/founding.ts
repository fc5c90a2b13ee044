import { systemActor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";

const mark = { verb: "founding_loaded", subjectType: "institution", subjectId: "founding" };

/**
 * Loads the founding report once, through the same commands as anyone's content. It does not come
 * back after somebody withdraws it.
 */
export async function loadFoundingContent(): Promise<{ loaded: boolean }> {
  const already = await db().auditEntry.findFirst({ where: mark, select: { id: true } });
  if (already) return { loaded: false };
  // What it takes to write and publish is read into memory at the first start alone.
  const { publishFoundingReport } = await import("#seed/report");
  const actor = systemActor("Carga inicial del portal");
  await publishFoundingReport(actor);
  await transaction((tx) => record(tx, actor, mark));
  return { loaded: true };
}
