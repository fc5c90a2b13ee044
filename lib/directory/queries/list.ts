import { letters } from "#lib/directory/address";
import { shown, tableOf } from "#lib/directory/queries/visible";
import type { DirectoryFilter, DirectorySection } from "#lib/directory/schema";
import { db, Prisma } from "#lib/platform/db";
import { searchName } from "#lib/platform/search-name";
import type { Post, Term } from "#lib/registry/labels";
import type { OrganisationKind } from "#lib/registry/schema";

const pageSize = 40;

/** A row of a list of the directory. */
export interface DirectoryRow {
  id: string;
  name: string;
  honorific: string;
  /** Of an organisation: what kind, where, and how else it is written. */
  kind: OrganisationKind | null;
  country: string;
  place: string;
  aliases: string[];
  /** Of a person: what the list says that they are or were. */
  post: ListedPost | null;
}

/** A post or a role as a list says it; `organisation` is empty where it is not known whose it is. */
export interface ListedPost extends Post, Term {
  /** Whether it is one of our own cooperative. */
  own: boolean;
}

/** The latest post of ours or, without one, the latest in an organisation that has a page. */
const heldPost = Prisma.sql`
  SELECT json_build_object('title', x.title, 'office', coalesce(o.name, ''), 'organisation', g.name, 'own', g.own,
    'heldFrom', x.held_from, 'heldTo', x.held_to, 'boundsKnown', x.bounds_known)
  FROM "position" x JOIN organisation g ON g.id = x.organisation_id LEFT JOIN office o ON o.id = x.office_id
  WHERE x.person_id = n.id
    AND (g.own OR EXISTS (SELECT FROM live_organisation l WHERE l.organisation_id = g.id))
  ORDER BY g.own DESC, x.held_to DESC NULLS FIRST, x.held_from DESC NULLS LAST, x.id LIMIT 1`;

/** The latest role that was published. */
const publishedRole = Prisma.sql`
  SELECT json_build_object('title', l.role, 'office', l.office, 'organisation', '', 'own', false,
    'heldFrom', e.starts_on, 'heldTo', e.ends_on, 'boundsKnown', false)
  FROM live_participant l JOIN live_event e USING (publication_id)
  WHERE l.person_id = n.id AND l.role <> '' ORDER BY l.starts_on DESC, l.publication_id LIMIT 1`;

const columns: Record<DirectorySection, Prisma.Sql> = {
  organisation: Prisma.sql`'' AS honorific, n.kind::text AS kind, n.country, NULL AS post,
    coalesce((SELECT full_name FROM place WHERE id = n.place_id), '') AS place,
    ARRAY(SELECT alias FROM organisation_alias x WHERE x.organisation_id = n.id ORDER BY search_name) AS aliases`,
  person: Prisma.sql`n.honorific, NULL AS kind, '' AS country, '' AS place, ARRAY[]::text[] AS aliases,
    coalesce((${heldPost}), (${publishedRole})) AS post`,
};

const after = (letter: string) => letters[letters.indexOf(letter) + 1];

function begins(letter: string | null): Prisma.Sql {
  if (letter === null) return Prisma.sql`true`;
  const next = after(letter);
  const below = next ? Prisma.sql`AND n.search_name < ${next}` : Prisma.empty;
  return Prisma.sql`n.search_name >= ${letter} ${below}`;
}

function called(section: DirectorySection, word: string): Prisma.Sql {
  const like = `%${word}%`;
  const own = Prisma.sql`n.search_name LIKE ${like}`;
  if (section === "person") return own;
  return Prisma.sql`n.id IN (
    SELECT id FROM organisation n WHERE ${own}
    UNION SELECT organisation_id FROM organisation_alias n WHERE ${own})`;
}

function conditions(section: DirectorySection, filter: DirectoryFilter): Prisma.Sql {
  const words = searchName(filter.text).split(" ").filter(Boolean);
  const key = Prisma.sql`(SELECT n.search_name, n.id FROM ${tableOf(section)} WHERE n.id = ${filter.after}::uuid)`;
  const beyond = filter.after ? Prisma.sql`(n.search_name, n.id) > ${key}` : Prisma.sql`true`;
  const all = [...words.map((word) => called(section, word)), begins(filter.letter), beyond];
  return Prisma.join(all, " AND ");
}

/** The statement behind a page of a list, by name. */
export function listQuery(section: DirectorySection, filter: DirectoryFilter): Prisma.Sql {
  const { joins, where } = shown(section);
  return Prisma.sql`
    SELECT n.id, n.name, ${columns[section]} FROM (
      SELECT n.* FROM ${tableOf(section)} ${joins}
      WHERE ${conditions(section, filter)} AND ${where}
      ORDER BY n.search_name, n.id LIMIT ${pageSize + 1}) AS n
    ORDER BY n.search_name, n.id`;
}

/** A page of a list of the directory, by name; `next` is the key of the page after it. */
export async function directoryList(section: DirectorySection, filter: DirectoryFilter) {
  const rows = await db().$queryRaw<DirectoryRow[]>(listQuery(section, filter));
  const items = rows.slice(0, pageSize);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** The statement behind the letters: one short look at the index for each. */
export function lettersQuery(section: DirectorySection): Prisma.Sql {
  const { joins, where } = shown(section);
  const looks = letters.map(
    (letter) => Prisma.sql`SELECT ${letter}::text AS letter WHERE EXISTS (
      SELECT FROM ${tableOf(section)} ${joins} WHERE ${begins(letter)} AND ${where})`,
  );
  return Prisma.join(looks, " UNION ALL ");
}

/** The letters with which somebody of a section begins. */
export async function lettersWith(section: DirectorySection): Promise<string[]> {
  const rows = await db().$queryRaw<{ letter: string }[]>(lettersQuery(section));
  return rows.map(({ letter }) => letter);
}
