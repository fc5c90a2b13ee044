import { storedArticle } from "#lib/announcements/article";
import { summonsOccasion } from "#lib/announcements/occasion";
import { saidIn, summonsFacts } from "#lib/announcements/wording";
import { publicPath } from "#lib/editorial/address";
import { publicOnly } from "#lib/editorial/audience";
import type { CalendarEntry, CalendarSubject } from "#lib/feeds/schema";
import type { Span } from "#lib/feeds/span";
import { typeLabels } from "#lib/kind-labels";
import { fromDateColumn, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { spanish } from "#lib/platform/spanish";

type Absolute = (path: string) => string;
type Kind = "event" | "announcement";

interface Asked {
  absolute: Absolute;
  type?: string | null;
  /** The one publication at this address; without it, all. */
  slug?: string;
  /** The days on which it begins; without them, any. */
  span?: Span;
}

const within = ({ span }: Asked) =>
  span && { gte: toDateColumn(span.from), ...(span.to && { lte: toDateColumn(span.to) }) };

const narrowed = ({ type, slug }: Asked) => ({ ...(type && { type }), ...(slug && { slug }) });

function eventRows(asked: Asked) {
  const { type, slug } = asked;
  const startsOn = within(asked);
  return db().liveEvent.findMany({
    where: {
      ...{ ...(type && { type }), ...(startsOn && { startsOn }) },
      publication: { ...publicOnly, ...(slug && { slug }) },
    },
    orderBy: [{ startsOn: "desc" }, { publicationId: "desc" }],
    select: {
      ...{ publicationId: true, type: true, startsOn: true, endsOn: true, startsAt: true },
      placeName: true,
      publication: {
        select: {
          ...{ slug: true, title: true, summary: true, publishedAt: true },
          publication: { select: { firstPublishedAt: true } },
        },
      },
    },
  });
}

function eventEntry(
  row: Awaited<ReturnType<typeof eventRows>>[number],
  absolute: Absolute,
): CalendarEntry {
  const { publicationId, type, startsAt, placeName, publication: live } = row;
  return {
    ...{ publicationId, startsAt, place: placeName, title: live.title },
    startsOn: fromDateColumn(row.startsOn),
    endsOn: fromDateColumn(row.endsOn),
    url: absolute(publicPath("event", live.slug)),
    description: live.summary,
    category: typeLabels[type] ?? "",
    firstPublishedAt: live.publication.firstPublishedAt ?? live.publishedAt,
    changedAt: live.publishedAt,
    cancelled: false,
  };
}

function summonsRows(asked: Asked) {
  const { slug } = asked;
  const heldOn = within(asked) ?? { not: null };
  const summoning = { type: "convocatoria", announcement: { heldOn } };
  return db().livePublication.findMany({
    where: { ...publicOnly, kind: "announcement", ...summoning, ...(slug && { slug }) },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    select: {
      ...{ publicationId: true, type: true, slug: true, title: true, summary: true },
      ...{ publishedAt: true, article: true },
      publication: { select: { firstPublishedAt: true } },
    },
  });
}

function summonsEntry(
  row: Awaited<ReturnType<typeof summonsRows>>[number],
  absolute: Absolute,
): CalendarEntry[] {
  const article = storedArticle(row.article);
  const occasion = summonsOccasion(article);
  if (!occasion) return [];
  const { publicationId, title, summary, publishedAt } = row;
  const facts = summonsFacts(article, spanish).map(
    ({ label, text }) => `${label}: ${saidIn(text).replaceAll("\n", ", ")}`,
  );
  return [
    {
      ...{ ...occasion, publicationId, title, cancelled: false },
      url: absolute(publicPath("announcement", row.slug)),
      description: [summary, ...facts].join("\n"),
      category: typeLabels[row.type] ?? "",
      firstPublishedAt: row.publication.firstPublishedAt ?? publishedAt,
      changedAt: publishedAt,
    },
  ];
}

function withdrawnRows(kinds: Kind[], asked: Asked) {
  const startsOn = within(asked) ?? { not: null };
  return db().withdrawnNotice.findMany({
    where: { ...publicOnly, kind: { in: kinds }, startsOn, ...narrowed(asked) },
    orderBy: [{ startsOn: "desc" }, { publicationId: "desc" }],
    select: {
      ...{ publicationId: true, kind: true, type: true, slug: true, title: true, reason: true },
      ...{ withdrawnAt: true, startsOn: true, endsOn: true, startsAt: true, place: true },
      publication: { select: { firstPublishedAt: true } },
    },
  });
}

function withdrawnEntry(
  row: Awaited<ReturnType<typeof withdrawnRows>>[number],
  absolute: Absolute,
): CalendarEntry[] {
  const { publicationId, startsAt, place, title, withdrawnAt, startsOn, endsOn } = row;
  if (!startsOn) return [];
  return [
    {
      ...{ publicationId, startsAt, place, title, changedAt: withdrawnAt, cancelled: true },
      startsOn: fromDateColumn(startsOn),
      endsOn: fromDateColumn(endsOn ?? startsOn),
      url: absolute(publicPath(row.kind as Kind, row.slug)),
      description: `Se retiró del portal: ${row.reason}`,
      category: typeLabels[row.type] ?? "",
      firstPublishedAt: row.publication.firstPublishedAt ?? withdrawnAt,
    },
  ];
}

async function entriesOf(kinds: Kind[], asked: Asked): Promise<CalendarEntry[]> {
  const [events, meetings, withdrawn] = await Promise.all([
    kinds.includes("event") ? eventRows(asked) : [],
    kinds.includes("announcement") ? summonsRows(asked) : [],
    withdrawnRows(kinds, asked),
  ]);
  const { absolute } = asked;
  return [
    ...events.map((row) => eventEntry(row, absolute)),
    ...meetings.flatMap((row) => summonsEntry(row, absolute)),
    ...withdrawn.flatMap((row) => withdrawnEntry(row, absolute)),
  ];
}

/**
 * What a public calendar carries of a span of days, all of it: what is live, and as cancelled what was withdrawn, for as long
 * as its day is in the span, so that whoever follows the calendar learns of it however seldom they look.
 */
export function calendarEntries(subject: CalendarSubject, asked: Asked): Promise<CalendarEntry[]> {
  return entriesOf(subject === "eventos" ? ["event"] : ["event", "announcement"], asked);
}

/** What a calendar says of the one public publication of a kind at an address; null where it gathers nobody. */
export async function occasionEntry(kind: Kind, slug: string, absolute: Absolute) {
  const [entry] = await entriesOf([kind], { absolute, slug });
  return entry ?? null;
}
