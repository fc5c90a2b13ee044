import { RecordHead } from "#components/registry/RecordHead";
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
      <RecordHead
        href={organisationAddress(row.id)}
        name={row.name}
        notes={[row.own && "Es nuestra cooperativa", also && `También: ${also}`]}
        narrow={`${kind} · ${place}`}
      />
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
