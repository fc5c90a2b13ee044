import { canAcknowledge } from "#lib/announcements/policy";
import { readableBy } from "#lib/announcements/queries/own";
import type { AcknowledgeInput } from "#lib/announcements/schema";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

type Reach = Awaited<ReturnType<typeof readableBy>>;

function reached(tx: Tx, publicationId: string, reach: Reach) {
  return tx.livePublication.findUnique({
    where: { publicationId, ...reach },
    select: {
      ...{ slug: true, title: true },
      announcement: { select: { acknowledge: true } },
      publication: { select: { liveRevision: { select: { id: true, number: true } } } },
    },
  });
}

/**
 * Records that the actor has read an announcement, once, with the version that they were shown. Refuses
 * with `not_found` what does not reach them, `invalid` what asks for no reading, and `conflict` when
 * another version went live meanwhile.
 */
export async function acknowledge(actor: Actor, { publicationId, number }: AcknowledgeInput) {
  ensure(canAcknowledge(actor) && actor.id, "unauthenticated");
  const accountId = actor.id;
  const reach = await readableBy(actor);
  return transaction(async (tx) => {
    const live = await reached(tx, publicationId, reach);
    const revision = live?.publication.liveRevision;
    ensure(live && revision, "not_found");
    ensure(live.announcement?.acknowledge, "invalid", {
      message: "Este comunicado no pide dejar constancia de que se leyó.",
    });
    ensure(revision.number === number, "conflict", {
      message: "Este comunicado cambió mientras usted lo leía. Léalo de nuevo y confirme.",
    });
    const data = [{ publicationId, accountId, revisionId: revision.id }];
    const { count } = await tx.acknowledgement.createMany({ data, skipDuplicates: true });
    if (count > 0) {
      await record(tx, actor, {
        // Not the publication's own story, which hundreds of readings would bury.
        ...{ verb: "acknowledged", subjectType: "reading", subjectId: publicationId },
        revisionId: revision.id,
        data: { title: live.title, number },
      });
    }
    return { slug: live.slug };
  });
}
