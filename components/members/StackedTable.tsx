import { type Column, Table } from "#components/ui/Table";

interface Props {
  caption: string;
  columns: Column[];
  children: React.ReactNode;
}

/** The class of its rows. */
export const stackedRow =
  "max-sm:block max-sm:border-b max-sm:border-linea max-sm:py-3 max-sm:[&>*]:block max-sm:[&>*]:border-b-0 max-sm:[&>*]:p-0 max-sm:[&>*]:text-left! max-sm:[&>.ancho]:hidden";

/** A table whose cells go one under the other on a phone, each over the whole width. */
export function StackedTable({ caption, columns, children }: Props) {
  return (
    <div className="max-sm:[&_caption]:block max-sm:[&_table]:block max-sm:[&_tbody]:block max-sm:[&_thead]:hidden">
      <Table caption={caption} columns={columns}>
        {children}
      </Table>
    </div>
  );
}
