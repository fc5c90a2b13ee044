import { reviewAfterPublishing } from "#lib/editorial/care";
import { publishable } from "#lib/editorial/commands/content";
import type { LockedPublication } from "#lib/editorial/commands/lock";
import { freeSlug } from "#lib/editorial/commands/slugs";
import { ensureSound } from "#lib/editorial/commands/soundness";
import type { KindName } from "#lib/editorial/schema";
import { transitions } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { civilDateAt, fromDateColumn, toDateColumn } from "#lib/platform/clock";
import type { Tx } from "#lib/platform/db";
import { enqueue } from "#lib/platform/jobs";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

/** A revision on its way to the portal, with the names that its proof will say. */
export interface Going {
  actor: Actor;
  revision: { id: string; number: number; content: unknown; note: string };
  preparedBy: string;
  approvedBy: string;
  /** The administrator who goes around the rule of two people. */
  forcedById: string | null;
  /** The software publishes it by itself: the founding content. */
  automatic: boolean;
  /** A correction of what is live: its subscribers are not told. */
  minor?: boolean;
  /** Publications that go live in the same transaction and may be referred to. */
  together?: readonly string[];
}

/** Whoever reads a publication at once comes before the check of its links. */
const afterReadersMs = 60_000;
const linkCheck = { task: "check_links", key: "check_links", keepTime: true };

const older = { message: "Ya se publicó una versión más nueva que esta." };

/** What the draft's stage becomes: nothing pending, unless the draft is newer than what goes live. */
function settled(publication: LockedPublication, revisionId: string) {
  const { draft, stage, returnedNote } = publication;
  if (draft.id !== revisionId) return { stage, returnedNote };
  return { stage: transitions.publish.to, returnedNote: null, dueOn: null };
}

async function pointLiveAt(
  tx: Tx,
  publication: LockedPublication,
  { revision, forcedById, slug, at }: Going & { slug: string; at: Date },
) {
  const firstPublishedAt = publication.firstPublishedAt ?? at;
  await tx.withdrawnNotice.deleteMany({ where: { publicationId: publication.id } });
  await tx.publication.update({
    where: { id: publication.id },
    data: {
      ...settled(publication, revision.id),
      ...{ slug, firstPublishedAt, liveRevisionId: revision.id, withdrawnReason: null },
      ...{ forced: forcedById !== null, forcedById, confirmedByName: null, confirmedAt: null },
      reviewOn: reviewColumn(publication, at),
      touchedAt: at,
    },
  });
  return firstPublishedAt;
}

/** Publishing is checking: the next review counts from it. */
function reviewColumn({ kind, reviewOn }: LockedPublication, at: Date): Date | null {
  const { reviewMonths } = kindOf(kind as KindName);
  const current = reviewOn && fromDateColumn(reviewOn);
  const next = reviewAfterPublishing(current, reviewMonths, civilDateAt(at));
  return next ? toDateColumn(next) : null;
}

/**
 * Makes a revision live: audit entry, pointers and live facts, in that order. Refuses with `invalid`
 * what the live schema still lacks and with `conflict` a revision older than the live one.
 */
export async function goLive(tx: Tx, publication: LockedPublication, going: Going) {
  const { actor, revision, preparedBy, approvedBy, forcedById, automatic, together, minor } = going;
  ensure((publication.liveRevision?.number ?? 0) <= revision.number, "conflict", older);
  const content = publishable(publication.kind, revision.content);
  const sound = { publicationId: publication.id, at: "now" } as const;
  await ensureSound(tx, content, { ...sound, ...(together && { together }) });
  const slug = publication.slug ?? (await freeSlug(tx, publication, content.title));
  const { number, note: changeNote } = revision;
  const names = { preparedBy, approvedBy, forced: forcedById !== null, automatic, changeNote };
  const { at, hash } = await record(tx, actor, {
    ...{ verb: "published", subjectType: "publication", subjectId: publication.id },
    revisionId: revision.id,
    data: {
      ...{ ...names, slug, number, title: content.title },
      ...(minor && publication.liveRevision && { minor }),
    },
  });
  const firstPublishedAt = await pointLiveAt(tx, publication, { ...going, slug, at });
  const proof = { ...names, hash, revisionNumber: number, publishedAt: at, firstPublishedAt };
  const source = { publicationId: publication.id, slug, content, proof };
  await kindOf(publication.kind as KindName).project(tx, [source]);
  await enqueue(tx, { ...linkCheck, runAt: new Date(at.getTime() + afterReadersMs) });
  return { slug };
}
