import type { ReactNode } from "react";

/** A titled part of a working page. */
export function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="hoja">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
