import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { canManageSynonyms } from "#lib/search/policy";

/** Every pair of equivalent words, by the first; there are at most 500. Refuses with `forbidden`. */
export async function synonyms(actor: Actor) {
  ensure(canManageSynonyms(actor), "forbidden");
  return db().searchSynonym.findMany({
    select: { id: true, word: true, other: true, addedByName: true, at: true },
    orderBy: [{ searchWord: "asc" }, { id: "asc" }],
    take: 500,
  });
}
export type Synonym = Awaited<ReturnType<typeof synonyms>>[number];
