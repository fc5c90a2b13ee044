import { ChartTable } from "#components/charts/ChartTable";
import { type Count, ranks, spokenValues } from "#lib/history/bars";

const size = { width: 330, step: 44 };

interface Props {
  /** Anchor of its title, unique on the page. */
  id: string;
  title: string;
  /** What a row is ("Tipo") and what it counts ("Eventos"). */
  head: string;
  unit: string;
  data: Count[];
}

/** Lying bars, one for each kind, in the order given, with their figures. */
export function RankBars({ id, title, head, unit, data }: Props) {
  return (
    <>
      <svg
        className="grafico"
        width={400}
        viewBox={`0 0 400 ${data.length * size.step}`}
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{spokenValues(title, data)}</title>
        {ranks(data, size).map(({ datum, y, width, height, strongest }) => (
          <g key={datum.label}>
            <text x={0} y={y + 14}>
              {datum.label}
            </text>
            <path
              className={strongest ? "b1" : "b"}
              d={`M0 ${y + 20}h${width}v${height}h-${width}z`}
            />
            <text className="v" x={width + 8} y={y + 32}>
              {datum.count}
            </text>
          </g>
        ))}
      </svg>
      <ChartTable caption={title} head={head} unit={unit} data={data} />
    </>
  );
}
