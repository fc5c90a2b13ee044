import type { Metadata } from "next";
import { AnnouncementFilters } from "#components/announcements/AnnouncementFilters";
import { AnnouncementList } from "#components/announcements/AnnouncementList";
import { MembersToo } from "#components/announcements/MembersToo";
import { BulletinLine } from "#components/offline/BulletinLine";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { listAddress } from "#lib/announcements/address";
import {
  announcementCounts,
  announcementFilter,
  anyExpired,
  liveAnnouncements,
} from "#lib/announcements/queries";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage } from "#lib/platform/page";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

interface Props {
  searchParams: Promise<{ tipo?: string; vencidos?: string; despues?: string }>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const all = Promise.all([siteIdentity(), currentLanguage(), searchParams]);
  const [{ name: cooperative }, { t, locale }, { tipo = null }] = await all;
  const { type } = announcementFilter.parse({ type: tipo, expired: false, after: null });
  const path = listAddress({ type, expired: false });
  const [title, description] = [t("sections.comunicados"), t("channels.descriptions.comunicados")];
  return pagePreview({ title, description, path, cooperative, locale }, absolute);
}

export default async function AnnouncementsPage({ searchParams }: Props) {
  const { tipo = null, vencidos, despues = null } = await searchParams;
  const expired = vencidos === "si";
  const filter = announcementFilter.parse({ type: tipo, expired, after: despues });
  const today = civilDateAt();
  const [identity, { t }, counts, announcements, isAnyExpired] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    announcementCounts(today, expired),
    liveAnnouncements(filter, today),
    anyExpired(filter.type, today),
  ]);
  return (
    <PortalFrame identity={identity} current="comunicados">
      <JsonLd things={[sectionWay(spanish.t("sections.comunicados"))]} />
      <header className="entrada pt-6">
        <h1>{t("sections.comunicados")}</h1>
        <MembersToo />
        <BulletinLine />
      </header>
      <AnnouncementFilters current={filter.type} counts={counts} expired={expired} />
      <AnnouncementList {...{ ...announcements, filter, today, isAnyExpired }} />
    </PortalFrame>
  );
}
