import { publicPaths } from "#lib/editorial/address";
import type { Kind, LiveSource } from "#lib/editorial/kind";
import { putLive, removeLive } from "#lib/editorial/kind/live";
import { mediaRows, putLiveMedia } from "#lib/editorial/kind/liveMedia";
import { searchedText } from "#lib/editorial/searchedText";
import { pageArticle } from "#lib/pages/article";
import { pageFieldLabels, pageTypeLabels } from "#lib/pages/labels";
import { reservedSlugs } from "#lib/pages/reserved";
import { type PageDraft, pageDraft, pageLive } from "#lib/pages/schema";
import type { Tx } from "#lib/platform/db";

function liveFacts({ publicationId, slug, content, proof }: LiveSource<PageDraft>) {
  const article = pageArticle(content);
  const { type, title, summary } = article;
  const words = [title, summary, searchedText(article), pageTypeLabels[type]];
  const searchText = words.filter(Boolean).join("\n");
  const common = { publicationId, slug, type, title, summary, proof, article, searchText };
  return { ...common, kind: "page" as const, pinnedUntil: null };
}

async function project(tx: Tx, sources: LiveSource<PageDraft>[]): Promise<void> {
  await putLive(tx, sources.map(liveFacts));
  await putLiveMedia(tx, sources.flatMap(mediaRows));
}

/** Pages that stay: who we are, transparency, services. */
export const pageKind: Kind<PageDraft> = {
  name: "page",
  path: publicPaths.page,
  reviewMonths: 12,
  reservedSlugs,
  draft: pageDraft,
  live: pageLive,
  occasion: () => null,
  fieldLabels: pageFieldLabels,
  project,
  retract: removeLive,
};
