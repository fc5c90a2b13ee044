import type { Actor } from "#lib/platform/actor";
import { Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { canReadRegistry } from "#lib/registry/policy";
import { type Match, nearest, rank } from "#lib/registry/queries/match";
import type { LookupInput, LookupResult } from "#lib/registry/schema";

/** The statement behind `lookUpPlaces`; `text` is a search name. The place's own name ranks it. */
export function placesLike(text: string, match: Match): Prisma.Sql {
  return Prisma.sql`
    SELECT id, full_name AS name FROM (
      SELECT id, full_name, lower(unaccent(name)) AS own_name FROM place
      WHERE ${match(Prisma.sql`search_name`, text)}
    ) AS found
    ORDER BY ${rank(Prisma.sql`own_name`, text)}, word_similarity(${text}, own_name) DESC,
      length(id), full_name, id
    LIMIT 8`;
}

// Many places are named alike: a looser match would answer "Quillabamba" with Huayllabamba.
const fewMistakes = 0.6;

/** Departments, provinces and districts of Peru; the larger first among those named alike. */
export async function lookUpPlaces(actor: Actor, input: LookupInput): Promise<LookupResult[]> {
  ensure(canReadRegistry(actor), "forbidden");
  const text = searchName(input.text);
  if (!text) return [];
  const rows = await nearest<{ id: string; name: string }>(
    (client, match) => client.$queryRaw(placesLike(text, match)),
    fewMistakes,
  );
  return rows.map(({ id, name }) => ({ id, name, detail: `Ubigeo ${id}` }));
}
