import type { RichText } from "#lib/editorial/richtext";
import {
  type DocumentTopic,
  documentTopics,
  type PageDocument,
  type PageDraft,
  type PageType,
} from "#lib/pages/schema";

/** What a reader sees of a page, the same for the portal and for the preview of a draft. */
export interface PageArticle {
  type: PageType;
  title: string;
  summary: string;
  body: RichText;
  documents: PageDocument[];
}

/** The article of a page's content, drafts included: missing facts stay missing. */
export function pageArticle({ type, ...texts }: PageDraft): PageArticle {
  return { type: type ?? "institucional", ...texts };
}

export interface DocumentGroup {
  topic: DocumentTopic;
  documents: PageDocument[];
}

/** The documents of a page by what they are, those of the last years first. */
export function documentGroups({ documents }: PageArticle): DocumentGroup[] {
  const newestFirst = [...documents].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return documentTopics
    .map((topic) => ({ topic, documents: newestFirst.filter((row) => row.topic === topic) }))
    .filter((group) => group.documents.length > 0);
}
