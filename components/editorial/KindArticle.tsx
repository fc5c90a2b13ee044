import type { ReactNode } from "react";
import { AnnouncementView } from "#components/announcements/AnnouncementView";
import { EventView } from "#components/events/EventView";
import { announcementArticle } from "#lib/announcements/article";
import type { AnnouncementDraft } from "#lib/announcements/schema";
import type { KindName } from "#lib/editorial/schema";
import { eventArticle } from "#lib/events/article";
import type { EventDraft } from "#lib/events/schema";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  kind: KindName;
  content: object;
  /** The day on which it is read. */
  today: CivilDate;
}

type Article = (content: object, today: CivilDate) => ReactNode;

const unpublished = { proof: null, share: null };

const articles: Record<KindName, Article> = {
  event: (content, today) => (
    <EventView article={eventArticle(content as EventDraft)} today={today} {...unpublished} />
  ),
  announcement: (content) => (
    <AnnouncementView
      article={announcementArticle(content as AnnouncementDraft)}
      {...unpublished}
    />
  ),
};

/** A draft of any kind with the very components of the portal. */
export function KindArticle({ kind, content, today }: Props) {
  return articles[kind](content, today);
}
