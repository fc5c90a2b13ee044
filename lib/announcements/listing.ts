import { ownAddress } from "#lib/announcements/address";
import type { AnnouncementArticle } from "#lib/announcements/article";
import type { AnnouncementType } from "#lib/announcements/schema";
import { reservedFor } from "#lib/announcements/wording";
import { publicPath } from "#lib/editorial/address";
import type { Audience } from "#lib/editorial/audience";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { longDate, shortDate } from "#lib/platform/dates";
import type { Language, Line } from "#lib/platform/language";

interface Listed {
  type: AnnouncementType;
  slug: string;
  title: string;
  summary: string;
  publishedAt: Date;
  expiresOn: CivilDate | null;
}

/** "20 nov 2026", "venció el 30 nov 2026", as a row of a list says its days. */
function listedDays(
  { publishedAt, expiresOn }: Listed,
  today: CivilDate,
  language: Language,
): Line {
  const { t, locale } = language;
  const published = shortDate(civilDateAt(publishedAt), locale);
  const isOver = expiresOn !== null && expiresOn < today;
  const over = isOver ? t("announcements.over", { day: shortDate(expiresOn, locale) }) : "";
  return [published, over];
}

/** A live announcement as a row of a public list. */
export function announcementItem(row: Listed, today: CivilDate, language: Language) {
  const { type, slug, title, summary } = row;
  return {
    href: publicPath("announcement", slug),
    sign: type,
    kindLabel: language.t(`types.${type}`),
    details: listedDays(row, today, language),
    ...{ title, summary },
  };
}

interface OwnListed extends Listed {
  audience: Audience;
  asked: boolean;
  readAt: Date | null;
}

function readingWords({ asked, readAt }: OwnListed, { t, locale }: Language): string {
  if (readAt) return t("account.own.read", { day: shortDate(civilDateAt(readAt), locale) });
  return asked ? t("account.own.toRead") : "";
}

/** An announcement as a row of the list of one's own: for whom it is and whether it waits for "he leído". */
export function ownItem(row: OwnListed, today: CivilDate, language: Language) {
  const item = announcementItem(row, today, language);
  const reserved = reservedFor(row, language.t).toLocaleLowerCase(language.locale);
  const details = [...item.details, reserved, readingWords(row, language)];
  return { ...item, href: ownAddress(row.slug), details };
}

/** The announcement that is pinned on the home page, as its box shows it. */
export function pinnedItem({ slug, article }: { slug: string; article: AnnouncementArticle }) {
  const { type, title, summary, summons } = article;
  const { on, firstCallAt, place, bring } = summons;
  const href = publicPath("announcement", slug);
  return { href, type, title, summary, on, firstCallAt, place, bring };
}

/** What is said of an announcement when it is passed on. */
export function shareText({ title, summons }: AnnouncementArticle, { locale }: Language): string {
  const when = summons.on ? longDate(summons.on, locale) : "";
  return [title, when, summons.place].filter(Boolean).join(", ");
}
