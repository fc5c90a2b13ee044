import { cellClass, Table } from "#components/ui/Table";
import { organisationAddress } from "#lib/registry/address";
import { countryLabel, organisationKindLabels } from "#lib/registry/labels";
import type { OrganisationItem } from "#lib/registry/queries/organisations";

const columns = [
  { label: "Organización" },
  { label: "Tipo", wide: true },
  { label: "Lugar", wide: true },
];
const wide = cellClass({ wide: true });

function alsoWritten({ aliases }: OrganisationItem): string {
  return aliases.map(({ alias }) => alias).join(", ");
}

function Row({ row }: { row: OrganisationItem }) {
  const also = alsoWritten(row);
  const kind = organisationKindLabels[row.kind];
  const place = row.place || countryLabel(row.country);
  return (
    <tr>
      <th scope="row">
        <a className="enlace" href={organisationAddress(row.id)}>
          {row.name}
        </a>
        {row.own && <span className="chico gris block">Es nuestra cooperativa</span>}
        {also && <span className="chico gris block">También: {also}</span>}
        <span className="chico gris angosto">
          {kind} · {place}
        </span>
      </th>
      <td className={wide}>{kind}</td>
      <td className={wide}>{place}</td>
    </tr>
  );
}

/** Organisations by name; on phones the type and the place go under the name. */
export function OrganisationTable({ rows }: { rows: OrganisationItem[] }) {
  return (
    <Table caption="Organizaciones, por orden alfabético" columns={columns}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </Table>
  );
}
