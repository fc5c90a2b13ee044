import type { ReactNode } from "react";
import { Mark } from "#components/editorial/Mark";
import { cellClass, Table } from "#components/ui/Table";
import { batchAddress } from "#lib/intake/address";
import type { BatchItem } from "#lib/intake/queries/batches";
import { civilDateAt } from "#lib/platform/clock";
import { counted, shortDate } from "#lib/platform/dates";

const columns = [{ label: "Lote" }, { label: "Estado" }, { label: "Enviado", wide: true }];

/** A mark keeps to one line; how far it is stands below, for a phone. */
function Progress({ mark, words }: { mark: ReactNode; words: string }) {
  return (
    <>
      {mark}
      <small className="gris block">{words}</small>
    </>
  );
}

function State({ counts, cancelledAt, finishedAt }: BatchItem) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const drafted = counts.drafted ?? 0;
  const made = `${drafted} de ${counted(total, "borrador", "borradores")}`;
  if (cancelledAt) return <Progress mark={<Mark mark="cross">Cancelado</Mark>} words={made} />;
  if (finishedAt) {
    const done = (
      <Mark mark="tick" tone="ok">
        Terminado
      </Mark>
    );
    return <Progress mark={done} words={made} />;
  }
  const reading = (
    <Mark mark="clock" tone="info">
      Leyendo
    </Mark>
  );
  return <Progress mark={reading} words={`${total - (counts.waiting ?? 0)} de ${total}`} />;
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
