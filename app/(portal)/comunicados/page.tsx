import type { Metadata } from "next";
import { AnnouncementFilters } from "#components/announcements/AnnouncementFilters";
import { AnnouncementList } from "#components/announcements/AnnouncementList";
import { BulletinLine } from "#components/offline/BulletinLine";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { listAddress, ownListAddress } from "#lib/announcements/address";
import {
  announcementCounts,
  announcementFilter,
  liveAnnouncements,
} from "#lib/announcements/queries";
import { civilDateAt } from "#lib/platform/clock";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

interface Props {
  searchParams: Promise<{ tipo?: string; vencidos?: string; despues?: string }>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ name }, { tipo = null }] = await Promise.all([siteIdentity(), searchParams]);
  const { type } = announcementFilter.parse({ type: tipo, expired: false, after: null });
  const path = listAddress({ type, expired: false });
  const description = "Convocatorias, resultados electorales, avisos y memorias.";
  return pagePreview({ title: "Comunicados", description, path, cooperative: name }, absolute);
}

export default async function AnnouncementsPage({ searchParams }: Props) {
  const { tipo = null, vencidos, despues = null } = await searchParams;
  const expired = vencidos === "si";
  const filter = announcementFilter.parse({ type: tipo, expired, after: despues });
  const today = civilDateAt();
  const [identity, counts, announcements] = await Promise.all([
    siteIdentity(),
    announcementCounts(today, expired),
    liveAnnouncements(filter, today),
  ]);
  return (
    <PortalFrame identity={identity} current="comunicados">
      <JsonLd things={[sectionWay("Comunicados")]} />
      <header className="entrada pt-6">
        <h1>Comunicados</h1>
        <p>
          ¿Es socio o socia? <a href={ownListAddress()}>Ingrese</a> para ver los comunicados que son
          solo para socios.
        </p>
        <BulletinLine />
      </header>
      <AnnouncementFilters current={filter.type} counts={counts} expired={expired} />
      <AnnouncementList {...announcements} filter={filter} today={today} />
    </PortalFrame>
  );
}
