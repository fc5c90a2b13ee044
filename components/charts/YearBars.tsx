import { ChartTable } from "#components/charts/ChartTable";
import {
  type Bar,
  columns,
  everyYear,
  labelEvery,
  spokenValues,
  yearsSummary,
} from "#lib/history/bars";

const top = 30;
const height = 160;
const floor = top + height;
const margin = 12;
/** Wide enough for its figures at full size, and never wider than the column it stands in. */
const drawingWidth = (years: number) => Math.min(600, Math.max(280, 2 * margin + years * 32));
const mostLabels = 20;

interface ColumnProps {
  bar: Bar;
  labelled: boolean;
  shortLabel: boolean;
}

function Column({ bar, labelled, shortLabel }: ColumnProps) {
  const { datum, x, y, width, strongest } = bar;
  const middle = margin + x + width / 2;
  return (
    <g textAnchor="middle">
      <path
        className={strongest ? "b1" : "b"}
        d={`M${margin + x} ${floor}v-${bar.height}h${width}v${bar.height}z`}
      />
      {datum.count > 0 && (labelled || strongest) && (
        <text className="v" x={middle} y={top + y - 6}>
          {datum.count}
        </text>
      )}
      {labelled && (
        <text x={middle} y={floor + 21}>
          {shortLabel ? datum.label.slice(2) : datum.label}
        </text>
      )}
    </g>
  );
}

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
  const width = drawingWidth(years.length);
  return (
    <>
      <svg
        className={width === 600 ? "grafico denso" : "grafico"}
        width={width}
        viewBox={`0 0 ${width} ${floor + 32}`}
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{spokenValues(title, years)}</title>
        <path className="eje" d={`M${margin} ${floor + 0.5}H${width - margin}`} />
        {columns(years, { width: width - 2 * margin, height }).map((bar, at) => (
          <Column
            key={bar.datum.label}
            bar={bar}
            labelled={shown[at] === true}
            shortLabel={years.length > 8}
          />
        ))}
      </svg>
      <p className="chico gris">{yearsSummary(years)}</p>
      <ChartTable caption={title} head="Año" unit={unit} data={years} />
    </>
  );
}
