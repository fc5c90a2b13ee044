import { announcementTypeLabels } from "#lib/announcements/labels";
import type { AnnouncementType } from "#lib/announcements/schema";
import { eventTypeLabels } from "#lib/events/labels";
import type { EventType } from "#lib/events/schema";
import { pageTypeLabels } from "#lib/pages/labels";
import type { PageType } from "#lib/pages/schema";
import type { Texts } from "#lib/platform/language";

/** The name of every type of every kind. Pure, so that any screen may read it. */
export const typeLabels: Record<string, string> = {
  ...eventTypeLabels,
  ...announcementTypeLabels,
  ...pageTypeLabels,
};

/** The name of a type of any kind in a language; empty for one that this version does not know. */
export function typeLabel(type: string, t: Texts): string {
  return type in typeLabels ? t(`types.${type as EventType | AnnouncementType | PageType}`) : "";
}
