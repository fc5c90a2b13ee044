import { contentHash } from "#lib/editorial/content";
import { eventKind } from "#lib/events/kind";
import { type EventDraft, eventDraft } from "#lib/events/schema";
import { db, Prisma, type Tx } from "#lib/platform/db";
import { searchName, slugOf } from "#lib/platform/search-name";
import { contents, idOf, type Named, registry } from "#tests/support/generated-contents";

const batchSize = 500;
const author = "Generador de prueba";

interface Row {
  id: string;
  revisionId: string;
  slug: string;
  title: string;
  searchTitle: string;
  hash: string;
  at: string;
  content: EventDraft;
}

function rowOf(content: EventDraft, id: string): Row {
  const { title } = content;
  return {
    ...{ id, title, content, revisionId: idOf(`revision ${id}`), hash: contentHash(content) },
    slug: `${slugOf(title)}-${id.slice(0, 8)}`,
    searchTitle: searchName(title),
    at: `${content.startsOn}T15:00:00Z`,
  };
}

const proofOf = ({ at, hash }: Row) => ({
  ...{ publishedAt: new Date(at), firstPublishedAt: new Date(at), revisionNumber: 1, hash },
  ...{ preparedBy: author, approvedBy: author, forced: false },
  ...{ automatic: true, changeNote: "" },
});

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Rows = Record<string, unknown>[];

/** The rows that a projection would write, by table, caught instead of written. */
async function projected(rows: Row[]): Promise<[table: string, rows: Rows][]> {
  const caught: [string, Rows][] = [];
  const table = (name: string) => ({
    createMany: ({ data }: { data: Rows }) => caught.push([snake(name), data]),
    deleteMany: () => undefined,
    findMany: () => [],
  });
  const tx = new Proxy({}, { get: (_, name) => table(String(name)) }) as Tx;
  const sources = rows.map((row) => ({
    ...{ publicationId: row.id, slug: row.slug, content: row.content, proof: proofOf(row) },
  }));
  await eventKind.project(tx, sources);
  return caught.filter(([, data]) => data.length > 0);
}

/** Writes many rows by one statement, far quicker than as so many parameters. */
async function insertInto(tx: Tx, table: string, rows: Rows): Promise<void> {
  const keys = Object.keys(rows[0] ?? {});
  const columns = keys.map(snake).join(", ");
  const data = rows.map((row) => Object.fromEntries(keys.map((key) => [snake(key), row[key]])));
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    JSON.stringify(data),
  );
}

async function insertRows(rows: Row[]): Promise<void> {
  const live = await projected(rows);
  const publications = rows.map(({ id, slug, title, searchTitle, at }) => ({
    ...{ id, kind: "event", stage: "draft", slug, title, searchTitle },
    ...{ createdAt: at, touchedAt: at, firstPublishedAt: at, forced: false },
  }));
  const revisions = rows.map(({ id, revisionId, content, hash, at }) => ({
    ...{ id: revisionId, publicationId: id, number: 1, content, contentHash: hash, note: "", at },
    authorName: author,
  }));
  const write = async (tx: Tx) => {
    await insertInto(tx, "publication", publications);
    await insertInto(tx, "revision", revisions);
    await tx.$executeRaw(Prisma.sql`
      UPDATE publication p SET stage = NULL, draft_revision_id = r.id, live_revision_id = r.id
      FROM revision r WHERE r.publication_id = p.id AND p.id = ANY(${rows.map(({ id }) => id)}::uuid[])`);
    for (const [table, data] of live) await insertInto(tx, table, data);
  };
  await db().$transaction(write, { maxWait: 60_000, timeout: 300_000 });
}

/** Puts these contents on the portal as events, without the steps that would lead there. Resolves to their ids. */
export async function insertEvents(
  given: Partial<EventDraft>[],
  seed = "propio",
): Promise<string[]> {
  const rows = given.map((one, at) => rowOf(eventDraft.parse(one), idOf(`${seed} ${at}`)));
  await insertRows(rows);
  return rows.map(({ id }) => id);
}

async function insertRegistry(): Promise<void> {
  const { organisations, people } = registry();
  const named = (rows: Named[]) =>
    rows.map((row) => ({ ...row, searchName: searchName(row.name) }));
  await db().organisation.createMany({ data: named(organisations), skipDuplicates: true });
  await db().person.createMany({ data: named(people), skipDuplicates: true });
}

/**
 * Puts generated events on the portal until there are `count` of them, the same for the same seed: real
 * contents with their revisions, live facts and records of the directory.
 */
export async function generateEvents(count: number, seed = 2009, from = 0): Promise<void> {
  await insertRegistry();
  const source = contents(seed);
  let rows: Row[] = [];
  for (let at = 0; at < count; at++) {
    const content = source.next().value;
    if (at < from) continue;
    rows.push(rowOf(content, idOf(`evento ${seed} ${at}`)));
    if (rows.length < batchSize && at + 1 < count) continue;
    await insertRows(rows);
    rows = [];
  }
}
