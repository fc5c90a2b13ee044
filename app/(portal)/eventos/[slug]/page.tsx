import type { Metadata } from "next";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeCode } from "#components/editorial/NoticeCode";
import { EventView } from "#components/events/EventView";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { liveEvent } from "#lib/events/queries";
import { mediaIdsIn } from "#lib/media/mentions";
import { shownFiles } from "#lib/media/queries/public";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { publicationPreview } from "#lib/sharing/preview";
import { eventShare } from "#lib/sharing/share";
import { absenceMetadata, answerAbsence } from "../../absence";
import { absolute } from "../../answers";
import { eventThings } from "../../things";

interface Props {
  params: Promise<{ slug: string }>;
}

async function read({ params }: Props) {
  const { slug } = await params;
  const all = Promise.all([siteIdentity(), liveEvent(slug), currentLanguage()]);
  const [identity, event, language] = await all;
  return { slug, identity, event, language };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, identity, event, language } = await read(props);
  if (!event) return absenceMetadata("event", slug, language);
  const shown = { article: event.article, cooperative: identity.name, locale: language.locale };
  return publicationPreview({ kind: "event", slug, ...shown }, absolute);
}

export default async function EventPage(props: Props) {
  const { slug, identity, event, language } = await read(props);
  const absence = event ? null : await answerAbsence("event", slug, language);
  const files = await shownFiles(mediaIdsIn(event?.article));
  const year = event?.article.startsOn?.slice(0, 4);
  const today = civilDateAt();
  const share = event && eventShare(slug, event.article, { language, absolute, today });
  const inYear = year ? [{ label: year, href: `/eventos?anio=${year}` }] : [];
  return (
    <PortalFrame identity={identity} current="eventos">
      <PortalWay section="eventos" more={inYear} />
      {event && <JsonLd things={eventThings(event.article, { slug, identity })} />}
      {share && <NoticeCode url={share.url} />}
      {event && <EventView {...event} files={files} share={share} today={today} />}
      {absence && <AbsentPage kind="event" absence={absence} />}
    </PortalFrame>
  );
}
