import type { Metadata } from "next";
import { AnnouncementView } from "#components/announcements/AnnouncementView";
import { SignInToRead } from "#components/announcements/SignInToRead";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeCode } from "#components/editorial/NoticeCode";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { liveAnnouncement } from "#lib/announcements/queries";
import { absentMetadata } from "#lib/editorial/absence";
import { absent } from "#lib/editorial/queries/portal";
import { shownFiles } from "#lib/media/queries/public";
import { civilDateAt } from "#lib/platform/clock";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { publicationPreview } from "#lib/sharing/preview";
import { announcementShare } from "#lib/sharing/share";
import { absolute } from "../../answers";
import { newsThings } from "../../things";

interface Props {
  params: Promise<{ slug: string }>;
}

const list = { label: "Comunicados", href: "/comunicados" };
const way = [{ label: "Inicio", href: "/" }, list];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [identity, announcement] = await Promise.all([siteIdentity(), liveAnnouncement(slug)]);
  if (!announcement) return absentMetadata(await absent("announcement", slug), identity.name);
  const shown = { slug, article: announcement.article, cooperative: identity.name };
  return publicationPreview({ kind: "announcement", ...shown }, absolute);
}

export default async function AnnouncementPage({ params }: Props) {
  const { slug } = await params;
  const [identity, announcement] = await Promise.all([siteIdentity(), liveAnnouncement(slug)]);
  const absence = announcement ? null : await absent("announcement", slug);
  if (absence) answerWith(absence.status, absence.movedTo);
  const share = announcement && announcementShare(slug, announcement.article, absolute);
  return (
    <PortalFrame identity={identity} current="comunicados">
      <Breadcrumbs items={way} />
      {announcement && <JsonLd things={newsThings(announcement, { slug, identity, way })} />}
      {share && <NoticeCode url={share.url} />}
      {announcement && (
        <AnnouncementView
          {...announcement}
          share={share}
          files={await shownFiles(announcement.article.documents.map(({ mediaId }) => mediaId))}
          today={civilDateAt()}
          reading={announcement.article.acknowledge && <SignInToRead slug={slug} />}
        />
      )}
      {absence && <AbsentPage kind="announcement" absence={absence} />}
    </PortalFrame>
  );
}
