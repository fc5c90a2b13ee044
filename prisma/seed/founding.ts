import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { create } from "#lib/editorial/commands/write";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { quillabambaVisit } from "#seed/quillabamba";
import { loadFoundingRegistry } from "#seed/registry";

const mark = { verb: "founding_loaded", subjectType: "institution", subjectId: "founding" };

async function publishNew(actor: Actor, content: unknown): Promise<void> {
  const { publicationId, number: basedOn } = await create(actor, { kind: "event", content });
  await submit(actor, { publicationId, basedOn });
  await publish(actor, { publicationId, basedOn, force: false });
}

/**
 * Loads the founding report once, through the same commands as anyone's content. It does not come
 * back after somebody withdraws it.
 */
export async function loadFoundingContent(): Promise<{ loaded: boolean }> {
  const already = await db().auditEntry.findFirst({ where: mark, select: { id: true } });
  if (already) return { loaded: false };
  const actor = systemActor("Carga inicial del portal");
  const registry = await loadFoundingRegistry(actor);
  await publishNew(actor, quillabambaVisit(registry));
  await transaction((tx) => record(tx, actor, mark));
  return { loaded: true };
}
