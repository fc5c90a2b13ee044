import { Mark } from "#components/editorial/Mark";
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
  mayRecover: boolean;
}

/** How a version stands: on the portal, on its way to it, or under review. */
function Standing({ isLive, isInReview, goesLiveAt }: RevisionItem) {
  return (
    <>
      {isLive && (
        <Mark mark="solid" tone="ok">
          En el portal
        </Mark>
      )}
      {goesLiveAt && (
        <Mark mark="clock" tone="info">
          Programada para el {shortInstant(goesLiveAt)}
        </Mark>
      )}
      {isInReview && (
        <Mark mark="half" tone="info">
          En revisión
        </Mark>
      )}
    </>
  );
}

function Row({ item, ...of }: Omit<Props, "items"> & { item: RevisionItem }) {
  const { number, authorName, at, note } = item;
  const compare = withParams(versionsAddress(of.publicationId), { de: number - 1, a: number });
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>
        {shortInstant(at)}
        <span className="gris block">{authorName}</span>
        {item.isAutomatic && (
          <span className="gris block">Se guardó sola al terminar de escribir</span>
        )}
        {note && !item.isAutomatic && <span className="block">«{note}»</span>}
        <Standing {...item} />
      </td>
      <td>
        {number > 1 && (
          <a
            className="block mb-3"
            href={compare}
            aria-label={`Ver qué cambió en la versión ${number}`}
          >
            Ver qué cambió
          </a>
        )}
        {of.mayRecover && number !== of.newest && (
          <RecoverButton publicationId={of.publicationId} number={number} basedOn={of.newest} />
        )}
      </td>
    </tr>
  );
}

const columns = ["Versión", "Guardada", "Comparar y recuperar"].map((label) => ({ label }));

/** Every version with its author, its moment, its note and how it stands, newest first. */
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
