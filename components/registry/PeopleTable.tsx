import { RecordHead } from "#components/registry/RecordHead";
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
      <RecordHead
        href={personAddress(row.id)}
        name={[row.honorific, row.name].filter(Boolean).join(" ")}
        notes={[]}
        narrow={words}
      />
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
