import { cellClass, Table } from "#components/ui/Table";
import { personAddress } from "#lib/registry/address";
import { noPosts, postWords, termWords } from "#lib/registry/labels";
import type { PersonItem } from "#lib/registry/queries/people";

const columns = [{ label: "Persona" }, { label: "Último cargo registrado", wide: true }];

function Row({ row }: { row: PersonItem }) {
  const { post } = row;
  const words = post ? `${postWords(post)}, ${termWords(post)}` : noPosts;
  return (
    <tr>
      <th scope="row">
        <a className="enlace" href={personAddress(row.id)}>
          {[row.honorific, row.name].filter(Boolean).join(" ")}
        </a>
        <span className="chico gris angosto">{words}</span>
      </th>
      <td className={cellClass({ wide: true })}>{words}</td>
    </tr>
  );
}

/** People by name, each with the latest post on record. */
export function PeopleTable({ rows }: { rows: PersonItem[] }) {
  return (
    <Table caption="Personas, por orden alfabético" columns={columns}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </Table>
  );
}
