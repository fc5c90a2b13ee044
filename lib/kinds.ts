import { announcementKind } from "#lib/announcements/kind";
import type { CommonContent, Kind } from "#lib/editorial/kind";
import type { KindName } from "#lib/editorial/schema";
import { eventKind } from "#lib/events/kind";
import { pageKind } from "#lib/pages/kind";

/** Every kind of publication: the only place that knows them all. */
export const kinds = {
  event: eventKind,
  announcement: announcementKind,
  page: pageKind,
};

/** A kind by its name, for code that treats all kinds alike. */
export function kindOf(name: KindName): Kind<CommonContent> {
  return kinds[name] as unknown as Kind<CommonContent>;
}
