import { cellClass, Table } from "#components/ui/Table";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { MostRead } from "#lib/visits/queries";

type Item = MostRead["items"][number];

const columns = [
  { label: "Página" },
  { label: "Dirección en el portal", wide: true },
  { label: "Lecturas", numeric: true },
];

function Row({ item: { title, path, reads, publicationId } }: { item: Item }) {
  return (
    <tr>
      <th scope="row">
        <a href={publicationId ? editorAddress(publicationId) : path}>{title}</a>
      </th>
      <td className={cellClass({ wide: true })}>{path}</td>
      <td className="der">{reads.toLocaleString("en-US")}</td>
    </tr>
  );
}

/** Pages of the portal by how often they were read. */
export function VisitsTable({ items }: { items: Item[] }) {
  if (items.length === 0) return <p className="mt-4">Todavía no se ha leído nada en estos días.</p>;
  return (
    <Table caption="Las páginas más leídas, de más a menos" columns={columns}>
      {items.map((item) => (
        <Row key={item.key} item={item} />
      ))}
    </Table>
  );
}
