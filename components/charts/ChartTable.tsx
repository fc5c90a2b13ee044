import type { Count } from "#lib/history/bars";

interface Props {
  caption: string;
  head: string;
  unit: string;
  data: Count[];
}

/** The same values as a chart, in a table behind it; each figure links to its list. */
export function ChartTable({ caption, head, unit, data }: Props) {
  return (
    <details>
      <summary>Ver los datos en una tabla</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="der">
              {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ label, count, href }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="der">{href ? <a href={href}>{count}</a> : count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
