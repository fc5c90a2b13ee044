import { PublicationList } from "#components/editorial/PublicationRow";
import { useLanguage } from "#components/site/useLanguage";
import { relatedItem } from "#lib/events/listing";
import type { RelatedEvent } from "#lib/events/queries/related";

/** Other events that a reader of one may want, each with the reason. */
export function RelatedEvents({ events }: { events: RelatedEvent[] }) {
  const language = useLanguage();
  if (events.length === 0) return null;
  return (
    <section className="seccion no-imprimir" id="tambien">
      <h2>{language.t("events.also")}</h2>
      <PublicationList items={events.map((event) => relatedItem(event, language))} />
    </section>
  );
}
