import type { Metadata } from "next";
import { AnnouncementView } from "#components/announcements/AnnouncementView";
import { WithdrawnPage } from "#components/editorial/WithdrawnPage";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { shareText } from "#lib/announcements/listing";
import { liveAnnouncement } from "#lib/announcements/queries";
import { publicPath } from "#lib/editorial/address";
import { withdrawnNotice } from "#lib/editorial/queries/portal";
import { absoluteUrl, answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  params: Promise<{ slug: string }>;
}

const way = [
  { label: "Inicio", href: "/" },
  { label: "Comunicados", href: "/comunicados" },
];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [identity, announcement] = await Promise.all([siteIdentity(), liveAnnouncement(slug)]);
  if (!announcement) return { title: identity.name, robots: { index: false } };
  const { title, summary: description } = announcement.article;
  const canonical = absoluteUrl(publicPath("announcement", slug));
  return { title: `${title} · ${identity.name}`, description, alternates: { canonical } };
}

export default async function AnnouncementPage({ params }: Props) {
  const { slug } = await params;
  const [identity, announcement] = await Promise.all([siteIdentity(), liveAnnouncement(slug)]);
  const withdrawn = announcement ? null : await withdrawnNotice("announcement", slug);
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (!announcement) answerWith(withdrawn ? 410 : 404);
  const share = announcement && {
    url: absoluteUrl(publicPath("announcement", slug)),
    text: shareText(announcement.article),
  };
  return (
    <PortalFrame identity={identity} current="comunicados">
      <Breadcrumbs items={way} />
      {announcement && <AnnouncementView {...announcement} share={share} />}
      {withdrawn && <WithdrawnPage kicker="Comunicado retirado" notice={withdrawn} />}
      {!announcement && !withdrawn && <NotFound />}
    </PortalFrame>
  );
}
