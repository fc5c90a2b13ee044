import type { AnnouncementArticle } from "#lib/announcements/article";
import { shareText as announcementText } from "#lib/announcements/listing";
import { summonsOccasion } from "#lib/announcements/occasion";
import { publicPath } from "#lib/editorial/address";
import type { EventArticle } from "#lib/events/article";
import { shareText as eventText } from "#lib/events/listing";
import { occasionAddress } from "#lib/feeds/address";

type Absolute = (path: string) => string;

/** How an event is passed on: its address, a short text and its file for calendars. */
export function eventShare(slug: string, article: EventArticle, absolute: Absolute) {
  return {
    url: absolute(publicPath("event", slug)),
    text: eventText(article),
    calendar: occasionAddress("event", slug),
    sheet: `${publicPath("event", slug)}/mural`,
  };
}

/** How an announcement is passed on; only a convocatoria with its day has a file for calendars. */
export function announcementShare(slug: string, article: AnnouncementArticle, absolute: Absolute) {
  return {
    url: absolute(publicPath("announcement", slug)),
    text: announcementText(article),
    calendar: summonsOccasion(article) && occasionAddress("announcement", slug),
    sheet: `${publicPath("announcement", slug)}/mural`,
  };
}
