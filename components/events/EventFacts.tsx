import { Contents, type Part } from "#components/editorial/Contents";
import { type Share, ShareLink } from "#components/editorial/ShareLink";
import { DirectoryName } from "#components/events/DirectoryName";
import { EventDateFact } from "#components/events/EventDateFact";
import { EventProjectsFact } from "#components/events/EventProjectsFact";
import { useLanguage } from "#components/site/useLanguage";
import type { EventArticle } from "#lib/events/article";
import { headcountShares } from "#lib/events/delegation";
import { organisationFacts, type PartFact } from "#lib/events/organisations";
import { type EventWords, eventWords } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";

function HeadcountFact({ article, words }: { article: EventArticle; words: EventWords }) {
  const { t } = useLanguage();
  const shares = headcountShares(article, t);
  return (
    <>
      <dt>{words.headcount}</dt>
      <dd>
        {article.headcount === null
          ? words.unknown
          : t("site.people", { count: article.headcount })}
        {shares && <small className="gris block">{shares}</small>}
      </dd>
    </>
  );
}

function OrganisationFacts({ facts }: { facts: PartFact[] }) {
  const { content } = useLanguage();
  return facts.map(({ part, label, organisations }) => [
    <dt key={part}>{label}</dt>,
    ...organisations.map(({ name, page, detail }) => (
      <dd key={`${part} ${name}`}>
        <DirectoryName name={name} page={page} />
        {detail && (
          <small className="gris block" lang={content}>
            {detail}
          </small>
        )}
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
  const { t, content } = useLanguage();
  const words = eventWords(article, today, t);
  const facts = organisationFacts(article, t);
  return (
    <aside className="escalon hechos pegado" aria-labelledby="datos">
      <h2 className="oculto" id="datos">
        {t("events.facts")}
      </h2>
      <dl>
        <EventDateFact article={article} />
        <dt>{t("events.place")}</dt>
        <dd>
          {place ? <span lang={content}>{place}</span> : words.unknown}
          {venue && (
            <small className="gris block" lang={content}>
              {venue}
            </small>
          )}
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
