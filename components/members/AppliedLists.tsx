import { cellClass, Table } from "#components/ui/Table";
import { planAddress } from "#lib/members/address";
import type { AppliedList } from "#lib/members/queries";
import { shortInstant } from "#lib/platform/dates";

const columns = [
  { label: "Lista" },
  { label: "Nuevas", numeric: true },
  { label: "Cambiadas", numeric: true },
  { label: "Fuera", numeric: true, wide: true },
];
const numeric = cellClass({ numeric: true });

/** The lists that were applied, newest first. */
export function AppliedLists({ lists }: { lists: AppliedList[] }) {
  return (
    <Table caption="Las últimas listas importadas" columns={columns}>
      {lists.map(({ id, fileName, createdByName, appliedAt, counts }) => (
        <tr key={id}>
          <th scope="row">
            <a className="wrap-anywhere" href={planAddress(id)}>
              {fileName}
            </a>
            <span className="ayuda font-[400]">
              {createdByName}, {appliedAt && shortInstant(appliedAt)}
            </span>
          </th>
          <td className={numeric}>{counts.created.toLocaleString("en-US")}</td>
          <td className={numeric}>{counts.changed.toLocaleString("en-US")}</td>
          <td className={cellClass({ numeric: true, wide: true })}>
            {counts.faulty.toLocaleString("en-US")}
          </td>
        </tr>
      ))}
    </Table>
  );
}
