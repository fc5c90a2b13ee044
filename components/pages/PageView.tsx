import { Kicker } from "#components/editorial/Kicker";
import { ProofBox } from "#components/editorial/ProofBox";
import { RichTextView } from "#components/editorial/RichTextView";
import { type Share, ShareLink } from "#components/editorial/ShareLink";
import { PageDocumentGroups } from "#components/pages/PageDocumentGroups";
import { SupervisionFacts } from "#components/pages/SupervisionFacts";
import { useLanguage } from "#components/site/useLanguage";
import type { Proof } from "#lib/editorial/proof";
import { plainText } from "#lib/editorial/richtext";
import type { ShownFiles } from "#lib/media/queries/public";
import type { PageArticle } from "#lib/pages/article";
import { civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";
import type { SiteIdentity } from "#lib/settings/schema";

interface Props {
  article: PageArticle;
  proof: Proof | null;
  share: Share | null;
  identity: SiteIdentity;
  files: ShownFiles;
}

/** A page as the public reads it. */
export function PageView({ article, proof, share, identity, files }: Props) {
  const { t, locale, path, content } = useLanguage();
  const { type, title, summary, body } = article;
  const day = proof && shortDate(civilDateAt(proof.publishedAt), locale);
  const changed = day && t("pages.updated", { day });
  return (
    <article>
      <header className="entrada">
        <Kicker sign={type} label={t(`types.${type}`)}>
          {changed}
        </Kicker>
        <h1 lang={title ? content : undefined}>{title || t("editorial.untitled")}</h1>
        {summary && (
          <p className="bajada" lang={content}>
            {summary}
          </p>
        )}
        {share && (
          <p className="acciones mt-6">
            <ShareLink share={share} />
          </p>
        )}
      </header>
      <div className="pliego">
        {type === "transparencia" && <SupervisionFacts identity={identity} />}
        <div>
          {plainText(body) !== "" && (
            <section className="seccion prosa" lang={content}>
              <RichTextView doc={body} pathOf={path} />
            </section>
          )}
          <PageDocumentGroups article={article} files={files} />
          {proof && <ProofBox proof={proof} />}
        </div>
      </div>
    </article>
  );
}
