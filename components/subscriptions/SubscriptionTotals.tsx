import { cellClass, Table } from "#components/ui/Table";
import { newsTopicLabels } from "#lib/subscriptions/labels";
import { type NewsTopic, topics } from "#lib/subscriptions/schema";

interface Props {
  totals: {
    confirmed: number;
    weekly: number;
    waiting: number;
    bounced: number;
    ended: number;
    due: number;
  };
  byTopic: ReadonlyMap<NewsTopic, number>;
}

const numeric = cellClass({ numeric: true });

function Row({ label, count, help }: { label: string; count: number; help?: string }) {
  return (
    <tr>
      <td>
        {label}
        {help && <span className="chico gris block">{help}</span>}
      </td>
      <td className={numeric}>{count.toLocaleString("en-US")}</td>
    </tr>
  );
}

/** How many subscriptions there are, and of what. */
export function SubscriptionTotals({ totals, byTopic }: Props) {
  const { confirmed, weekly, waiting, bounced, ended, due } = totals;
  const columns = (label: string) => [{ label }, { label: "Correos", numeric: true }];
  return (
    <div className="hueco">
      <Table caption="Según su estado" columns={columns("Estado")}>
        <Row label="Confirmadas" count={confirmed} help={`${weekly} con el resumen semanal`} />
        <Row label="Por confirmar" count={waiting} help="Se borran si nadie confirma en 48 horas" />
        <Row label="Rebotan" count={bounced} help="Ya no se les escribe" />
        <Row label="Terminadas" count={ended} help="Sus correos se borraron" />
        {due > 0 && <Row label="Por enviar ahora" count={due} />}
      </Table>
      <Table caption="Según lo que reciben las confirmadas" columns={columns("Qué reciben")}>
        {topics.map((topic) => (
          <Row key={topic} label={newsTopicLabels[topic]} count={byTopic.get(topic) ?? 0} />
        ))}
      </Table>
    </div>
  );
}
