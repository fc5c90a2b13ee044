import type { Metadata } from "next";
import { EmptyList } from "#components/editorial/EmptyList";
import { PublicationList } from "#components/editorial/PublicationRow";
import { EventFilters } from "#components/events/EventFilters";
import { PortalFrame } from "#components/site/PortalFrame";
import { Pager } from "#components/ui/Pager";
import { withParams } from "#lib/editorial/address";
import { eventFilterTitle, eventItem } from "#lib/events/listing";
import { eventCounts, eventFilter, liveEvents } from "#lib/events/queries";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<{ anio?: string; tipo?: string; despues?: string }>;
}

async function filterOf({ searchParams }: Props) {
  const { anio: year = null, tipo: type = null, despues: after = null } = await searchParams;
  return eventFilter.parse({ year, type, after });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [identity, filter] = await Promise.all([siteIdentity(), filterOf(props)]);
  const description = "Intercambios, asambleas, capacitaciones y otros eventos, año por año.";
  return { title: `${eventFilterTitle(filter)} · ${identity.name}`, description };
}

export default async function EventsPage(props: Props) {
  const filter = await filterOf(props);
  const [identity, counts, events] = await Promise.all([
    siteIdentity(),
    eventCounts(),
    liveEvents(filter),
  ]);
  const { year: anio, type: tipo } = filter;
  const older = events.next && withParams("/eventos", { anio, tipo, despues: events.next });
  const newest = filter.after ? withParams("/eventos", { anio, tipo }) : null;
  return (
    <PortalFrame identity={identity} current="eventos">
      <header className="entrada pt-6">
        <h1>{eventFilterTitle(filter)}</h1>
      </header>
      <EventFilters filter={filter} counts={counts} />
      <div className="seccion">
        {events.items.length === 0 ? (
          <EmptyList title="No hay eventos publicados con este filtro" all="/eventos" />
        ) : (
          <PublicationList items={events.items.map(eventItem)} />
        )}
        <Pager newer={newest} older={older} />
      </div>
    </PortalFrame>
  );
}
