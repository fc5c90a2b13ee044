import type { ReactNode } from "react";

interface Props {
  title: string;
  /** Where an index of the page leads. */
  id?: string;
  children: ReactNode;
}

/** A titled part of a working page. */
export function Sheet({ title, id, children }: Props) {
  return (
    <section className="hoja" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
