import type { Part } from "#components/editorial/Contents";
import { Kicker } from "#components/editorial/Kicker";
import { ProofBox } from "#components/editorial/ProofBox";
import type { Share } from "#components/editorial/ShareLink";
import { DepartmentMap } from "#components/events/DepartmentMap";
import { EventFacts } from "#components/events/EventFacts";
import { EventPartView } from "#components/events/EventPartView";
import { RelatedEvents } from "#components/events/RelatedEvents";
import { TejidoFigure } from "#components/events/TejidoFigure";
import { useLanguage } from "#components/site/useLanguage";
import type { Proof } from "#lib/editorial/proof";
import type { EventArticle } from "#lib/events/article";
import { eventParts } from "#lib/events/parts";
import type { RelatedEvent } from "#lib/events/queries/related";
import { tejidoFacts } from "#lib/events/tejido";
import { eventWords, isToCome } from "#lib/events/wording";
import type { ShownFiles } from "#lib/media/queries/public";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  article: EventArticle;
  proof: Proof | null;
  share: Share | null;
  /** What showing its photos and documents needs. */
  files: ShownFiles;
  /** The ubigeo of the department where it was; only what is published tells it. */
  department?: string | null;
  related?: RelatedEvent[];
  /** The day on which it is read: an event still to come reads as a notice. */
  today: CivilDate;
}

/** An event as the public reads it. Facts that are missing show no section. */
export function EventView(props: Props) {
  const { article, proof, share, files, today, department = null, related = [] } = props;
  const { t, content } = useLanguage();
  const words = eventWords(article, today, t);
  const parts = eventParts(article, words, t);
  const proofPart: Part[] = proof
    ? [{ id: "constancia", title: t("proof.short"), count: null }]
    : [];
  const cloth = isToCome(article, today) ? null : tejidoFacts(article);
  return (
    <article>
      <header className="entrada">
        <Kicker sign={article.type} label={t(`types.${article.type}`)}>
          {words.kicker}
        </Kicker>
        <h1 lang={article.title ? content : undefined}>
          {article.title || t("editorial.untitled")}
        </h1>
        {article.summary && (
          <p className="bajada" lang={content}>
            {article.summary}
          </p>
        )}
      </header>
      <div className="pliego">
        <EventFacts
          article={article}
          today={today}
          parts={[...parts, ...proofPart]}
          share={share}
        />
        <div>
          {cloth && <TejidoFigure facts={cloth} />}
          {parts.map((part) => (
            <EventPartView
              key={part.id}
              part={part}
              article={article}
              files={files}
              today={today}
            />
          ))}
          {department && <DepartmentMap code={department} toCome={isToCome(article, today)} />}
          {proof && <ProofBox proof={proof} />}
          <RelatedEvents events={related} />
        </div>
      </div>
    </article>
  );
}
