import type { Audience } from "#lib/editorial/audience";
import { Prisma, type Tx } from "#lib/platform/db";
import { type AskedPart, namesIn, wantedWords } from "#lib/search/asked";
import { mistakesIn, neighboursOf } from "#lib/search/closeness";
import { type Knowledge, type KnownWord, meaningsOf, type OtherName } from "#lib/search/knowledge";
import { otherNumber, plain } from "#lib/search/words";

// The vocabulary is kept in byte order; nothing in it comes after this letter.
const afterAll = "ÿ";

/** The statement that looks up each word in the vocabulary: in any form, with ñ for n, as a beginning. */
export function vocabularyQuery(words: string[]): Prisma.Sql {
  const asked = words.map((word) => ({ word, plain: plain(word), forms: otherNumber(word) }));
  return Prisma.sql`
    SELECT a.word AS asked, v.word, v.stem, v.count, v.how
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS a(word text, plain text, forms text[]),
    LATERAL (
      (SELECT word, stem, count, 'same' AS how FROM search_word w
        WHERE w.family = search_family(a.word) AND count > 0 ORDER BY count DESC LIMIT 20)
      UNION ALL
      (SELECT word, stem, count, 'same' FROM search_word w
        WHERE w.word = ANY(a.forms COLLATE "C") AND count > 0)
      UNION ALL
      (SELECT word, stem, count, 'plain' FROM search_word w
        WHERE w.plain = a.plain AND w.word <> a.word AND a.word = a.plain AND count > 0)
      UNION ALL
      (SELECT word, stem, count, 'begins' FROM search_word w
        WHERE length(a.word) >= 3 AND w.word > a.word COLLATE "C"
          AND w.word < (a.word || ${afterAll}) COLLATE "C" AND count > 0
        ORDER BY count DESC LIMIT 12)
    ) AS v`;
}

/** How the directory writes the organisation that some call by a word `v`; null where the portal names none. */
const properName = Prisma.sql`
  (SELECT o.name FROM organisation_alias a JOIN organisation o ON o.id = a.organisation_id
    WHERE a.search_name = translate(v.word, 'ñ', 'n') AND EXISTS (
      SELECT FROM live_organisation l JOIN live_publication p USING (publication_id)
      WHERE l.organisation_id = o.id AND p.audience = 'public'))`;

const likeColumns = Prisma.sql`
  a.word AS asked, v.word, v.stem, v.count, 'alike' AS how, ${properName} AS name`;

/** The statement behind the first corrections: words one mistake away. */
export function neighboursQuery(words: string[]): Prisma.Sql {
  const asked = words.map((word) => ({ word, near: neighboursOf(word) }));
  return Prisma.sql`
    SELECT ${likeColumns}
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS a(word text, near text[]), LATERAL (
      SELECT word, stem, count FROM search_word w WHERE w.plain = ANY(a.near) AND count > 0
      ORDER BY count DESC LIMIT 10) AS v`;
}

/** The statement behind corrections of more than one mistake: words spelled alike. */
export function alikeQuery(words: string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT ${likeColumns}
    FROM unnest(${words}::text[]) AS a(word), LATERAL (
      SELECT word, stem, count FROM search_word w
      WHERE w.plain % translate(a.word, 'ñ', 'n') AND count > 0
      ORDER BY similarity(w.plain, translate(a.word, 'ñ', 'n')) DESC, count DESC LIMIT 10) AS v`;
}

const stemsOf = (name: Prisma.Sql) => Prisma.sql`
  ARRAY(SELECT search_stem(one) FROM regexp_split_to_table(trim(search_fold(${name})), '[^a-z0-9ñ]+') AS one)`;

/** The statement behind other names: the staff's synonyms, and how the directory writes organisations. */
function otherNamesQuery(names: string[], audiences: readonly Audience[]): Prisma.Sql {
  return Prisma.sql`
    WITH pair AS (
      SELECT search_word AS asked, other AS name FROM search_synonym
      WHERE search_word = ANY(${names}::text[])
      UNION ALL
      SELECT search_other, word FROM search_synonym WHERE search_other = ANY(${names}::text[])
    ), written AS (
      SELECT id, search_name AS asked FROM organisation WHERE search_name = ANY(${names}::text[])
      UNION
      SELECT organisation_id, search_name FROM organisation_alias
      WHERE search_name = ANY(${names}::text[])
    ), shown AS (
      SELECT * FROM written WHERE EXISTS (
        SELECT FROM live_organisation l JOIN live_publication p USING (publication_id)
        WHERE l.organisation_id = written.id AND p.audience = ANY(${[...audiences]}::text[]))
    )
    SELECT asked, name, 'synonym' AS how, ${stemsOf(Prisma.sql`name`)} AS stems FROM pair
    UNION ALL
    SELECT asked, name, 'organisation', ${stemsOf(Prisma.sql`name`)} FROM (
      SELECT s.asked, o.name FROM shown s JOIN organisation o USING (id)
      WHERE o.search_name <> s.asked
      UNION ALL
      SELECT s.asked, a.alias FROM shown s JOIN organisation_alias a ON a.organisation_id = s.id
      WHERE a.search_name <> s.asked) AS other`;
}

/** The statement behind the stems of words; a word that is not searched has none. */
const stemsQuery = (words: string[]) => Prisma.sql`
  SELECT word, search_stem(word) AS stem FROM unnest(${words}::text[]) AS word`;

type Stems = { word: string; stem: string | null }[];

/** The vocabulary has words of up to 40 letters; a short one is too near to too many. */
const isSpelled = ({ length }: string) => length > 3 && length <= 41;

async function alike(tx: Tx, words: string[], { stems, words: known }: Omit<Knowledge, "names">) {
  const isLost = (word: string) => {
    const { same, others } = meaningsOf(word, known, false);
    return isSpelled(word) && stems.get(word) !== null && same.length + others.length === 0;
  };
  const lost = words.filter(isLost).slice(0, 4);
  if (lost.length === 0) return [];
  const near = await tx.$queryRaw<KnownWord[]>(neighboursQuery(lost));
  const isFar = (word: string) => mistakesIn(word) > 1 && !near.some(({ asked }) => asked === word);
  const far = lost.filter(isFar);
  return far.length > 0 ? [...near, ...(await tx.$queryRaw<KnownWord[]>(alikeQuery(far)))] : near;
}

interface Asker {
  parts: AskedPart[];
  audiences: readonly Audience[];
}

/** What the database knows of the words of a search. */
export async function knowledgeOf(tx: Tx, { parts, audiences }: Asker): Promise<Knowledge> {
  const words = wantedWords(parts);
  const every = [...new Set(parts.flatMap((part) => part.words))];
  const rows = await tx.$queryRaw<Stems>(stemsQuery(every));
  const stems = new Map(rows.map(({ word, stem }) => [word, stem]));
  const known = await tx.$queryRaw<KnownWord[]>(vocabularyQuery(words));
  const spelled = await alike(tx, words, { stems, words: known });
  const names = await tx.$queryRaw<OtherName[]>(
    otherNamesQuery(namesIn(parts).map(plain), audiences),
  );
  return { stems, words: [...known, ...spelled], names };
}
