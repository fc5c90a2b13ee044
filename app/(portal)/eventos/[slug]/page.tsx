import type { Metadata } from "next";
import { WithdrawnPage } from "#components/editorial/WithdrawnPage";
import { EventView } from "#components/events/EventView";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { publicPath } from "#lib/editorial/address";
import { withdrawnNotice } from "#lib/editorial/queries/portal";
import { shareText } from "#lib/events/listing";
import { liveEvent } from "#lib/events/queries";
import { civilDateAt } from "#lib/platform/clock";
import { absoluteUrl, answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [identity, event] = await Promise.all([siteIdentity(), liveEvent(slug)]);
  if (!event) return { title: identity.name, robots: { index: false } };
  const { title, summary: description } = event.article;
  const canonical = absoluteUrl(publicPath("event", slug));
  return { title: `${title} · ${identity.name}`, description, alternates: { canonical } };
}

export default async function EventPage({ params }: Props) {
  const { slug } = await params;
  const [identity, event] = await Promise.all([siteIdentity(), liveEvent(slug)]);
  const withdrawn = event ? null : await withdrawnNotice("event", slug);
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (!event) answerWith(withdrawn ? 410 : 404);
  const year = event?.article.startsOn?.slice(0, 4);
  const share = event && {
    url: absoluteUrl(publicPath("event", slug)),
    text: shareText(event.article),
  };
  const way = [
    { label: "Inicio", href: "/" },
    { label: "Eventos", href: "/eventos" },
  ];
  const inYear = year ? [{ label: year, href: `/eventos?anio=${year}` }] : [];
  return (
    <PortalFrame identity={identity} current="eventos">
      <Breadcrumbs items={[...way, ...inYear]} />
      {event && <EventView {...event} share={share} today={civilDateAt()} />}
      {withdrawn && <WithdrawnPage kicker="Evento retirado" notice={withdrawn} />}
      {!event && !withdrawn && <NotFound />}
    </PortalFrame>
  );
}
