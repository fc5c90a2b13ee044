import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  /** The box that the link at the foot of the screen leads to: one on each screen. */
  main?: boolean;
  children: ReactNode;
}

/** One shape for whatever can be decided about a publication: its name, its words, its buttons. */
export function PublishBox({ title, main = false, children }: Props) {
  const id = useId();
  return (
    <section className="publicar" id={main ? "publicar" : undefined} aria-labelledby={id}>
      <h2 className="titulo-p" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
