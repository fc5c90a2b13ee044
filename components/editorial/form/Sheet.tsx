"use client";

import { type ReactNode, useRef } from "react";
import { useTypedEarly } from "#components/ui/useTypedEarly";

interface Props {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a long form, opened by its rule. */
export function Sheet({ id, title, children }: Props) {
  const section = useRef<HTMLElement>(null);
  useTypedEarly(section);
  return (
    <section className="hoja" id={id} aria-labelledby={`${id}-titulo`} ref={section}>
      <h2 id={`${id}-titulo`}>{title}</h2>
      {children}
    </section>
  );
}
