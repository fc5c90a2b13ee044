import { publicPath } from "#lib/editorial/address";
import type { LatestPublication } from "#lib/editorial/queries/portal";
import type { SignName } from "#lib/editorial/tocapu";
import { typeLabel } from "#lib/kind-labels";
import { civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";
import type { Language } from "#lib/platform/language";

/** A publication of any kind as a row of what was published last. */
export function latestItem(
  { kind, type, slug, title, summary, publishedAt }: LatestPublication,
  { t, locale }: Language,
) {
  return {
    href: publicPath(kind, slug),
    sign: type as SignName,
    kindLabel: typeLabel(type, t),
    details: [shortDate(civilDateAt(publishedAt), locale)],
    ...{ title, summary },
  };
}
