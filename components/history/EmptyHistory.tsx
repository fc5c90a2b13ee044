import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { EmptyState } from "#components/ui/EmptyState";
import { historyAddress } from "#lib/history/address";
import { filterLabels, listAnchor } from "#lib/history/labels";
import { type FilterField, type HistoryFilter, noFilter } from "#lib/history/schema";

function Without({ field, filter }: { field: FilterField; filter: HistoryFilter }) {
  return (
    <li>
      <a
        className="enlace"
        href={historyAddress({ ...filter, [field]: null, after: null }, listAnchor)}
      >
        Quitar «{filterLabels[field]}»
      </a>
    </li>
  );
}

/** A list without events: nothing is published yet, or the filters leave nothing and can be widened. */
export function EmptyHistory({ filter }: { filter: HistoryFilter }) {
  const sign = <Tocapu sign="documento" large />;
  const asked = (Object.keys(filterLabels) as FilterField[]).filter(
    (field) => field !== "after" && filter[field] !== null,
  );
  if (asked.length === 0) {
    return (
      <EmptyState sign={sign} title="Aún no hay eventos publicados">
        Cuando se publique el primero, aquí estarán sus cifras y su lista.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      sign={sign}
      title="Ningún evento cumple todos los filtros"
      action={<LinkButton href={historyAddress(noFilter)}>Ver todo el historial</LinkButton>}
    >
      Para ampliar la búsqueda, quite uno:
      <ul>
        {asked.map((field) => (
          <Without key={field} field={field} filter={filter} />
        ))}
      </ul>
    </EmptyState>
  );
}
