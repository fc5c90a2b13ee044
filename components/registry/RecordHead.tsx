import { Fragment, type ReactNode } from "react";

interface Props {
  href: string;
  name: string;
  /** What is said below the name. */
  notes: (string | false)[];
  /** What the columns that phones leave out would say. */
  narrow?: string;
}

const note = "chico gris font-[400]";

/** The head of a row: the name leads to the record, and what tells it from others goes below. */
export function RecordHead({ href, name, notes, narrow }: Props): ReactNode {
  return (
    <th scope="row">
      <a className="enlace my-[-0.7rem]" href={href}>
        {name}
      </a>
      {notes.filter(Boolean).map((words) => (
        <Fragment key={String(words)}>
          <br />
          <span className={note}>{words}</span>
        </Fragment>
      ))}
      {narrow && (
        <span className={`angosto ${note}`}>
          <br />
          {narrow}
        </span>
      )}
    </th>
  );
}
