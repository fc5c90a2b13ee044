import type { ReactNode } from "react";
import { AnnouncementView } from "#components/announcements/AnnouncementView";
import { EventView } from "#components/events/EventView";
import { PageView } from "#components/pages/PageView";
import { announcementArticle } from "#lib/announcements/article";
import type { AnnouncementDraft } from "#lib/announcements/schema";
import type { KindName } from "#lib/editorial/schema";
import { eventArticle } from "#lib/events/article";
import type { EventDraft } from "#lib/events/schema";
import type { ShownFiles } from "#lib/media/queries/public";
import { pageArticle } from "#lib/pages/article";
import type { PageDraft } from "#lib/pages/schema";
import type { CivilDate } from "#lib/platform/clock";
import type { SiteIdentity } from "#lib/settings/schema";

interface Props {
  kind: KindName;
  content: object;
  /** The day on which it is read. */
  today: CivilDate;
  identity: SiteIdentity;
  /** What showing its photos and documents needs. */
  files: ShownFiles;
}

type Article = (props: Props) => ReactNode;

const unpublished = { proof: null, share: null };

const articles: Record<KindName, Article> = {
  event: ({ content, today, files }) => (
    <EventView
      article={eventArticle(content as EventDraft)}
      files={files}
      today={today}
      {...unpublished}
    />
  ),
  announcement: ({ content, today, files }) => (
    <AnnouncementView
      article={announcementArticle(content as AnnouncementDraft)}
      files={files}
      today={today}
      {...unpublished}
    />
  ),
  page: ({ content, identity, files }) => (
    <PageView
      article={pageArticle(content as PageDraft)}
      identity={identity}
      files={files}
      {...unpublished}
    />
  ),
};

/** A draft of any kind with the very components of the portal. */
export function KindArticle(props: Props) {
  return articles[props.kind](props);
}
