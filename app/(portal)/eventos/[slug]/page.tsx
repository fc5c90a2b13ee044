import type { Metadata } from "next";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeCode } from "#components/editorial/NoticeCode";
import { EventView } from "#components/events/EventView";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { absentMetadata } from "#lib/editorial/absence";
import { absent } from "#lib/editorial/queries/portal";
import { liveEvent } from "#lib/events/queries";
import { mediaIdsIn } from "#lib/media/mentions";
import { shownFiles } from "#lib/media/queries/public";
import { civilDateAt } from "#lib/platform/clock";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { publicationPreview } from "#lib/sharing/preview";
import { eventShare } from "#lib/sharing/share";
import { absolute } from "../../answers";
import { eventThings } from "../../things";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [identity, event] = await Promise.all([siteIdentity(), liveEvent(slug)]);
  if (!event) return absentMetadata(await absent("event", slug), identity.name);
  const { article } = event;
  return publicationPreview({ kind: "event", slug, article, cooperative: identity.name }, absolute);
}

export default async function EventPage({ params }: Props) {
  const { slug } = await params;
  const [identity, event] = await Promise.all([siteIdentity(), liveEvent(slug)]);
  const absence = event ? null : await absent("event", slug);
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (absence) answerWith(absence.status, absence.movedTo);
  const files = await shownFiles(mediaIdsIn(event?.article));
  const year = event?.article.startsOn?.slice(0, 4);
  const share = event && eventShare(slug, event.article, absolute);
  const way = [
    { label: "Inicio", href: "/" },
    { label: "Eventos", href: "/eventos" },
  ];
  const inYear = year ? [{ label: year, href: `/eventos?anio=${year}` }] : [];
  return (
    <PortalFrame identity={identity} current="eventos">
      <Breadcrumbs items={[...way, ...inYear]} />
      {event && <JsonLd things={eventThings(event.article, { slug, identity, way })} />}
      {share && <NoticeCode url={share.url} />}
      {event && <EventView {...event} files={files} share={share} today={civilDateAt()} />}
      {absence && <AbsentPage kind="event" absence={absence} />}
    </PortalFrame>
  );
}
