import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { EmptyState } from "#components/ui/EmptyState";
import { historyAddress } from "#lib/history/address";
import { filterLabels, listAnchor } from "#lib/history/labels";
import { type FilterField, type HistoryFilter, noFilter } from "#lib/history/schema";

function Without({ field, filter }: { field: FilterField; filter: HistoryFilter }) {
  const href = historyAddress({ ...filter, [field]: null, after: null }, listAnchor);
  return (
    <a className="enlace mr-4" href={href}>
      Sin «{filterLabels[field]}»
    </a>
  );
}

interface Props {
  filter: HistoryFilter;
  /** How many events the filters leave, on all pages. */
  total: number;
}

/** A page without events: none published yet, none left by the filters (which can be widened), or the end. */
export function EmptyHistory({ filter, total }: Props) {
  const sign = <Tocapu sign="documento" large />;
  if (total > 0) return <EmptyState sign={sign} title="No hay eventos más antiguos" />;
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
      Quite un filtro o escriba menos palabras:{" "}
      {asked.map((field) => (
        <Without key={field} field={field} filter={filter} />
      ))}
    </EmptyState>
  );
}
