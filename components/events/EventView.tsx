import { DraftBand } from "#components/editorial/DraftBand";
import { Kicker } from "#components/editorial/Kicker";
import { ProofBox } from "#components/editorial/ProofBox";
import { RichTextView } from "#components/editorial/RichTextView";
import { Section } from "#components/editorial/Section";
import type { Share } from "#components/editorial/ShareLink";
import { EventCommitments } from "#components/events/EventCommitments";
import { EventDelegation } from "#components/events/EventDelegation";
import { EventFacts } from "#components/events/EventFacts";
import { EventLessons } from "#components/events/EventLessons";
import { EventOrganisations } from "#components/events/EventOrganisations";
import { EventOthers } from "#components/events/EventOthers";
import { TejidoFigure } from "#components/events/TejidoFigure";
import type { Proof } from "#lib/editorial/proof";
import type { EventArticle } from "#lib/events/article";
import { eventTypeLabels } from "#lib/events/labels";
import { eventParts } from "#lib/events/parts";
import { tejidoFacts } from "#lib/events/tejido";
import { eventWords, isToCome } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  article: EventArticle;
  proof: Proof | null;
  share: Share | null;
  /** The day on which it is read: an event still to come reads as a notice. */
  today: CivilDate;
  draftBand?: boolean;
}

/** An event as the public reads it. Facts that are missing show no section. */
export function EventView({ article, proof, share, today, draftBand = false }: Props) {
  const words = eventWords(article, today);
  const parts = eventParts(article, words, proof !== null);
  const shows = new Set(parts.map((part) => part.id));
  const cloth = isToCome(article, today) ? null : tejidoFacts(article);
  return (
    <article>
      {draftBand && <DraftBand />}
      <header className="entrada">
        <Kicker sign={article.type} label={eventTypeLabels[article.type]}>
          {words.kicker}
        </Kicker>
        <h1>{article.title || "Sin título"}</h1>
        {article.summary && <p className="bajada">{article.summary}</p>}
      </header>
      <div className="pliego">
        <EventFacts article={article} words={words} parts={parts} share={share} />
        <div>
          {cloth && <TejidoFigure facts={cloth} />}
          {shows.has("proposito") && (
            <Section id="proposito" title="Propósito" prose>
              <p>{article.purpose}</p>
            </Section>
          )}
          {shows.has("paso") && (
            <Section id="paso" title={words.body} prose>
              <RichTextView doc={article.body} shift={1} />
            </Section>
          )}
          {shows.has("resultados") && (
            <Section id="resultados" title={words.results} prose>
              <p>{article.results}</p>
            </Section>
          )}
          {shows.has("viajaron") && (
            <EventDelegation article={article} words={words} today={today} />
          )}
          {shows.has("visita") && (
            <EventOrganisations article={article} title={words.organisations} />
          )}
          {shows.has("otras-personas") && <EventOthers article={article} />}
          {shows.has("lecciones") && <EventLessons lessons={article.lessons} />}
          {shows.has("compromisos") && <EventCommitments article={article} today={today} />}
          {proof && <ProofBox proof={proof} />}
        </div>
      </div>
    </article>
  );
}
