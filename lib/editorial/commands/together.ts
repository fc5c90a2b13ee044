import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { approve, plannedAsMinor } from "#lib/editorial/commands/publish";
import { lockNewSlugs } from "#lib/editorial/commands/slugs";
import { canPublish } from "#lib/editorial/policy";
import type { MoveInput, PublishTogetherInput } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

async function lockApprovable(tx: Tx, actor: Actor, { publicationId, basedOn }: MoveInput) {
  const publication = await lockPublication(tx, publicationId);
  ensure(canPublish(actor, publication.status), "forbidden", {
    message: `Usted no puede aprobar «${publication.title}». No se publicó ninguna.`,
  });
  ensure(publication.draft.number === basedOn, "conflict");
  return publication;
}

/**
 * Publishes reviewed drafts that refer to one another, all of them or none. Four eyes for each: whoever
 * submitted or wrote one of them is refused.
 */
export function publishTogether(actor: Actor, { publications }: PublishTogetherInput) {
  const byId = new Map(publications.map((one) => [one.publicationId, one]));
  // Always in the same order, so that two reviewers never wait for each other.
  const ordered = [...byId.values()].sort((a, b) => (a.publicationId < b.publicationId ? -1 : 1));
  const together = ordered.map(({ publicationId }) => publicationId);
  return transaction(async (tx) => {
    const locked: LockedPublication[] = [];
    for (const one of ordered) locked.push(await lockApprovable(tx, actor, one));
    await lockNewSlugs(tx, locked);
    for (const publication of locked) {
      const said = byId.get(publication.id)?.minor;
      const minor = said ?? (await plannedAsMinor(tx, publication));
      await approve(tx, actor, { publication, forced: false, minor, together });
    }
    return { published: locked.length };
  });
}
