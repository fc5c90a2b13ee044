import { announcementArticle } from "#lib/announcements/article";
import { announcementFieldLabels, announcementTypeLabels } from "#lib/announcements/labels";
import { summonsOccasion } from "#lib/announcements/occasion";
import {
  type AnnouncementDraft,
  announcementDraft,
  announcementLive,
} from "#lib/announcements/schema";
import { publicPaths } from "#lib/editorial/address";
import type { Kind, LiveSource } from "#lib/editorial/kind";
import { putLive, removeLive } from "#lib/editorial/kind/live";
import { mediaRows, putLiveMedia } from "#lib/editorial/kind/liveMedia";
import { searchedText } from "#lib/editorial/searchedText";
import { type CivilDate, toDateColumn } from "#lib/platform/clock";
import type { Tx } from "#lib/platform/db";

type Source = LiveSource<AnnouncementDraft>;

/** The portada shows only what is for everybody, and no longer than it holds. */
function pinOf({ pinnedUntil, expiresOn, audience }: AnnouncementDraft): CivilDate | null {
  if (audience !== "public" || pinnedUntil === null) return null;
  return expiresOn !== null && expiresOn < pinnedUntil ? expiresOn : pinnedUntil;
}

function liveFacts({ publicationId, slug, content, proof }: Source) {
  const article = announcementArticle(content);
  const { type, title, summary, audience, expiresOn, agenda, summons } = article;
  const told = [title, summary, searchedText(article), ...agenda];
  const asked = [summons.place, summons.audience, summons.bring, summons.convenedBy];
  const searchText = [...told, announcementTypeLabels[type], ...asked].filter(Boolean).join("\n");
  const common = { publicationId, slug, type, title, summary, proof, article, searchText };
  const terms = { audience, expiresOn, pinnedUntil: pinOf(content) };
  return { ...common, ...terms, kind: "announcement" as const };
}

const asColumn = (day: CivilDate | null) => day && toDateColumn(day);

function ownFacts({ publicationId, content }: Source) {
  const { effectiveOn, acknowledge, summons } = content;
  const days = { effectiveOn: asColumn(effectiveOn), heldOn: asColumn(summons.on) };
  return { publicationId, acknowledge, ...days };
}

async function project(tx: Tx, sources: Source[]): Promise<void> {
  await putLive(tx, sources.map(liveFacts));
  await tx.liveAnnouncement.createMany({ data: sources.map(ownFacts) });
  await putLiveMedia(tx, sources.flatMap(mediaRows));
}

/** Announcements: comunicados, convocatorias and other notices. */
export const announcementKind: Kind<AnnouncementDraft> = {
  name: "announcement",
  path: publicPaths.announcement,
  reviewMonths: 6,
  draft: announcementDraft,
  live: announcementLive,
  occasion: summonsOccasion,
  fieldLabels: announcementFieldLabels,
  project,
  retract: removeLive,
};
