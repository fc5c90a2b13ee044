import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  prose?: boolean;
  children: ReactNode;
}

/** A section of an article, opened by its rule; `id` is what the table of contents links to. */
export function Section({ id, title, prose = false, children }: Props) {
  return (
    <section className={prose ? "seccion prosa" : "seccion"} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
