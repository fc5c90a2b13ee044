import { Kicker } from "#components/editorial/Kicker";
import { type Share, ShareLink } from "#components/editorial/ShareLink";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import { Note } from "#components/ui/Note";
import type { AnnouncementArticle } from "#lib/announcements/article";
import { reservedFor, standing, termSentences } from "#lib/announcements/wording";
import type { Proof } from "#lib/editorial/proof";
import { sentenceCase } from "#lib/editorial/wording";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";
import { type Language, type Line, own } from "#lib/platform/language";

interface Props {
  article: AnnouncementArticle;
  proof: Proof | null;
  share: Share | null;
  today: CivilDate;
}

function kickerLine(
  { type, ...article }: AnnouncementArticle,
  proof: Proof | null,
  { t, locale }: Language,
): Line {
  const day = proof ? shortDate(civilDateAt(proof.firstPublishedAt), locale) : "";
  const reserved = reservedFor(article, t);
  const forWhom = reserved || own(sentenceCase(article.summons.audience));
  const published = day && t("announcements.publishedOn", { type, day });
  return [forWhom, reserved || article.summons.audience ? published : sentenceCase(published)];
}

function Terms({ article, today }: { article: AnnouncementArticle; today: CivilDate }) {
  const language = useLanguage();
  const sentences = termSentences(article, today, language);
  if (sentences.length === 0) return null;
  if (standing(article, today) === "current") {
    return <p className="chico gris mt-3">{sentences.join(" ")}</p>;
  }
  const [first, ...others] = sentences;
  return (
    <div className="mt-4">
      <Note tone="aviso" title={first}>
        {others.join(" ")}
      </Note>
    </div>
  );
}

/** What an announcement is, for whom, since and until when, and what it says in two sentences. */
export function AnnouncementHeader({ article, proof, share, today }: Props) {
  const language = useLanguage();
  const { t, content } = language;
  const { type, title, summary } = article;
  return (
    <header className="entrada">
      <Kicker sign={type} label={t(`types.${type}`)}>
        <Parts line={kickerLine(article, proof, language)} />
      </Kicker>
      <h1 lang={title ? content : undefined}>{title || t("editorial.untitled")}</h1>
      {summary && (
        <p className="bajada" lang={content}>
          {summary}
        </p>
      )}
      <Terms article={article} today={today} />
      {share && (
        <p className="acciones mt-6">
          <ShareLink share={share} />
        </p>
      )}
    </header>
  );
}
