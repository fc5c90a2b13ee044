import { Contents, type Part } from "#components/editorial/Contents";
import { type Share, ShareLink } from "#components/editorial/ShareLink";
import { DirectoryName } from "#components/events/DirectoryName";
import { EventDateFact } from "#components/events/EventDateFact";
import { EventProjectsFact } from "#components/events/EventProjectsFact";
import type { EventArticle } from "#lib/events/article";
import { headcountShares } from "#lib/events/delegation";
import { organisationFacts, type PartFact } from "#lib/events/organisations";
import { type EventWords, eventWords } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";
import { counted } from "#lib/platform/dates";

function HeadcountFact({ article, words }: { article: EventArticle; words: EventWords }) {
  const shares = headcountShares(article);
  return (
    <>
      <dt>{words.headcount}</dt>
      <dd>
        {article.headcount === null
          ? words.unknown
          : counted(article.headcount, "persona", "personas")}
        {shares && <small className="gris block">{shares}</small>}
      </dd>
    </>
  );
}

function OrganisationFacts({ facts }: { facts: PartFact[] }) {
  return facts.map(({ part, label, organisations }) => [
    <dt key={part}>{label}</dt>,
    ...organisations.map(({ name, page, detail }) => (
      <dd key={`${part} ${name}`}>
        <DirectoryName name={name} page={page} />
        {detail && <small className="gris block">{detail}</small>}
      </dd>
    )),
  ]);
}

interface Props {
  article: EventArticle;
  today: CivilDate;
  parts: Part[];
  share: Share | null;
}

/** The key facts of an event, before the prose on phones and beside it on wide screens. */
export function EventFacts({ article, today, parts, share }: Props) {
  const { place, venue } = article;
  const words = eventWords(article, today);
  const facts = organisationFacts(article);
  return (
    <aside className="escalon hechos pegado" aria-labelledby="datos">
      <h2 className="oculto" id="datos">
        Datos del evento
      </h2>
      <dl>
        <EventDateFact article={article} />
        <dt>Lugar</dt>
        <dd>
          {place || words.unknown}
          {venue && <small className="gris block">{venue}</small>}
        </dd>
        <OrganisationFacts facts={facts.filter(({ part }) => part === "own" || part === "host")} />
        <HeadcountFact article={article} words={words} />
        <OrganisationFacts facts={facts.filter(({ part }) => part !== "own" && part !== "host")} />
        <EventProjectsFact article={article} />
      </dl>
      {share && (
        <p className="acciones">
          <ShareLink share={share} />
        </p>
      )}
      <Contents title={words.contents} parts={parts} />
    </aside>
  );
}
