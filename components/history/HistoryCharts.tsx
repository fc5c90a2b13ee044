import { RankBars } from "#components/charts/RankBars";
import { YearBars } from "#components/charts/YearBars";
import { historyAddress } from "#lib/history/address";
import { listAnchor } from "#lib/history/labels";
import type { HistoryFilter } from "#lib/history/schema";
import { eventsPerKind, eventsPerYear, kindsSummary, type YearKind } from "#lib/history/statistics";

interface Props {
  rows: YearKind[];
  filter: HistoryFilter;
}

/** Events by year and by kind, side by side; each figure of their tables opens its list. */
export function HistoryCharts({ rows, filter }: Props) {
  const listed = (parts: Partial<HistoryFilter>) =>
    historyAddress({ ...filter, ...parts, after: null }, listAnchor);
  const years = eventsPerYear(rows).map(({ year, count }) => ({
    ...{ year, count, href: listed({ from: year, to: year }) },
  }));
  const kinds = eventsPerKind(rows).map(({ type, label, count }) => ({
    ...{ label, count, href: listed({ type }) },
  }));
  return (
    <div className="dos bloque-p">
      <section>
        <h2 className="titulo-p">Eventos por año</h2>
        <YearBars id="por-anio" title="Eventos por año" unit="Eventos" data={years} />
      </section>
      <section>
        <h2 className="titulo-p">Eventos por tipo</h2>
        <RankBars id="por-tipo" title="Eventos por tipo" head="Tipo" unit="Eventos" data={kinds} />
        <p className="chico gris">{kindsSummary(rows)}</p>
      </section>
    </div>
  );
}
