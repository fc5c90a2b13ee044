import { Mark } from "#components/editorial/Mark";
import { cellClass, Table } from "#components/ui/Table";
import { batchAddress } from "#lib/intake/address";
import type { BatchItem } from "#lib/intake/queries/batches";
import { civilDateAt } from "#lib/platform/clock";
import { counted, shortDate } from "#lib/platform/dates";

const columns = [{ label: "Lote" }, { label: "Estado" }, { label: "Enviado", wide: true }];

function State({ counts, cancelledAt, finishedAt }: BatchItem) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const drafted = counts.drafted ?? 0;
  const words = `${drafted} de ${counted(total, "borrador", "borradores")}`;
  if (cancelledAt) return <Mark mark="cross">Cancelado: {words}</Mark>;
  if (finishedAt)
    return (
      <Mark mark="tick" tone="ok">
        Terminado: {words}
      </Mark>
    );
  return (
    <Mark mark="clock" tone="info">
      Leyendo: {total - (counts.waiting ?? 0)} de {total}
    </Mark>
  );
}

/** The batches that were sent, each with how far it is. */
export function BatchList({ items }: { items: readonly BatchItem[] }) {
  return (
    <Table caption="Del último enviado al más antiguo" columns={columns}>
      {items.map((item) => (
        <tr key={item.id}>
          <th scope="row">
            <a href={batchAddress(item.id)}>{item.name}</a>
          </th>
          <td>
            <State {...item} />
          </td>
          <td className={cellClass({ wide: true })}>
            {item.uploadedByName}, {shortDate(civilDateAt(item.at))}
          </td>
        </tr>
      ))}
    </Table>
  );
}
