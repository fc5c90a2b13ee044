import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { create } from "#lib/editorial/commands/write";
import type { Actor } from "#lib/platform/actor";
import { quillabambaVisit } from "#seed/quillabamba";
import { loadFoundingRegistry } from "#seed/registry";

/** Writes, sends to review and publishes the report of 2009, with the organisations and people that it names. */
export async function publishFoundingReport(actor: Actor): Promise<void> {
  const registry = await loadFoundingRegistry(actor);
  const content = quillabambaVisit(registry);
  const { publicationId, number: basedOn } = await create(actor, { kind: "event", content });
  await submit(actor, { publicationId, basedOn });
  await publish(actor, { publicationId, basedOn, force: false });
}
