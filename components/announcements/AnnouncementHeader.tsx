import { Kicker } from "#components/editorial/Kicker";
import { type Share, ShareLink } from "#components/editorial/ShareLink";
import { Note } from "#components/ui/Note";
import type { AnnouncementArticle } from "#lib/announcements/article";
import { announcementTypeLabels } from "#lib/announcements/labels";
import { publishedWord, reservedFor, standing, termSentences } from "#lib/announcements/wording";
import type { Proof } from "#lib/editorial/proof";
import { sentenceCase } from "#lib/editorial/wording";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";

interface Props {
  article: AnnouncementArticle;
  proof: Proof | null;
  share: Share | null;
  today: CivilDate;
}

function kickerLine({ type, ...article }: AnnouncementArticle, proof: Proof | null): string {
  const published = proof
    ? `${publishedWord(type)} el ${shortDate(civilDateAt(proof.firstPublishedAt))}`
    : "";
  const forWhom = reservedFor(article) || article.summons.audience;
  return sentenceCase([forWhom, published].filter(Boolean).join(" · "));
}

function Terms({ article, today }: { article: AnnouncementArticle; today: CivilDate }) {
  const sentences = termSentences(article, today);
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
  const { type, title, summary } = article;
  return (
    <header className="entrada">
      <Kicker sign={type} label={announcementTypeLabels[type]}>
        {kickerLine(article, proof)}
      </Kicker>
      <h1>{title || "Sin título"}</h1>
      {summary && <p className="bajada">{summary}</p>}
      <Terms article={article} today={today} />
      {share && (
        <p className="acciones mt-6">
          <ShareLink share={share} />
        </p>
      )}
    </header>
  );
}
