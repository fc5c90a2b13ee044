import { Prisma } from "#lib/platform/db";

const words = (text: string) => text.split(" ").filter(Boolean);

// Shorter pieces have no trigram of their own inside a word, so they count only where a word begins.
function hasWord(column: Prisma.Sql, word: string): Prisma.Sql {
  if (word.length >= 3) return Prisma.sql`${column} LIKE ${`%${word}%`}`;
  return Prisma.sql`(${column} LIKE ${`${word}%`} OR ${column} LIKE ${`% ${word}%`})`;
}

/**
 * True for rows whose search column holds every word of `text` (as `searchName` gives it), in any
 * order, or is spelled nearly so. Every branch can use a trigram index.
 */
export function matches(column: Prisma.Sql, text: string): Prisma.Sql {
  const every = Prisma.join(
    words(text).map((word) => hasWord(column, word)),
    " AND ",
  );
  return text.length < 4 ? every : Prisma.sql`((${every}) OR ${text} <% ${column})`;
}

/** 0 for the very name, 1 where the name begins with `text`, 2 where a word does, 3 elsewhere. */
export function rank(column: Prisma.Sql, text: string): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN ${column} = ${text} THEN 0
    WHEN ${column} LIKE ${`${text}%`} THEN 1
    WHEN ${column} LIKE ${`% ${text}%`} THEN 2
    ELSE 3 END`;
}
