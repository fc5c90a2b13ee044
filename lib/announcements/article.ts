import { type AnnouncementDraft, type AnnouncementType, summons } from "#lib/announcements/schema";
import type { Audience } from "#lib/editorial/audience";
import type { RichText } from "#lib/editorial/richtext";
import type { DocumentEntry } from "#lib/media/schema";
import type { CivilDate } from "#lib/platform/clock";

/** What a reader sees of an announcement, the same for the portal and for the preview of a draft. */
export interface AnnouncementArticle {
  type: AnnouncementType;
  title: string;
  summary: string;
  audience: Audience;
  effectiveOn: CivilDate | null;
  expiresOn: CivilDate | null;
  acknowledge: boolean;
  summons: AnnouncementDraft["summons"];
  agenda: string[];
  body: RichText;
  documents: Omit<DocumentEntry, "key">[];
}

/** The article of an announcement's content, drafts included: missing facts stay missing. */
export function announcementArticle(draft: AnnouncementDraft): AnnouncementArticle {
  const { title, summary, audience, effectiveOn, expiresOn, acknowledge, summons, body } = draft;
  const agenda = draft.agenda.map((row) => row.text);
  const documents = draft.documents.map(({ key, ...shown }) => shown);
  const type = draft.type ?? "comunicado";
  const terms = { audience, effectiveOn, expiresOn, acknowledge };
  return { type, title, summary, ...terms, summons, agenda, body, documents };
}

const before = {
  ...{ audience: "public", effectiveOn: null, expiresOn: null, acknowledge: false },
  documents: [],
} as const;

/** An article as it was stored in JSON; one of an earlier shape lacks what came later. */
export function storedArticle(stored: unknown): AnnouncementArticle {
  const article = { ...before, ...(stored as object) } as unknown as AnnouncementArticle;
  return { ...article, summons: summons.parse(article.summons ?? {}) };
}
