import { publicPath } from "#lib/editorial/address";
import type { LatestPublication } from "#lib/editorial/queries/portal";
import type { SignName } from "#lib/editorial/tocapu";
import { typeLabel } from "#lib/kind-labels";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";
import type { Language, Line } from "#lib/platform/language";

interface Moments {
  publishedAt: Date;
  /** Of an event, its first day. */
  happensOn: CivilDate | null;
}

/** "22 nov 2026"; of an event, also when it is: "Evento de 2009", "publicado el 22 nov 2026". */
export function whenPublished({ publishedAt, happensOn }: Moments, { t, locale }: Language): Line {
  const day = shortDate(civilDateAt(publishedAt), locale);
  if (!happensOn) return [day];
  return [t("events.ofYear", { year: happensOn.slice(0, 4) }), t("events.published", { day })];
}

/** A publication of any kind as a row of what was published last. */
export function latestItem(
  { kind, type, slug, title, summary, publishedAt, happensOn }: LatestPublication,
  language: Language,
) {
  return {
    href: publicPath(kind, slug),
    sign: type as SignName,
    kindLabel: typeLabel(type, language.t),
    details: whenPublished({ publishedAt, happensOn }, language),
    ...{ title, summary },
  };
}
