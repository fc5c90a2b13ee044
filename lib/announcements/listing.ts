import { ownAddress } from "#lib/announcements/address";
import type { AnnouncementArticle } from "#lib/announcements/article";
import { announcementTypeLabels } from "#lib/announcements/labels";
import type { AnnouncementType } from "#lib/announcements/schema";
import { reservedFor } from "#lib/announcements/wording";
import { publicPath } from "#lib/editorial/address";
import type { Audience } from "#lib/editorial/audience";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { longDate, shortDate } from "#lib/platform/dates";

interface Listed {
  type: AnnouncementType;
  slug: string;
  title: string;
  summary: string;
  publishedAt: Date;
  expiresOn: CivilDate | null;
}

/** "20 nov 2026 · venció el 30 nov 2026", as a row of a list says its days. */
function listedDays({ publishedAt, expiresOn }: Listed, today: CivilDate): string {
  const published = shortDate(civilDateAt(publishedAt));
  const expired = expiresOn !== null && expiresOn < today;
  return expired ? `${published} · venció el ${shortDate(expiresOn)}` : published;
}

/** A live announcement as a row of a public list. */
export function announcementItem(row: Listed, today: CivilDate) {
  const { type, slug, title, summary } = row;
  return {
    href: publicPath("announcement", slug),
    sign: type,
    kindLabel: announcementTypeLabels[type],
    dateText: listedDays(row, today),
    ...{ title, summary },
  };
}

interface OwnListed extends Listed {
  audience: Audience;
  asked: boolean;
  readAt: Date | null;
}

function readingWords({ asked, readAt }: OwnListed): string {
  if (readAt) return `dejó constancia el ${shortDate(civilDateAt(readAt))}`;
  return asked ? "por confirmar que lo leyó" : "";
}

/** An announcement as a row of the list of one's own: for whom it is and whether it waits for "he leído". */
export function ownItem(row: OwnListed, today: CivilDate) {
  const item = announcementItem(row, today);
  const words = [item.dateText, reservedFor(row).toLocaleLowerCase("es-PE"), readingWords(row)];
  return {
    ...item,
    href: ownAddress(row.slug),
    dateText: words.filter(Boolean).join(" · "),
  };
}

/** The announcement that is pinned on the home page, as its box shows it. */
export function pinnedItem({ slug, article }: { slug: string; article: AnnouncementArticle }) {
  const { type, title, summary, summons } = article;
  const { on, firstCallAt, place, bring } = summons;
  const href = publicPath("announcement", slug);
  return { href, type, title, summary, on, firstCallAt, place, bring };
}

/** What is said of an announcement when it is passed on. */
export function shareText({ title, summons }: AnnouncementArticle): string {
  const when = summons.on ? longDate(summons.on) : "";
  return [title, when, summons.place].filter(Boolean).join(", ");
}
