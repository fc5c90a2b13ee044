import type { AnnouncementArticle } from "#lib/announcements/article";
import { announcementTypeLabels } from "#lib/announcements/labels";
import type { AnnouncementType } from "#lib/announcements/schema";
import { publicPath } from "#lib/editorial/address";
import { civilDateAt } from "#lib/platform/clock";
import { longDate, shortDate } from "#lib/platform/dates";

interface Listed {
  type: AnnouncementType;
  slug: string;
  title: string;
  summary: string;
  publishedAt: Date;
}

/** A live announcement as a row of a public list. */
export function announcementItem({ type, slug, title, summary, publishedAt }: Listed) {
  return {
    href: publicPath("announcement", slug),
    sign: type,
    kindLabel: announcementTypeLabels[type],
    dateText: shortDate(civilDateAt(publishedAt)),
    ...{ title, summary },
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
