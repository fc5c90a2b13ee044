import type { Metadata } from "next";
import { EventFilters } from "#components/events/EventFilters";
import { EventList } from "#components/events/EventList";
import { YearCalendar } from "#components/feeds/YearCalendar";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { withParams } from "#lib/editorial/address";
import { eventFilterTitle } from "#lib/events/listing";
import { eventCounts, eventFilter, liveEvents } from "#lib/events/queries";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage } from "#lib/platform/page";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

interface Props {
  searchParams: Promise<{ anio?: string; tipo?: string; despues?: string }>;
}

async function filterOf({ searchParams }: Props) {
  const { anio: year = null, tipo: type = null, despues: after = null } = await searchParams;
  return eventFilter.parse({ year, type, after });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const all = Promise.all([siteIdentity(), currentLanguage(), filterOf(props)]);
  const [{ name: cooperative }, { t, locale }, filter] = await all;
  const path = withParams("/eventos", { anio: filter.year, tipo: filter.type });
  const title = eventFilterTitle(filter, t);
  const texts = { title, description: t("channels.descriptions.eventos") };
  return pagePreview({ ...texts, path, cooperative, locale }, absolute);
}

export default async function EventsPage(props: Props) {
  const filter = await filterOf(props);
  const [identity, { t }, counts, events] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    eventCounts(),
    liveEvents(filter),
  ]);
  return (
    <PortalFrame identity={identity} current="eventos">
      <JsonLd things={[sectionWay(spanish.t("sections.eventos"))]} />
      <header className="entrada pt-6">
        <h1>{eventFilterTitle(filter, t)}</h1>
      </header>
      <EventFilters filter={filter} counts={counts} />
      <EventList {...events} filter={filter} today={civilDateAt()} />
      {filter.year && <YearCalendar year={String(filter.year)} type={filter.type} />}
    </PortalFrame>
  );
}
