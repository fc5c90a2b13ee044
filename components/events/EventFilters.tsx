import { useLanguage } from "#components/site/useLanguage";
import { FilterLinks } from "#components/ui/FilterLinks";
import { withParams } from "#lib/editorial/address";
import type { EventType } from "#lib/events/schema";

interface Props {
  filter: { year: number | null; type: EventType | null };
  counts: {
    years: { year: number; count: number }[];
    types: { type: EventType; count: number }[];
  };
}

/** The list of events by year and by kind: only those that have events. */
export function EventFilters({ filter, counts }: Props) {
  const { t, path } = useLanguage();
  const href = (anio: number | null, tipo: EventType | null) =>
    path(withParams("/eventos", { anio, tipo }));
  const shown = (label: string, count: number) => t("site.labelCount", { label, count });
  const years = counts.years.map(({ year, count }) => ({
    ...{
      href: href(year, filter.type),
      label: shown(String(year), count),
      current: filter.year === year,
    },
  }));
  const types = counts.types.map(({ type, count }) => ({
    href: href(filter.year, type),
    label: shown(t(`types.${type}`), count),
    current: filter.type === type,
  }));
  const anyYear = {
    href: href(null, filter.type),
    label: t("site.all"),
    current: filter.year === null,
  };
  const anyType = {
    href: href(filter.year, null),
    label: t("site.all"),
    current: filter.type === null,
  };
  return (
    <div className="no-imprimir">
      <FilterLinks label={t("site.year")} options={[anyYear, ...years]} />
      <FilterLinks label={t("events.type")} options={[anyType, ...types]} />
    </div>
  );
}
