import type { ReactNode } from "react";
import { Kicker } from "#components/editorial/Kicker";
import { useLanguage } from "#components/site/useLanguage";
import type { SignName } from "#lib/editorial/tocapu";

interface Props {
  sign?: SignName;
  /** What the page is about, over the title: "Comunicado retirado", "Página no encontrada". */
  kicker: string;
  detail?: string;
  title: string;
  /** Whether the title is the cooperative's own words. */
  isOwnTitle?: boolean;
  /** The list that leads on; without one, that of the events. */
  way?: { href: string; label: string };
  children: ReactNode;
}

/** A page that cannot be shown (not found, withdrawn, failed): what happened and where to go next. */
export function StatusPage(props: Props) {
  const { t, path, content } = useLanguage();
  const events = { href: "/eventos", label: t("events.seeAll") };
  const { sign = "documento", kicker, detail, title, way = events, children } = props;
  return (
    <article className="entrada pt-12 pb-12">
      <Kicker sign={sign} label={kicker}>
        {detail}
      </Kicker>
      <h1 lang={props.isOwnTitle ? content : undefined}>{title}</h1>
      <div className="prosa">{children}</div>
      <p className="acciones mt-6">
        <a className="boton" href={path("/")}>
          {t("absent.toHome")}
        </a>
        <a className="enlace" href={path(way.href)}>
          {way.label}
        </a>
      </p>
    </article>
  );
}
