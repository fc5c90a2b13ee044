import type { Metadata } from "next";
import { AnnouncementFilters } from "#components/announcements/AnnouncementFilters";
import { EmptyList } from "#components/editorial/EmptyList";
import { PublicationList } from "#components/editorial/PublicationRow";
import { PortalFrame } from "#components/site/PortalFrame";
import { Pager } from "#components/ui/Pager";
import { announcementItem } from "#lib/announcements/listing";
import {
  announcementCounts,
  announcementFilter,
  liveAnnouncements,
} from "#lib/announcements/queries";
import { withParams } from "#lib/editorial/address";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<{ tipo?: string; despues?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteIdentity();
  const description = "Convocatorias, resultados electorales, avisos y memorias.";
  return { title: `Comunicados · ${name}`, description };
}

export default async function AnnouncementsPage({ searchParams }: Props) {
  const { tipo = null, despues = null } = await searchParams;
  const filter = announcementFilter.parse({ type: tipo, after: despues });
  const [identity, counts, announcements] = await Promise.all([
    siteIdentity(),
    announcementCounts(),
    liveAnnouncements(filter),
  ]);
  const { items, next } = announcements;
  const older = next && withParams("/comunicados", { tipo: filter.type, despues: next });
  const newest = filter.after ? withParams("/comunicados", { tipo: filter.type }) : null;
  return (
    <PortalFrame identity={identity} current="comunicados">
      <header className="entrada pt-6">
        <h1>Comunicados</h1>
      </header>
      <AnnouncementFilters current={filter.type} counts={counts} />
      <div className="seccion">
        {items.length === 0 ? (
          <EmptyList title="Aún no hay comunicados publicados" all="/eventos" />
        ) : (
          <PublicationList items={items.map(announcementItem)} />
        )}
        <Pager newer={newest} older={older} />
      </div>
    </PortalFrame>
  );
}
