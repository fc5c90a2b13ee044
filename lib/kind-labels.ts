import { announcementTypeLabels } from "#lib/announcements/labels";
import { eventTypeLabels } from "#lib/events/labels";
import { pageTypeLabels } from "#lib/pages/labels";

/** The name of every type of every kind. Pure, so that any screen may read it. */
export const typeLabels: Record<string, string> = {
  ...eventTypeLabels,
  ...announcementTypeLabels,
  ...pageTypeLabels,
};
