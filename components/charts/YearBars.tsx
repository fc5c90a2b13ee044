import { ChartTable } from "#components/charts/ChartTable";
import { columns, everyYear, labelEvery, spokenValues, yearsSummary } from "#lib/history/bars";

const size = { width: 576, height: 160 };
const top = 30;
const left = 12;
const mostLabels = 20;

interface Props {
  /** Anchor of its title, unique on the page. */
  id: string;
  title: string;
  unit: string;
  /** Years in any order; those in between without events are drawn as zero. */
  data: { year: number; count: number; href?: string }[];
}

/** Upright bars, one for each year, with their figures; the strongest is in accent. */
export function YearBars({ id, title, unit, data }: Props) {
  const years = everyYear(data);
  const shown = labelEvery(years, mostLabels);
  const floor = top + size.height;
  return (
    <>
      <svg className="grafico denso" viewBox="0 0 600 222" role="img" aria-labelledby={id}>
        <title id={id}>{spokenValues(title, years)}</title>
        <path className="eje" d={`M${left} ${floor + 0.5}H${left + size.width}`} />
        {columns(years, size).map(({ datum, x, y, width, height, strongest }, at) => (
          <g key={datum.label} textAnchor="middle">
            <path
              className={strongest ? "b1" : "b"}
              d={`M${left + x} ${floor}v-${height}h${width}v${height}z`}
            />
            {datum.count > 0 && (
              <text className="v" x={left + x + width / 2} y={top + y - 6}>
                {datum.count}
              </text>
            )}
            {shown[at] && (
              <text x={left + x + width / 2} y={floor + 21}>
                {years.length > 8 ? datum.label.slice(2) : datum.label}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p className="chico gris">{yearsSummary(years)}</p>
      <ChartTable caption={title} head="Año" unit={unit} data={years} />
    </>
  );
}
