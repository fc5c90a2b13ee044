import { DocumentLinks } from "#components/media/DocumentLinks";
import { useLanguage } from "#components/site/useLanguage";
import type { ShownFiles } from "#lib/media/queries/public";
import { documentGroups, type PageArticle } from "#lib/pages/article";
import type { PageDocument } from "#lib/pages/schema";

/** Its own name says the year already, or the year goes before it. */
function named({ label, year, mediaId }: PageDocument, files: ShownFiles) {
  const name = label || files[mediaId]?.title || "";
  const said = year === null || name.includes(String(year));
  return { mediaId, label: said ? name : `${year}: ${name}` };
}

/** The documents of a page under a heading for each kind. */
export function PageDocumentGroups({
  article,
  files,
}: {
  article: PageArticle;
  files: ShownFiles;
}) {
  const { t } = useLanguage();
  return documentGroups(article).map(({ topic, documents }) => (
    <section className="seccion" key={topic}>
      <h2>{t(`pages.topics.${topic}`)}</h2>
      <DocumentLinks documents={documents.map((row) => named(row, files))} files={files} />
    </section>
  ));
}
