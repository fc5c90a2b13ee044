import { reproject } from "#lib/editorial/commands/liveSources";
import { lockPublication } from "#lib/editorial/commands/lock";
import { canConfirmForced } from "#lib/editorial/policy";
import type { ConfirmInput } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

const replaced = {
  message: "Se publicó otra versión mientras usted la leía. Abra de nuevo la página y confírmela.",
};

/**
 * A second person confirms what was published without one; its proof says so from then on. Refuses
 * whoever forced it, and with `conflict` when another version went live since it was read.
 */
export function confirmForced(actor: Actor, { publicationId, number }: ConfirmInput) {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, publicationId);
    ensure(canConfirmForced(actor, publication), "forbidden");
    const isRead = number === undefined || number === publication.liveRevision?.number;
    ensure(isRead, "conflict", replaced);
    const { at } = await record(tx, actor, {
      ...{ verb: "confirmed", subjectType: "publication", subjectId: publicationId },
      revisionId: publication.liveRevisionId,
      data: { title: publication.title, number: publication.liveRevision?.number ?? null },
    });
    await tx.publication.update({
      where: { id: publicationId },
      data: { confirmedByName: actor.name, confirmedAt: at },
    });
    await reproject(tx, publication);
    return { publicationId };
  });
}
