import type { Metadata } from "next";
import { CalendarChannel } from "#components/feeds/CalendarChannel";
import { ReaderChannel } from "#components/feeds/ReaderChannel";
import { type TypeChannel, TypeChannels } from "#components/feeds/TypeChannels";
import { OfflineChannel } from "#components/offline/OfflineChannel";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { announcementCounts } from "#lib/announcements/queries";
import { eventCounts } from "#lib/events/queries";
import { channelsPath } from "#lib/feeds/address";
import { typeLabels } from "#lib/kind-labels";
import { civilDateAt } from "#lib/platform/clock";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

const title = "Cómo recibir las novedades";
const description =
  "En su calendario o en un lector de noticias, sin cuenta y sin dejar sus datos.";

export async function generateMetadata(): Promise<Metadata> {
  const { name: cooperative } = await siteIdentity();
  return pagePreview({ title, description, path: channelsPath, cooperative }, absolute);
}

async function typesOf() {
  const [events, announcements] = await Promise.all([
    eventCounts(),
    announcementCounts(civilDateAt(), true),
  ]);
  const labelled = (subject: TypeChannel["subject"]) => (row: { type: string }) => ({
    ...{ subject, type: row.type, label: typeLabels[row.type] ?? "" },
  });
  return [...events.types.map(labelled("eventos")), ...announcements.map(labelled("comunicados"))];
}

export default async function ChannelsPage() {
  const [identity, types] = await Promise.all([siteIdentity(), typesOf()]);
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={[{ label: "Inicio", href: "/" }]} />
      <JsonLd things={[sectionWay(title)]} />
      <header className="entrada">
        <h1>{title}</h1>
        <p className="bajada">{description}</p>
      </header>
      <CalendarChannel absolute={absolute} />
      <OfflineChannel />
      <ReaderChannel />
      <TypeChannels types={types} absolute={absolute} />
    </PortalFrame>
  );
}
