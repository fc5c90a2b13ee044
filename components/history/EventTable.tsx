import { cellClass, Table } from "#components/ui/Table";
import { publicPath } from "#lib/editorial/address";
import { listOf } from "#lib/editorial/wording";
import { eventTypeLabels } from "#lib/events/labels";
import type { HistoryItem } from "#lib/history/queries/list";
import { counted, shortRange } from "#lib/platform/dates";

const columns = [
  { label: "Fecha", wide: true },
  { label: "Evento" },
  { label: "Lugar", wide: true },
  { label: "Anfitrionas", wide: true },
  { label: "Personas", numeric: true },
];
const wide = cellClass({ wide: true });

function EventRow({ item }: { item: HistoryItem }) {
  const { type, title, slug, startsOn, endsOn, placeName, hosts, headcount } = item;
  const when = <time dateTime={startsOn}>{shortRange(startsOn, endsOn)}</time>;
  return (
    <tr>
      <td className={wide}>{when}</td>
      <th scope="row">
        <div className="angosto chico gris font-[400]">{when}</div>
        <a href={publicPath("event", slug)}>{title}</a>
        <div className="chico gris font-[400]">{eventTypeLabels[type]}</div>
        <div className="angosto chico gris font-[400]">
          {[placeName, listOf(hosts)].filter(Boolean).join(" · ")}
        </div>
      </th>
      <td className={wide}>{placeName}</td>
      <td className={wide}>{listOf(hosts)}</td>
      <td className="der">{headcount?.toLocaleString("en-US") ?? "sin registro"}</td>
    </tr>
  );
}

interface Props {
  items: HistoryItem[];
  /** How many the whole list has, of which this is a page. */
  total: number;
}

/** A page of the list, newest first. On phones date, place and hosts stand with the title. */
export function EventTable({ items, total }: Props) {
  const caption = `Del más reciente al más antiguo. ${counted(total, "evento", "eventos")} en total.`;
  return (
    <Table caption={caption} columns={columns}>
      {items.map((item) => (
        <EventRow key={item.id} item={item} />
      ))}
    </Table>
  );
}
