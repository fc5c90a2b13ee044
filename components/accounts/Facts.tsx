import type { ReactNode } from "react";

/** Facts by their names: beside them, or above them on phones. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid gap-x-6 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-y-2">{children}</dl>;
}

/** One fact of `Facts`. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="gris">{name}</dt>
      <dd className="mb-3 sm:mb-0">{children}</dd>
    </>
  );
}
