import { absentMetadata } from "#lib/editorial/absence";
import { type Absence, absent } from "#lib/editorial/queries/portal";
import type { KindName } from "#lib/editorial/schema";
import { type Language, pathIn } from "#lib/platform/language";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

/**
 * What became of an address where nothing is live, which is also how the page is answered. Next's own notFound()
 * leaves the page to scripts, which readers here do not need.
 */
export async function answerAbsence(
  kind: KindName,
  slug: string,
  { locale }: Language,
): Promise<Absence> {
  const absence = await absent(kind, slug);
  answerWith(absence.status, absence.movedTo && pathIn(locale, absence.movedTo));
  return absence;
}

/** What the window says of such an address. */
export async function absenceMetadata(kind: KindName, slug: string, { t }: Language) {
  const [{ name }, absence] = await Promise.all([siteIdentity(), absent(kind, slug)]);
  return absentMetadata(absence, name, t);
}
