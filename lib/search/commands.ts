import type { Actor } from "#lib/platform/actor";
import { Prisma, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { canManageSynonyms } from "#lib/search/policy";
import type { SynonymInput, SynonymRef } from "#lib/search/schema";
import { fold, plain } from "#lib/search/words";

const subjectType = "search_synonym";
const mostSynonyms = 500;

function refusePair(error: unknown): never {
  const isThere = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
  if (!isThere) throw error;
  const message = "Estas dos palabras ya son equivalentes.";
  throw new Refusal("invalid", { fields: { other: message } });
}

/** Makes two words or names one for searches: who looks for either finds the other too. */
export function addSynonym(actor: Actor, { word, other }: SynonymInput): Promise<{ id: string }> {
  const work = transaction(async (tx) => {
    ensure(canManageSynonyms(actor), "forbidden");
    const count = await tx.searchSynonym.count();
    ensure(count < mostSynonyms, "invalid", {
      message: `Caben ${mostSynonyms} pares de palabras. Quite los que ya no sirven.`,
    });
    const keys = { searchWord: plain(fold(word)), searchOther: plain(fold(other)) };
    const data = { word, other, ...keys, addedByName: actor.name };
    const { id } = await tx.searchSynonym.create({ data, select: { id: true } });
    await record(tx, actor, {
      verb: "synonym_added",
      subjectType,
      subjectId: id,
      data: { word, other },
    });
    return { id };
  });
  return work.catch(refusePair);
}

/** Takes two words apart again; removing what is gone is refused with `not_found`. */
export function removeSynonym(actor: Actor, { id }: SynonymRef): Promise<void> {
  return transaction(async (tx) => {
    ensure(canManageSynonyms(actor), "forbidden");
    const [gone] = await tx.$queryRaw<{ word: string; other: string }[]>(Prisma.sql`
      DELETE FROM search_synonym WHERE id = ${id}::uuid RETURNING word, other`);
    ensure(gone, "not_found");
    await record(tx, actor, {
      verb: "synonym_removed",
      subjectType,
      subjectId: id,
      data: { ...gone },
    });
  });
}
