import { z } from "zod";
import type { ReadingsFilter } from "#lib/announcements/address";
import type { Reader } from "#lib/announcements/csv";
import { canSeeReadings } from "#lib/announcements/policy";
import type { Audience } from "#lib/editorial/audience";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const pageSize = 50;
const batchSize = 500;

/** The announcement whose readings are asked for, published now or before. */
async function subjectOf(actor: Actor, id: string) {
  ensure(canSeeReadings(actor), "forbidden");
  ensure(z.uuid().safeParse(id).success, "not_found");
  const row = await db().publication.findFirst({
    where: { id, kind: "announcement", firstPublishedAt: { not: null } },
    select: {
      ...{ id: true, title: true, slug: true },
      live: { select: { audience: true, announcement: { select: { acknowledge: true } } } },
      notice: { select: { audience: true } },
    },
  });
  ensure(row, "not_found");
  const audience = (row.live?.audience ?? row.notice?.audience ?? "public") as Audience;
  const asked = row.live?.announcement?.acknowledge ?? false;
  return { id: row.id, title: row.title, slug: row.slug ?? "", audience, asked };
}

/** The active accounts to which an announcement is addressed: staff read all, and are asked nothing. */
function addressees(audience: Audience): Prisma.AccountWhereInput {
  if (audience === "directors") return { active: true, role: "director" };
  if (audience === "delegates") return { active: true, delegate: true };
  return { active: true, OR: [{ role: { in: ["member", "director"] } }, { delegate: true }] };
}

interface Scope {
  id: string;
  audience: Audience;
}

function listedBy({ id, audience }: Scope, read: boolean): Prisma.AccountWhereInput {
  const own = { publicationId: id };
  return read
    ? { acknowledgements: { some: own } }
    : { AND: [addressees(audience), { acknowledgements: { none: own } }] };
}

function readerRows(scope: Scope, where: Prisma.AccountWhereInput, take: number) {
  return db().account.findMany({
    where,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take,
    select: {
      ...{ id: true, name: true, memberNumber: true, role: true, delegate: true },
      acknowledgements: {
        where: { publicationId: scope.id },
        select: { at: true, revisionId: true },
      },
    },
  });
}
type ReaderRow = Awaited<ReturnType<typeof readerRows>>[number];

/** The numbers of the versions that these readers were shown. */
async function numbersOf(rows: ReaderRow[]): Promise<Map<string, number>> {
  const ids = rows.flatMap((row) => row.acknowledgements.map(({ revisionId }) => revisionId));
  const where = { id: { in: [...new Set(ids)] } };
  const revisions = await db().revision.findMany({ where, select: { id: true, number: true } });
  return new Map(revisions.map(({ id, number }) => [id, number]));
}

async function asReaders(rows: ReaderRow[]): Promise<(Reader & { id: string })[]> {
  const numbers = await numbersOf(rows);
  return rows.map(({ acknowledgements: [reading], ...account }) => ({
    ...account,
    readAt: reading?.at ?? null,
    number: (reading && numbers.get(reading.revisionId)) ?? null,
  }));
}

const beyond = ({ name, id }: { name: string; id: string }): Prisma.AccountWhereInput => ({
  OR: [{ name: { gt: name } }, { name, id: { gt: id } }],
});

async function following(after: string | null): Promise<Prisma.AccountWhereInput> {
  if (!z.uuid().safeParse(after).success) return {};
  const where = { id: after ?? "" };
  const last = await db().account.findUnique({ where, select: { id: true, name: true } });
  return last ? beyond(last) : {};
}

async function countsOf(scope: Scope) {
  const to = addressees(scope.audience);
  const own = { publicationId: scope.id };
  const [all, toWhom, read] = await Promise.all([
    db().acknowledgement.count({ where: own }),
    db().account.count({ where: to }),
    db().account.count({ where: { AND: [to, { acknowledgements: { some: own } }] } }),
  ]);
  return { addressees: toWhom, read, missing: toWhom - read, others: all - read };
}

/** How many said "he leído" on each civil day of Lima, first day first. */
async function readingsByDay(id: string) {
  return db().$queryRaw<{ day: string; count: number }[]>(Prisma.sql`
    SELECT (at AT TIME ZONE 'America/Lima')::date::text AS day, count(*)::int AS count
    FROM acknowledgement WHERE publication_id = ${id}::uuid
    GROUP BY 1 ORDER BY 1`);
}

/** Who has read an announcement, or who of its addressees has not, by name; with the counts of both. */
export async function readings(actor: Actor, publicationId: string, filter: ReadingsFilter) {
  const subject = await subjectOf(actor, publicationId);
  const { text, read, after } = filter;
  const named = text ? { name: { contains: text, mode: "insensitive" } as const } : {};
  const where = { AND: [listedBy(subject, read), named, await following(after)] };
  const [rows, counts, days] = await Promise.all([
    readerRows(subject, where, pageSize + 1),
    countsOf(subject),
    readingsByDay(subject.id),
  ]);
  const items = await asReaders(rows.slice(0, pageSize));
  const next = rows.length > pageSize ? (items.at(-1)?.id ?? null) : null;
  return { ...subject, counts, days, items, next };
}
export type Readings = Awaited<ReturnType<typeof readings>>;

/** All the readers and all who have not read, as batches in the order of the file. */
async function* batchesOf(subject: Scope): AsyncGenerator<Reader[]> {
  for (const read of [true, false]) {
    let last: ReaderRow | undefined;
    do {
      const where: Prisma.AccountWhereInput = {
        AND: [listedBy(subject, read), last ? beyond(last) : {}],
      };
      const rows: ReaderRow[] = await readerRows(subject, where, batchSize);
      yield await asReaders(rows);
      last = rows.length === batchSize ? rows.at(-1) : undefined;
    } while (last);
  }
}

/** The announcement with all who have read it and all who have not, read while they are sent. */
export async function allReadings(actor: Actor, publicationId: string) {
  const subject = await subjectOf(actor, publicationId);
  return { subject, batches: batchesOf(subject) };
}
