import { EmptyHistory } from "#components/history/EmptyHistory";
import { EventTable } from "#components/history/EventTable";
import { LinkButton } from "#components/ui/Button";
import { historyAddress } from "#lib/history/address";
import { listAnchor } from "#lib/history/labels";
import type { History } from "#lib/history/queries/history";
import { totalsOf } from "#lib/history/statistics";

/** The events behind the figures, a page at a time. */
export function EventList({ scope: { filter }, list, figures }: History) {
  const { events } = totalsOf(figures.rows);
  const page = (after: typeof filter.after) => historyAddress({ ...filter, after }, listAnchor);
  return (
    <section className="bloque-p" id={listAnchor}>
      <h2>
        Eventos <span className="cuantos">{events.toLocaleString("en-US")}</span>
      </h2>
      {list.items.length > 0 ? (
        <EventTable items={list.items} total={events} />
      ) : (
        <EmptyHistory filter={filter} total={events} />
      )}
      <nav className="acciones mt-5" aria-label="Más eventos">
        {filter.after && <LinkButton href={page(null)}>Volver a los más recientes</LinkButton>}
        {list.next && (
          <LinkButton href={page(list.next)} rel="next">
            Más antiguos
          </LinkButton>
        )}
      </nav>
    </section>
  );
}
