import type { ReactNode } from "react";
import { AnnouncementFacts } from "#components/announcements/AnnouncementFacts";
import { AnnouncementHeader } from "#components/announcements/AnnouncementHeader";
import { AnnouncementProof } from "#components/announcements/AnnouncementProof";
import { RichTextView } from "#components/editorial/RichTextView";
import type { Share } from "#components/editorial/ShareLink";
import { DocumentLinks } from "#components/media/DocumentLinks";
import { useLanguage } from "#components/site/useLanguage";
import type { AnnouncementArticle } from "#lib/announcements/article";
import { summonsFacts } from "#lib/announcements/wording";
import type { Proof } from "#lib/editorial/proof";
import { plainText } from "#lib/editorial/richtext";
import type { ShownFiles } from "#lib/media/queries/public";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  article: AnnouncementArticle;
  proof: Proof | null;
  share: Share | null;
  /** What showing its documents needs. */
  files: ShownFiles;
  /** The day on which it is read: before it holds, while it does, or after. */
  today: CivilDate;
  /** Where readers say that they have read it, or are told how to. */
  reading?: ReactNode;
}

function Agenda({ points }: { points: string[] }) {
  const { t, content } = useLanguage();
  return (
    <section className="seccion">
      <h2>{t("announcements.agenda")}</h2>
      <ol className="orden" lang={content}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </section>
  );
}

/** An announcement as it is read: a summons shows its facts and agenda before the text. */
export function AnnouncementView({ article, proof, share, files, today, reading }: Props) {
  const { agenda, body, documents } = article;
  const language = useLanguage();
  const { t, content, locale } = language;
  const facts = summonsFacts(article, language);
  return (
    <article>
      <AnnouncementHeader
        article={article}
        proof={proof}
        share={facts.length === 0 ? share : null}
        today={today}
      />
      <div className="pliego">
        {facts.length > 0 && <AnnouncementFacts facts={facts} share={share} />}
        <div>
          {agenda.length > 0 && <Agenda points={agenda} />}
          {plainText(body) !== "" && (
            <section className="seccion prosa" lang={content}>
              {agenda.length > 0 && <h2 lang={locale}>{t("announcements.wholeText")}</h2>}
              <RichTextView doc={body} pathOf={language.path} />
            </section>
          )}
          {documents.length > 0 && (
            <section className="seccion">
              <h2>{t("media.documents")}</h2>
              <DocumentLinks documents={documents} files={files} />
            </section>
          )}
          {reading}
          {proof && <AnnouncementProof article={article} proof={proof} />}
        </div>
      </div>
    </article>
  );
}
