import { Kicker } from "#components/editorial/Kicker";
import type { PublicationItem } from "#components/editorial/PublicationRow";
import { TejidoFigure } from "#components/events/TejidoFigure";
import type { TejidoFacts } from "#lib/events/tejidoMeasure";

interface Props {
  item: PublicationItem;
  cloth: TejidoFacts | null;
  /** Without a pinned announcement beside it, the lead takes the whole width. */
  alone?: boolean;
}

/** The latest informe, with its cloth, at the head of the portada. */
export function LeadStory({ item, cloth, alone = false }: Props) {
  return (
    <article className={alone ? "principal sola" : "principal"}>
      <div>
        <Kicker sign={item.sign} label={item.kindLabel}>
          {item.dateText}
        </Kicker>
        <h2>
          <a href={item.href}>{item.title}</a>
        </h2>
        <p className="bajada">{item.summary}</p>
        <p>
          <a className="enlace" href={item.href}>
            Leer el informe
          </a>
        </p>
      </div>
      {cloth && <TejidoFigure facts={cloth} brief />}
    </article>
  );
}
