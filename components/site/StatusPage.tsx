import type { ReactNode } from "react";
import { Kicker } from "#components/editorial/Kicker";
import type { SignName } from "#lib/editorial/tocapu";

interface Props {
  sign?: SignName;
  /** What the page is about, over the title: "Comunicado retirado", "Página no encontrada". */
  kicker: string;
  detail?: string;
  title: string;
  /** The list that leads on; without one, that of the events. */
  way?: { href: string; label: string };
  children: ReactNode;
}

const events = { href: "/eventos", label: "Ver los eventos" };

/** A page that cannot be shown (not found, withdrawn, failed): what happened and where to go next. */
export function StatusPage(props: Props) {
  const { sign = "documento", kicker, detail, title, way = events, children } = props;
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
        <a className="enlace" href={way.href}>
          {way.label}
        </a>
      </p>
    </article>
  );
}
