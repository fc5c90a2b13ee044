import type { ReactNode } from "react";
import { Kicker } from "#components/editorial/Kicker";
import type { SignName } from "#lib/editorial/tocapu";

interface Props {
  sign?: SignName;
  /** What the page is about, over the title: "Comunicado retirado", "Página no encontrada". */
  kicker: string;
  detail?: string;
  title: string;
  children: ReactNode;
}

/** A page that cannot be shown (not found, withdrawn, failed): what happened and where to go next. */
export function StatusPage({ sign = "documento", kicker, detail, title, children }: Props) {
  return (
    <article className="entrada pt-12 pb-12">
      <Kicker sign={sign} label={kicker}>
        {detail}
      </Kicker>
      <h1>{title}</h1>
      <div className="prosa">{children}</div>
      <p className="acciones mt-6">
        <a className="boton" href="/">
          Ir a las novedades
        </a>
        <a className="enlace" href="/eventos">
          Ver los eventos
        </a>
      </p>
    </article>
  );
}
