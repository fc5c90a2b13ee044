import type { Metadata } from "next";
import { AnnouncementView } from "#components/announcements/AnnouncementView";
import { SignInToRead } from "#components/announcements/SignInToRead";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeCode } from "#components/editorial/NoticeCode";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { liveAnnouncement } from "#lib/announcements/queries";
import { shownFiles } from "#lib/media/queries/public";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { publicationPreview } from "#lib/sharing/preview";
import { announcementShare } from "#lib/sharing/share";
import { absenceMetadata, answerAbsence } from "../../absence";
import { absolute } from "../../answers";
import { newsThings } from "../../things";

interface Props {
  params: Promise<{ slug: string }>;
}

async function read({ params }: Props) {
  const { slug } = await params;
  const [identity, found] = await Promise.all([siteIdentity(), liveAnnouncement(slug)]);
  return { slug, identity, found, language: await currentLanguage() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, identity, found, language } = await read(props);
  if (!found) return absenceMetadata("announcement", slug, language);
  const shown = { slug, article: found.article, cooperative: identity.name };
  const { locale } = language;
  return publicationPreview({ kind: "announcement", ...shown, locale }, absolute);
}

export default async function AnnouncementPage(props: Props) {
  const { slug, identity, found, language } = await read(props);
  const absence = found ? null : await answerAbsence("announcement", slug, language);
  const today = civilDateAt();
  const share = found && announcementShare(slug, found.article, { language, absolute, today });
  return (
    <PortalFrame identity={identity} current="comunicados">
      <PortalWay section="comunicados" />
      {found && <JsonLd things={newsThings(found, { slug, identity })} />}
      {share && <NoticeCode url={share.url} />}
      {found && (
        <AnnouncementView
          {...found}
          share={share}
          files={await shownFiles(found.article.documents.map(({ mediaId }) => mediaId))}
          today={today}
          reading={found.article.acknowledge && <SignInToRead slug={slug} />}
        />
      )}
      {absence && <AbsentPage kind="announcement" absence={absence} />}
    </PortalFrame>
  );
}
