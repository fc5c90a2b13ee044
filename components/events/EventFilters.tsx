import { FilterLinks } from "#components/ui/FilterLinks";
import { withParams } from "#lib/editorial/address";
import { eventTypeLabels } from "#lib/events/labels";
import type { EventType } from "#lib/events/schema";

interface Props {
  filter: { year: number | null; type: EventType | null };
  counts: {
    years: { year: number; count: number }[];
    types: { type: EventType; count: number }[];
  };
}

const shown = (label: string | number, count: number) =>
  `${label} (${count.toLocaleString("en-US")})`;

/** The list of events by year and by kind: only those that have events. */
export function EventFilters({ filter, counts }: Props) {
  const href = (anio: number | null, tipo: EventType | null) =>
    withParams("/eventos", { anio, tipo });
  const years = counts.years.map(({ year, count }) => ({
    ...{ href: href(year, filter.type), label: shown(year, count), current: filter.year === year },
  }));
  const types = counts.types.map(({ type, count }) => ({
    href: href(filter.year, type),
    label: shown(eventTypeLabels[type], count),
    current: filter.type === type,
  }));
  const anyYear = { href: href(null, filter.type), label: "Todos", current: filter.year === null };
  const anyType = { href: href(filter.year, null), label: "Todos", current: filter.type === null };
  return (
    <div className="no-imprimir">
      <FilterLinks label="Año" options={[anyYear, ...years]} />
      <FilterLinks label="Tipo de evento" options={[anyType, ...types]} />
    </div>
  );
}
