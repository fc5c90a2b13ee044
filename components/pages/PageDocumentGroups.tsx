import { DocumentLinks } from "#components/media/DocumentLinks";
import type { ShownFiles } from "#lib/media/queries/public";
import { documentGroups, type PageArticle } from "#lib/pages/article";
import { documentTopicLabels } from "#lib/pages/labels";
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
  return documentGroups(article).map(({ topic, documents }) => (
    <section className="seccion" key={topic}>
      <h2>{documentTopicLabels[topic]}</h2>
      <DocumentLinks documents={documents.map((row) => named(row, files))} files={files} />
    </section>
  ));
}
