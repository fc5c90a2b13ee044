import type { ReactNode } from "react";

interface Props {
  title: string;
  count: number;
  /** Said when there is nothing. Without it an empty section does not show. */
  empty?: string;
  children: ReactNode;
}

/** A section of the desk, with how many things it holds. */
export function DeskSection({ title, count, empty, children }: Props) {
  if (count === 0 && !empty) return null;
  return (
    <section className="bloque-p">
      <h2>
        {title} {count > 0 && <span className="cuantos">{count}</span>}
      </h2>
      {count > 0 ? <ol>{children}</ol> : <p className="gris linea-vacia">{empty}</p>}
    </section>
  );
}
