import {
  type AnnouncementArticle,
  storedArticle as storedAnnouncement,
} from "#lib/announcements/article";
import { publicPath } from "#lib/editorial/address";
import { inForce, publicOnly } from "#lib/editorial/audience";
import { withReferences } from "#lib/editorial/queries/references";
import type { RichText } from "#lib/editorial/richtext";
import { type EventArticle, storedArticle as storedEvent } from "#lib/events/article";
import { cardAddress } from "#lib/feeds/address";
import type { FeedEntry, FeedSubject } from "#lib/feeds/schema";
import { announcementHtml, eventHtml } from "#lib/feeds/story";
import { typeLabels } from "#lib/kind-labels";
import { type CivilDate, fromDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";

const mostEntries = 30;

type NewsKind = "event" | "announcement";

const kindsOf: Record<FeedSubject, NewsKind[]> = {
  novedades: ["event", "announcement"],
  eventos: ["event"],
  comunicados: ["announcement"],
};

interface Asked {
  subject: FeedSubject;
  type: string | null;
  today: CivilDate;
  absolute: (path: string) => string;
}

function newestRows({ subject, type, today }: Asked) {
  return db().livePublication.findMany({
    where: {
      ...{ ...publicOnly, ...inForce(today), kind: { in: kindsOf[subject] } },
      ...(type && { type }),
    },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    take: mostEntries,
    select: {
      ...{ publicationId: true, kind: true, type: true, slug: true, title: true, summary: true },
      ...{ publishedAt: true, day: true, article: true },
      publication: { select: { firstPublishedAt: true } },
    },
  });
}
type Row = Awaited<ReturnType<typeof newestRows>>[number];

/** The texts of all rows with their references resolved, in two queries however many they are. */
async function readableTexts(rows: Row[]): Promise<Record<string, RichText>> {
  const texts = rows.map((row) => [row.publicationId, (row.article as { body?: unknown })?.body]);
  return (await withReferences(Object.fromEntries(texts))) as Record<string, RichText>;
}

function htmlOf({ kind, article }: { kind: string; article: object }, asked: Asked): string {
  return kind === "event"
    ? eventHtml(storedEvent(article) as EventArticle, asked)
    : announcementHtml(storedAnnouncement(article) as AnnouncementArticle, asked);
}

function entryOf(row: Row, body: RichText | undefined, asked: Asked): FeedEntry {
  const { publicationId, slug, title, summary, publishedAt, type } = row;
  const kind = row.kind as NewsKind;
  const article = { ...(row.article as object), ...(body && { body }) };
  return {
    ...{ publicationId, title, summary, publishedAt },
    url: asked.absolute(publicPath(kind, slug)),
    html: htmlOf({ kind, article }, asked),
    category: typeLabels[type] ?? "",
    firstPublishedAt: row.publication.firstPublishedAt ?? publishedAt,
    happensOn: row.day && fromDateColumn(row.day),
    image: asked.absolute(cardAddress(kind, slug)),
  };
}

/** The 30 public publications that changed last and still hold, newest first, with their whole text. */
export async function newsEntries(asked: Asked): Promise<FeedEntry[]> {
  const rows = await newestRows(asked);
  const texts = await readableTexts(rows);
  return rows.map((row) => entryOf(row, texts[row.publicationId], asked));
}
