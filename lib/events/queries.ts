import { z } from "zod";
import { publicOnly } from "#lib/editorial/audience";
import { storedProof } from "#lib/editorial/proof";
import { withReferences } from "#lib/editorial/queries/references";
import { storedArticle } from "#lib/events/article";
import { departmentOf } from "#lib/events/departments";
import { withDirectoryPages } from "#lib/events/queries/pages";
import { relatedEvents } from "#lib/events/queries/related";
import { type EventType, eventTypes } from "#lib/events/schema";
import { type CivilDate, fromDateColumn, isCivilDate, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { onceForPage } from "#lib/platform/once";

const pageSize = 20;

export const eventFilter = z.object({
  year: z.coerce.number().int().min(1900).max(2200).nullable().catch(null),
  type: z.enum(eventTypes).nullable().catch(null),
  after: z.string().max(60).nullable().catch(null),
});
export type EventFilter = z.infer<typeof eventFilter>;

const listed = {
  publicationId: true,
  type: true,
  startsOn: true,
  endsOn: true,
  startsAt: true,
  placeName: true,
  headcount: true,
  publication: { select: { slug: true, title: true, summary: true, publishedAt: true } },
} as const;

interface ListedRow {
  publicationId: string;
  type: string;
  startsOn: Date;
  endsOn: Date;
  startsAt: string | null;
  placeName: string;
  headcount: number | null;
  publication: { slug: string; title: string; summary: string; publishedAt: Date };
}

function listItem({ publication, startsOn, endsOn, type, ...row }: ListedRow) {
  return {
    ...{ ...row, ...publication, type: type as EventType },
    startsOn: fromDateColumn(startsOn),
    endsOn: fromDateColumn(endsOn),
  };
}
export type EventListItem = ReturnType<typeof listItem>;

function afterKey(after: string | null) {
  const [day = "", id = ""] = after?.split("_") ?? [];
  if (!isCivilDate(day) || !z.uuid().safeParse(id).success) return {};
  const startsOn = toDateColumn(day);
  const within = { startsOn: { lte: startsOn } };
  const beyond = [{ startsOn: { lt: startsOn } }, { publicationId: { lt: id } }];
  return { AND: [within, { OR: beyond }] };
}

/** A page of live events, newest first; `next` is the key of the page after it. */
export async function liveEvents({ year, type, after }: EventFilter) {
  const rows = await db().liveEvent.findMany({
    where: { AND: [afterKey(after), year ? { year } : {}, type ? { type } : {}] },
    orderBy: [{ startsOn: "desc" }, { publicationId: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  const items = rows.slice(0, pageSize).map(listItem);
  const last = items.at(-1);
  const next = rows.length > pageSize && last ? `${last.startsOn}_${last.publicationId}` : null;
  return { items, next };
}

/** The years and the kinds that have live events, with how many each. */
export async function eventCounts() {
  const _sum = { events: true } as const;
  const having = { events: { _sum: { gt: 0 } } };
  const [years, types] = await Promise.all([
    db().eventTally.groupBy({ by: ["year"], _sum, having, orderBy: { year: "desc" } }),
    db().eventTally.groupBy({ by: ["type"], _sum, having, orderBy: { type: "asc" } }),
  ]);
  return {
    years: years.map((row) => ({ year: row.year, count: row._sum.events ?? 0 })),
    types: types.map((row) => ({ type: row.type as EventType, count: row._sum.events ?? 0 })),
  };
}

/** The live event at an address, or null. */
export const liveEvent = onceForPage(async (slug: string) => {
  const row = await db().livePublication.findUnique({
    where: { kind_slug: { kind: "event", slug }, ...publicOnly },
    select: { publicationId: true, article: true, proof: true, reviewedOn: true, department: true },
  });
  if (!row) return null;
  const { publicationId } = row;
  const [article, related] = await Promise.all([
    withDirectoryPages(publicationId, storedArticle(row.article)).then(withReferences),
    relatedEvents(publicationId),
  ]);
  const department = departmentOf(row.department);
  return { article, related, department, proof: storedProof(row.proof, row.reviewedOn) };
});

/** The report that leads the home page: the one published last, among events that have begun. */
export async function leadReport(today: CivilDate) {
  const row = await db().livePublication.findFirst({
    where: { ...publicOnly, kind: "event", event: { startsOn: { lte: toDateColumn(today) } } },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    select: { publicationId: true, slug: true, article: true, publishedAt: true },
  });
  return row && { ...row, article: storedArticle(row.article) };
}
