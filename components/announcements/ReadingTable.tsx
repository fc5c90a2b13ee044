import { cellClass, Table } from "#components/ui/Table";
import { roleLabels } from "#lib/accounts/labels";
import type { ReadingsFilter } from "#lib/announcements/address";
import type { Readings } from "#lib/announcements/queries/readings";
import { shortInstant } from "#lib/platform/dates";

type Item = Readings["items"][number];

const who = [
  { label: "Nombre" },
  { label: "Número de socio", wide: true },
  { label: "Rol", wide: true },
];
const when = [{ label: "Lo leyó el" }, { label: "Versión", numeric: true }];

function Row({ item, read }: { item: Item; read: boolean }) {
  const { name, memberNumber, role, delegate, readAt, number } = item;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={cellClass({ wide: true })}>{memberNumber ?? "—"}</td>
      <td className={cellClass({ wide: true })}>
        {roleLabels[role]}
        {delegate && ", delegado"}
      </td>
      {read && <td>{readAt && shortInstant(readAt)}</td>}
      {read && <td className="der">{number}</td>}
    </tr>
  );
}

function emptyWords({ read, text }: ReadingsFilter): string {
  if (text) return `Nadie con el nombre «${text}» en esta lista.`;
  return read ? "Todavía nadie ha dejado constancia." : "No falta nadie.";
}

/** Who has read an announcement, with the moment and the version; or who has not. */
export function ReadingTable({ items, filter }: { items: Item[]; filter: ReadingsFilter }) {
  const { read } = filter;
  if (items.length === 0) return <p className="mt-4">{emptyWords(filter)}</p>;
  const caption = read ? "Quiénes lo leyeron, por nombre" : "A quiénes les falta, por nombre";
  return (
    <Table caption={caption} columns={read ? [...who, ...when] : who}>
      {items.map((item) => (
        <Row key={item.id} item={item} read={read} />
      ))}
    </Table>
  );
}
