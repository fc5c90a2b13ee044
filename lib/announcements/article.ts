import type { AnnouncementDraft, AnnouncementType } from "#lib/announcements/schema";
import type { RichText } from "#lib/editorial/richtext";

/** What a reader sees of an announcement, the same for the portal and for the preview of a draft. */
export interface AnnouncementArticle {
  type: AnnouncementType;
  title: string;
  summary: string;
  summons: AnnouncementDraft["summons"];
  agenda: string[];
  body: RichText;
}

/** The article of an announcement's content, drafts included: missing facts stay missing. */
export function announcementArticle(draft: AnnouncementDraft): AnnouncementArticle {
  const { title, summary, summons, body } = draft;
  const agenda = draft.agenda.map((row) => row.text);
  return { type: draft.type ?? "comunicado", title, summary, summons, agenda, body };
}
