import type { AnnouncementArticle } from "#lib/announcements/article";
import { shareText as announcementText } from "#lib/announcements/listing";
import { summonsOccasion } from "#lib/announcements/occasion";
import { publicPath } from "#lib/editorial/address";
import type { EventArticle } from "#lib/events/article";
import { shareText as eventText } from "#lib/events/listing";
import { occasionAddress } from "#lib/feeds/address";
import type { CivilDate } from "#lib/platform/clock";
import { type Language, pathIn } from "#lib/platform/language";

type Absolute = (path: string) => string;

/** The language in which it is read; `absolute` makes the address of a path. */
interface Reading {
  language: Language;
  absolute: Absolute;
  /** The day on which it is read: what is over is for nobody's calendar. */
  today: CivilDate;
}

/** How an event is passed on: its address, a short text and its file for calendars. */
export function eventShare(slug: string, article: EventArticle, reading: Reading) {
  const { language, absolute, today } = reading;
  const last = article.endsOn ?? article.startsOn;
  return {
    url: absolute(pathIn(language.locale, publicPath("event", slug))),
    text: eventText(article, language),
    calendar: last && last < today ? null : occasionAddress("event", slug),
    sheet: `${publicPath("event", slug)}/mural`,
  };
}

/** How an announcement is passed on; only a convocatoria with its day has a file for calendars. */
export function announcementShare(
  slug: string,
  article: AnnouncementArticle,
  { language, absolute, today }: Reading,
) {
  const occasion = summonsOccasion(article);
  return {
    url: absolute(pathIn(language.locale, publicPath("announcement", slug))),
    text: announcementText(article, language),
    calendar: occasion && occasion.endsOn >= today ? occasionAddress("announcement", slug) : null,
    sheet: `${publicPath("announcement", slug)}/mural`,
  };
}
