import type { SummonsTerms } from "#lib/announcements/summonsCheck";
import { canRead } from "#lib/editorial/policy";
import type { Actor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { summonsRules } from "#lib/settings/queries";

/** Against what a convocatoria is checked, and whether an administrator has looked at the table. */
export async function summonsTerms(
  actor: Actor,
  publicationId: string,
): Promise<SummonsTerms & { reviewed: boolean; today: string; publicationId: string }> {
  ensure(canRead(actor), "forbidden");
  const [table, publication] = await Promise.all([
    summonsRules(),
    db().publication.findUnique({
      where: { id: publicationId },
      select: { firstPublishedAt: true },
    }),
  ]);
  const first = publication?.firstPublishedAt ?? null;
  const today = civilDateAt();
  const publishedOn = first ? civilDateAt(first) : today;
  return { ...table, publicationId, today, publishedOn, isPublished: first !== null };
}
