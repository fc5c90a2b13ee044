import type { ReactNode } from "react";

/** A column: numbers go to the right; `wide` columns are left out on phones. */
export interface Column {
  label: ReactNode;
  numeric?: boolean;
  wide?: boolean;
}

/** The class of a cell, the same for the head and the body of a column. */
export function cellClass({ numeric, wide }: Pick<Column, "numeric" | "wide">): string | undefined {
  return [numeric && "der", wide && "ancho"].filter(Boolean).join(" ") || undefined;
}

interface Props {
  caption: ReactNode;
  columns: Column[];
  children: ReactNode;
}

/** A table with its caption first and its column heads; `children` are the rows of its body. */
export function Table({ caption, columns, children }: Props) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never move
            <th key={at} scope="col" className={cellClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
