import { AnnouncementFacts } from "#components/announcements/AnnouncementFacts";
import { Kicker } from "#components/editorial/Kicker";
import { ProofBox } from "#components/editorial/ProofBox";
import { RichTextView } from "#components/editorial/RichTextView";
import { type Share, ShareLink } from "#components/editorial/ShareLink";
import type { AnnouncementArticle } from "#lib/announcements/article";
import { announcementTypeLabels } from "#lib/announcements/labels";
import { noticeGiven, publishedWord, summonsFacts } from "#lib/announcements/wording";
import type { Proof } from "#lib/editorial/proof";
import { plainText } from "#lib/editorial/richtext";
import { sentenceCase } from "#lib/editorial/wording";
import { civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";

interface Props {
  article: AnnouncementArticle;
  proof: Proof | null;
  share: Share | null;
}

function kickerLine({ type, summons }: AnnouncementArticle, proof: Proof | null): string {
  const published = proof
    ? `${publishedWord(type)} el ${shortDate(civilDateAt(proof.firstPublishedAt))}`
    : "";
  return sentenceCase([summons.audience, published].filter(Boolean).join(" · "));
}

function Agenda({ points }: { points: string[] }) {
  return (
    <section className="seccion">
      <h2>Agenda</h2>
      <ol className="orden">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </section>
  );
}

function AnnouncementProof({ article, proof }: { article: AnnouncementArticle; proof: Proof }) {
  const { on } = article.summons;
  const given = on ? noticeGiven(on, proof.firstPublishedAt) : "";
  return <ProofBox proof={proof}>{given && <p className="mt-3">{given}</p>}</ProofBox>;
}

/** An announcement as the public reads it: a summons shows its facts and agenda before the text. */
export function AnnouncementView({ article, proof, share }: Props) {
  const { type, title, summary, agenda, body } = article;
  const facts = summonsFacts(article);
  return (
    <article>
      <header className="entrada">
        <Kicker sign={type} label={announcementTypeLabels[type]}>
          {kickerLine(article, proof)}
        </Kicker>
        <h1>{title || "Sin título"}</h1>
        {summary && <p className="bajada">{summary}</p>}
        {share && facts.length === 0 && (
          <p className="acciones mt-6">
            <ShareLink share={share} />
          </p>
        )}
      </header>
      <div className="pliego">
        {facts.length > 0 && <AnnouncementFacts facts={facts} share={share} />}
        <div>
          {agenda.length > 0 && <Agenda points={agenda} />}
          {plainText(body) !== "" && (
            <section className="seccion prosa">
              <RichTextView doc={body} />
            </section>
          )}
          {proof && <AnnouncementProof article={article} proof={proof} />}
        </div>
      </div>
    </article>
  );
}
