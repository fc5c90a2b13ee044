import { cellClass, Table } from "#components/ui/Table";
import { shortInstant } from "#lib/platform/dates";
import { subscriptionStateLabels } from "#lib/subscriptions/labels";
import type { SubscriberRow } from "#lib/subscriptions/queries/panel";

const columns = [
  { label: "Correo" },
  { label: "Estado" },
  { label: "Envío", wide: true },
  { label: "Lo pidió", wide: true },
];

interface Props {
  rows: readonly SubscriberRow[];
  /** Whether addresses are shown whole. */
  whole: boolean;
}

/** The subscriptions, newest first. */
export function SubscriberTable({ rows, whole }: Props) {
  if (rows.length === 0) return <p className="gris">Todavía no hay suscripciones.</p>;
  const caption = whole
    ? "Los correos completos se ven solo como administrador."
    : "Los correos completos los ve quien administra el portal.";
  return (
    <Table caption={caption} columns={columns}>
      {rows.map(({ id, address, state, frequency, askedAt, failure }) => (
        <tr key={id}>
          <td className="break-all">{address}</td>
          <td>
            {subscriptionStateLabels[state]}
            {failure && <span className="chico gris block">{failure}</span>}
          </td>
          <td className={cellClass({ wide: true })}>
            {frequency === "weekly" ? "Semanal" : "Cada vez"}
          </td>
          <td className={cellClass({ wide: true })}>{shortInstant(askedAt)}</td>
        </tr>
      ))}
    </Table>
  );
}
