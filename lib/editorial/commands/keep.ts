import { draftContent } from "#lib/editorial/commands/revise";
import { canonicalJson, contentHash } from "#lib/editorial/content";
import { canKeep } from "#lib/editorial/policy";
import { type KeepInput, type KindName, longestKept } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { type Prisma, type Tx, transaction } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const tooLong =
  "El texto es demasiado largo para guardarse solo. Sigue en este equipo: divídalo en dos publicaciones.";

/** The version that somebody writes over, and the draft as it stands until this ends. */
async function startedFrom(tx: Tx, { publicationId, basedOn }: KeepInput) {
  await tx.$queryRaw`SELECT id FROM publication WHERE id = ${publicationId}::uuid FOR SHARE`;
  const draftRevision = { select: { number: true, contentHash: true } };
  const base = await tx.revision.findUnique({
    where: { publicationId_number: { publicationId, number: basedOn } },
    select: {
      ...{ contentHash: true, note: true },
      publication: { select: { kind: true, draftRevision } },
    },
  });
  ensure(base?.publication.draftRevision, "not_found");
  return { ...base, draft: base.publication.draftRevision };
}

/**
 * Keeps what somebody has typed and not saved, one text for each person and publication, also when the publication
 * has moved on. What says the same as the version it started from, or as the draft, is not kept: nothing was typed.
 * It makes no revision. Refuses with `forbidden`, `not_found` or `invalid`.
 */
export function keep(actor: Actor, input: KeepInput) {
  return transaction(async (tx) => {
    const accountId = actor.id;
    ensure(accountId !== null && canKeep(actor), "forbidden");
    const { publicationId, basedOn, note } = input;
    const base = await startedFrom(tx, input);
    const content = draftContent(base.publication.kind as KindName, input.content);
    ensure(canonicalJson(content).length <= longestKept, "invalid", { message: tooLong });
    const hash = contentHash(content);
    const isSaved = hash === base.contentHash || hash === base.draft.contentHash;
    const at = new Date();
    const where = { publicationId, accountId };
    if (isSaved && (note === "" || note === base.note)) {
      await tx.workingCopy.deleteMany({ where });
    } else {
      const kept = { basedOn, note, at, content: content as object as Prisma.InputJsonObject };
      await tx.workingCopy.upsert({
        where: { publicationId_accountId: where },
        create: { ...where, ...kept, startedAt: at },
        update: kept,
      });
    }
    return { at, draftNumber: base.draft.number };
  });
}
