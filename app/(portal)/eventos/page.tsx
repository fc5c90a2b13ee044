import type { Metadata } from "next";
import { EmptyList } from "#components/editorial/EmptyList";
import { PublicationList } from "#components/editorial/PublicationRow";
import { EventFilters } from "#components/events/EventFilters";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { Pager } from "#components/ui/Pager";
import { withParams } from "#lib/editorial/address";
import { eventFilterTitle, eventItem, eventPages } from "#lib/events/listing";
import { eventCounts, eventFilter, liveEvents } from "#lib/events/queries";
import { feedDescriptions } from "#lib/feeds/labels";
import { civilDateAt } from "#lib/platform/clock";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

interface Props {
  searchParams: Promise<{ anio?: string; tipo?: string; despues?: string }>;
}

const everything = { href: "/eventos", label: "Ver todos los eventos" };

async function filterOf({ searchParams }: Props) {
  const { anio: year = null, tipo: type = null, despues: after = null } = await searchParams;
  return eventFilter.parse({ year, type, after });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [identity, filter] = await Promise.all([siteIdentity(), filterOf(props)]);
  const path = withParams("/eventos", { anio: filter.year, tipo: filter.type });
  const texts = { title: eventFilterTitle(filter), description: feedDescriptions.eventos };
  return pagePreview({ ...texts, path, cooperative: identity.name }, absolute);
}

export default async function EventsPage(props: Props) {
  const filter = await filterOf(props);
  const [identity, counts, events] = await Promise.all([
    siteIdentity(),
    eventCounts(),
    liveEvents(filter),
  ]);
  return (
    <PortalFrame identity={identity} current="eventos">
      <JsonLd things={[sectionWay("Eventos")]} />
      <header className="entrada pt-6">
        <h1>{eventFilterTitle(filter)}</h1>
      </header>
      <EventFilters filter={filter} counts={counts} />
      <div className="seccion">
        {events.items.length === 0 ? (
          <EmptyList title="No hay eventos publicados con este filtro" all={everything} />
        ) : (
          <PublicationList items={events.items.map((item) => eventItem(item, civilDateAt()))} />
        )}
        <Pager {...eventPages(filter, events.next)} />
      </div>
    </PortalFrame>
  );
}
