import { RecoverButton } from "#components/editorial/versions/RecoverButton";
import { Table } from "#components/ui/Table";
import { withParams } from "#lib/editorial/address";
import { versionsAddress } from "#lib/editorial/panelAddress";
import type { RevisionItem } from "#lib/editorial/queries/revisions";
import { shortInstant } from "#lib/platform/dates";

interface Props {
  publicationId: string;
  items: RevisionItem[];
  newest: number;
  live: number | null;
  mayRecover: boolean;
}

function Row({ item, ...of }: Omit<Props, "items"> & { item: RevisionItem }) {
  const { number, authorName, at, note } = item;
  const compare = withParams(versionsAddress(of.publicationId), { de: number - 1, a: number });
  return (
    <tr>
      <th scope="row">
        {number}
        {number === of.live && <span className="gris block">en el portal</span>}
      </th>
      <td>
        {shortInstant(at)}
        <span className="gris block">{authorName}</span>
        {note && <span className="block">«{note}»</span>}
      </td>
      <td>{number > 1 && <a href={compare}>Ver qué cambió</a>}</td>
      <td>
        {of.mayRecover && number !== of.newest && (
          <RecoverButton publicationId={of.publicationId} number={number} basedOn={of.newest} />
        )}
      </td>
    </tr>
  );
}

const columns = ["Versión", "Guardada", "Cambios", "Recuperar"].map((label) => ({ label }));

/** Every version with its author, its moment and its note, newest first. */
export function VersionTable({ items, ...of }: Props) {
  return (
    <Table
      caption="Cada vez que se guardó un cambio. Ninguna versión se borra ni se modifica."
      columns={columns}
    >
      {items.map((item) => (
        <Row key={item.number} item={item} {...of} />
      ))}
    </Table>
  );
}
