import { EmptyList } from "#components/editorial/EmptyList";
import { PublicationList } from "#components/editorial/PublicationRow";
import { PortalPager } from "#components/site/PortalPager";
import { useLanguage } from "#components/site/useLanguage";
import { type EventPage, eventItem, eventPages } from "#lib/events/listing";
import type { EventListItem } from "#lib/events/queries";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  items: EventListItem[];
  next: string | null;
  filter: EventPage;
  today: CivilDate;
}

/** A page of the portal's events. */
export function EventList({ items, next, filter, today }: Props) {
  const language = useLanguage();
  const { t } = language;
  const everything = { href: "/eventos", label: t("events.seeEvery") };
  return (
    <div className="seccion">
      {items.length === 0 ? (
        <EmptyList title={t("events.noneHere")} all={everything} />
      ) : (
        <PublicationList items={items.map((item) => eventItem(item, today, language))} />
      )}
      <PortalPager {...eventPages(filter, next)} />
    </div>
  );
}
