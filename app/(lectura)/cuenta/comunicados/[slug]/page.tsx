import type { Metadata } from "next";
import { AccountWay } from "#components/accounts/AccountWay";
import { AcknowledgeBox } from "#components/announcements/AcknowledgeBox";
import { AnnouncementView } from "#components/announcements/AnnouncementView";
import { ReadingsLink } from "#components/announcements/ReadingsLink";
import { WithdrawnPage } from "#components/editorial/WithdrawnPage";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { acknowledgeNotices, ownAddress, ownListAddress } from "#lib/announcements/address";
import { canReadOwnAnnouncements, canSeeReadings } from "#lib/announcements/policy";
import { ownAnnouncement, ownWithdrawnNotice } from "#lib/announcements/queries/own";
import { shownFiles } from "#lib/media/queries/public";
import { civilDateAt } from "#lib/platform/clock";
import { answerWith, currentLanguage, orNull, pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ aviso?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("types.comunicado") };
}

export default async function OwnAnnouncementPage({ params, searchParams }: Props) {
  const [{ slug }, { aviso }] = await Promise.all([params, searchParams]);
  const actor = await pageActor(canReadOwnAnnouncements, ownAddress(slug));
  const [identity, { t, locale }] = await Promise.all([siteIdentity(), currentLanguage()]);
  const list = { label: t("account.doors.own.title"), href: ownListAddress() };
  const announcement = await orNull(ownAnnouncement(actor, slug));
  const notice = acknowledgeNotices.find((name) => name === aviso) ?? null;
  if (!announcement) {
    const withdrawn = await ownWithdrawnNotice(actor, slug);
    if (!withdrawn) answerWith(404);
    const gone = { kicker: t("absent.withdrawn.announcement"), way: list };
    return (
      <PortalFrame identity={identity} current={null}>
        {withdrawn ? <WithdrawnPage {...gone} notice={withdrawn} /> : <NotFound />}
      </PortalFrame>
    );
  }
  const { publicationId, article, proof, reading } = announcement;
  const files = await shownFiles(article.documents.map(({ mediaId }) => mediaId));
  const readings = { id: publicationId, words: t("account.own.readings"), locale };
  const box = { publicationId, slug, number: proof.revisionNumber, reading, notice };
  return (
    <PortalFrame identity={identity} current={null}>
      <AccountWay more={[list]} />
      <AnnouncementView
        {...{ article, proof, files, today: civilDateAt(), share: null }}
        reading={article.acknowledge && <AcknowledgeBox {...box} />}
      />
      {article.acknowledge && canSeeReadings(actor) && <ReadingsLink {...readings} />}
    </PortalFrame>
  );
}
