import { db, Prisma, type Tx, transaction } from "#lib/platform/db";

/** How the search column of a table answers to a text (as `searchName` gives it). */
export type Match = (column: Prisma.Sql, text: string) => Prisma.Sql;

// Shorter pieces have no trigram of their own inside a word, so they count only where a word begins.
function hasWord(column: Prisma.Sql, word: string): Prisma.Sql {
  if (word.length >= 3) return Prisma.sql`${column} LIKE ${`%${word}%`}`;
  return Prisma.sql`(${column} LIKE ${`${word}%`} OR ${column} LIKE ${`% ${word}%`})`;
}

/** Holds every word of the text, in any order. Can use a trigram index. */
export const holds: Match = (column, text) =>
  Prisma.join(
    text.split(" ").map((word) => hasWord(column, word)),
    " AND ",
  );

/** Is spelled nearly like the text. Can use a trigram index. */
export const resembles: Match = (column, text) => Prisma.sql`${text} <% ${column}`;

/** 0 for the very name, 1 where the name begins with the text, 2 where a word does, 3 elsewhere. */
export const rank: Match = (column, text) => Prisma.sql`CASE
  WHEN ${column} = ${text} THEN 0
  WHEN ${column} LIKE ${`${text}%`} THEN 1
  WHEN ${column} LIKE ${`% ${text}%`} THEN 2
  ELSE 3 END`;

/** Asks `client` for the rows that answer to a match. */
export type Ask<Row> = (client: Tx, match: Match) => Promise<Row[]>;

/**
 * What holds the text or, when nothing does, what is spelled nearly so. `likeness` is the least word
 * similarity that counts, from 0 to 1: at 0.5 "jahuira" finds Jauira and "kispe" finds Quispe.
 */
export async function nearest<Row>(ask: Ask<Row>, likeness = 0.5): Promise<Row[]> {
  const rows = await ask(db(), holds);
  if (rows.length > 0) return rows;
  return transaction(async (tx) => {
    const least = String(likeness);
    await tx.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${least}, true)`;
    return ask(tx, resembles);
  });
}
