import { isDelegate } from "#lib/accounts/queries";
import type { OwnView } from "#lib/announcements/address";
import { storedArticle } from "#lib/announcements/article";
import { canReadOwnAnnouncements, readableAudiences } from "#lib/announcements/policy";
import { afterKey, pageOf } from "#lib/announcements/queries";
import { type Audience, inForce } from "#lib/editorial/audience";
import { storedProof } from "#lib/editorial/proof";
import { withReferences } from "#lib/editorial/queries/references";
import type { Actor } from "#lib/platform/actor";
import { type CivilDate, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const pageSize = 20;

/** The announcements that reach somebody, as a condition on the live facts and on the notices. */
export async function readableBy(actor: Actor) {
  const audiences = readableAudiences(actor, await isDelegate(actor));
  return { kind: "announcement", audience: { in: [...audiences] } };
}

const ownReading = (accountId: string) => ({
  where: { accountId },
  select: { at: true, revisionId: true },
});

function viewed(view: OwnView, accountId: string, today: CivilDate) {
  if (view === "expired") return { expiresOn: { lt: toDateColumn(today) } };
  if (view === "current") return inForce(today);
  const unread = { acknowledgements: { none: { accountId } } };
  return { ...inForce(today), announcement: { acknowledge: true }, publication: unread };
}

interface OwnFilter {
  view: OwnView;
  after: string | null;
  today: CivilDate;
}

/** A page of the announcements that reach the actor, newest first, each with their own reading. */
export async function ownAnnouncements(actor: Actor, { view, after, today }: OwnFilter) {
  ensure(canReadOwnAnnouncements(actor) && actor.id, "unauthenticated");
  const { id } = actor;
  const rows = await db().livePublication.findMany({
    where: { AND: [await readableBy(actor), viewed(view, id, today), afterKey(after)] },
    orderBy: [{ publishedAt: "desc" }, { publicationId: "desc" }],
    take: pageSize + 1,
    select: {
      ...{ publicationId: true, type: true, slug: true, title: true, summary: true },
      ...{ publishedAt: true, expiresOn: true, audience: true },
      announcement: { select: { acknowledge: true } },
      publication: { select: { acknowledgements: ownReading(id) } },
    },
  });
  const { items, next } = pageOf(rows);
  return {
    next,
    items: items.map(({ announcement, publication, audience, ...item }) => ({
      ...item,
      audience: audience as Audience,
      asked: announcement?.acknowledge ?? false,
      readAt: publication.acknowledgements[0]?.at ?? null,
    })),
  };
}
export type OwnItem = Awaited<ReturnType<typeof ownAnnouncements>>["items"][number];

/** How many announcements still in force wait for the actor's "he leído". */
export async function pendingCount(actor: Actor, today: CivilDate): Promise<number> {
  ensure(canReadOwnAnnouncements(actor) && actor.id, "unauthenticated");
  return db().livePublication.count({
    where: { AND: [await readableBy(actor), viewed("pending", actor.id, today)] },
  });
}

async function readVersion(revisionId: string): Promise<number | null> {
  const where = { id: revisionId };
  const revision = await db().revision.findUnique({ where, select: { number: true } });
  return revision?.number ?? null;
}

/** An announcement that reaches the actor, with their own reading. Refuses (`not_found`) all others alike. */
export async function ownAnnouncement(actor: Actor, slug: string) {
  ensure(canReadOwnAnnouncements(actor) && actor.id, "unauthenticated");
  const row = await db().livePublication.findUnique({
    where: { kind_slug: { kind: "announcement", slug }, ...(await readableBy(actor)) },
    select: {
      ...{ publicationId: true, article: true, proof: true, reviewedOn: true },
      publication: { select: { acknowledgements: ownReading(actor.id) } },
    },
  });
  ensure(row, "not_found");
  const [reading] = row.publication.acknowledgements;
  return {
    publicationId: row.publicationId,
    article: await withReferences(storedArticle(row.article)),
    proof: storedProof(row.proof, row.reviewedOn),
    reading: reading && { at: reading.at, number: await readVersion(reading.revisionId) },
  };
}
export type OwnReading = NonNullable<Awaited<ReturnType<typeof ownAnnouncement>>["reading"]>;

/** What the actor finds in the place of a withdrawn announcement that had reached them, or null. */
export async function ownWithdrawnNotice(actor: Actor, slug: string) {
  ensure(canReadOwnAnnouncements(actor), "unauthenticated");
  return db().withdrawnNotice.findUnique({
    where: { kind_slug: { kind: "announcement", slug }, ...(await readableBy(actor)) },
    select: { title: true, reason: true, withdrawnAt: true },
  });
}
