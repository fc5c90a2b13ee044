import { announcementArticle } from "#lib/announcements/article";
import { announcementFieldLabels, announcementTypeLabels } from "#lib/announcements/labels";
import {
  type AnnouncementDraft,
  announcementDraft,
  announcementLive,
} from "#lib/announcements/schema";
import { publicPaths } from "#lib/editorial/address";
import type { Kind, LiveSource } from "#lib/editorial/kind";
import { putLive, removeLive } from "#lib/editorial/kind/live";
import { plainText } from "#lib/editorial/richtext";

function liveFacts({ publicationId, slug, content, proof }: LiveSource<AnnouncementDraft>) {
  const article = announcementArticle(content);
  const { type, title, summary, agenda, summons, body } = article;
  const words = [title, summary, announcementTypeLabels[type], summons.place, ...agenda];
  const searchText = [...words, plainText(body)].filter(Boolean).join("\n");
  const common = { publicationId, slug, type, title, summary, proof, article, searchText };
  return { ...common, kind: "announcement" as const, pinnedUntil: content.pinnedUntil };
}

/** Announcements: comunicados, convocatorias and other notices. */
export const announcementKind: Kind<AnnouncementDraft> = {
  name: "announcement",
  path: publicPaths.announcement,
  draft: announcementDraft,
  live: announcementLive,
  fieldLabels: announcementFieldLabels,
  project: (tx, sources) => putLive(tx, sources.map(liveFacts)),
  retract: removeLive,
};
