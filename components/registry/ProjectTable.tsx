import { RecordHead } from "#components/registry/RecordHead";
import { cellClass, Table } from "#components/ui/Table";
import { shortDate } from "#lib/platform/dates";
import { projectAddress } from "#lib/registry/address";
import { projectLine } from "#lib/registry/labels";
import type { ProjectItem } from "#lib/registry/queries/projects";

const columns = [
  { label: "Proyecto" },
  { label: "Empezó", wide: true },
  { label: "Terminó", wide: true },
];
const wide = cellClass({ wide: true });
const day = (date: string | null) => (date ? shortDate(date) : "Por precisar");

/** Projects by name, each with who supports it. */
export function ProjectTable({ rows }: { rows: ProjectItem[] }) {
  return (
    <Table caption="Proyectos, por orden alfabético" columns={columns}>
      {rows.map(({ id, name, sponsor, startsOn, endsOn }) => (
        <tr key={id}>
          <RecordHead href={projectAddress(id)} name={name} notes={[projectLine(sponsor)]} />
          <td className={wide}>{day(startsOn)}</td>
          <td className={wide}>{day(endsOn)}</td>
        </tr>
      ))}
    </Table>
  );
}
