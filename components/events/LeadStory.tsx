import { Kicker } from "#components/editorial/Kicker";
import { TejidoFigure } from "#components/events/TejidoFigure";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import { type LeadReport, leadItem } from "#lib/events/listing";
import type { TejidoFacts } from "#lib/events/tejidoMeasure";

interface Props {
  lead: LeadReport;
  cloth: TejidoFacts | null;
  /** Without a pinned announcement beside it, the lead takes the whole width. */
  alone?: boolean;
}

/** The latest informe, with its cloth, at the head of the portada. */
export function LeadStory({ lead, cloth, alone = false }: Props) {
  const language = useLanguage();
  const { t, path, content } = language;
  const item = leadItem(lead, language);
  return (
    <article className={alone ? "principal sola" : "principal"}>
      <div>
        <Kicker sign={item.sign} label={item.kindLabel}>
          <Parts line={item.details} />
        </Kicker>
        <h2 lang={content}>
          <a href={path(item.href)}>{item.title}</a>
        </h2>
        <p className="bajada" lang={content}>
          {item.summary}
        </p>
        <p>
          <a className="enlace" href={path(item.href)}>
            {t("events.readReport")}
          </a>
        </p>
      </div>
      {cloth && <TejidoFigure facts={cloth} brief />}
    </article>
  );
}
