import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { noSchedule, publishableContent } from "#lib/editorial/commands/move";
import { canForcePublish, canPublish, canWithdraw } from "#lib/editorial/policy";
import type { KindName, PublishInput, WithdrawInput } from "#lib/editorial/schema";
import { transitions } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db, type Tx, transaction } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { slugOf } from "#lib/platform/search-name";

async function freeSlug(tx: Tx, { kind, draft }: LockedPublication, title: string) {
  const base = slugOf(title) || draft.id;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug of ${kind}`}))`;
  const taken = await tx.publication.findMany({
    where: { kind, slug: { startsWith: base } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map((row) => row.slug));
  let slug = base;
  for (let n = 2; slugs.has(slug); n += 1) slug = `${base}-${n}`;
  return slug;
}

async function draftNote(tx: Tx, { draft }: LockedPublication): Promise<string> {
  const revision = await tx.revision.findUnique({
    where: { id: draft.id },
    select: { note: true },
  });
  return revision?.note ?? "";
}

interface Going {
  slug: string;
  forced: boolean;
  at: Date;
}

async function pointLiveAtDraft(
  tx: Tx,
  publication: LockedPublication,
  { slug, forced, at }: Going,
) {
  const firstPublishedAt = publication.firstPublishedAt ?? at;
  await tx.withdrawnNotice.deleteMany({ where: { publicationId: publication.id } });
  await tx.publication.update({
    where: { id: publication.id },
    data: {
      ...noSchedule,
      ...{ slug, forced, firstPublishedAt, returnedNote: null, withdrawnReason: null },
      stage: transitions.publish.to,
      liveRevisionId: publication.draft.id,
      touchedAt: at,
    },
  });
  return firstPublishedAt;
}

interface Approval {
  actor: Actor;
  forced: boolean;
}

/** Makes the draft live: audit entry, pointers and live facts, in that order. */
async function goLive(tx: Tx, publication: LockedPublication, { actor, forced }: Approval) {
  const content = publishableContent(publication);
  const slug = publication.slug ?? (await freeSlug(tx, publication, content.title));
  const changeNote = await draftNote(tx, publication);
  const preparedBy = publication.submittedByName ?? actor.name;
  const approvedBy = publication.approvedByName ?? actor.name;
  const automatic = actor.kind === "system" && publication.approvedByName === null;
  const names = { preparedBy, approvedBy, forced, automatic, changeNote };
  const { number } = publication.draft;
  const { at, hash } = await record(tx, actor, {
    ...{ verb: "published", subjectType: "publication", subjectId: publication.id },
    revisionId: publication.draft.id,
    data: { ...names, slug, number, title: content.title },
  });
  const firstPublishedAt = await pointLiveAtDraft(tx, publication, { slug, forced, at });
  const proof = { ...names, hash, revisionNumber: number, publishedAt: at, firstPublishedAt };
  const source = { publicationId: publication.id, slug, content, proof };
  await kindOf(publication.kind as KindName).project(tx, [source]);
  return { slug };
}

/**
 * Publishes the reviewed draft. Four eyes: whoever submitted it is refused, unless an administrator
 * forces it, which is flagged in the log and on the page.
 */
export function publish(actor: Actor, input: PublishInput) {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, input.publicationId);
    const forced = input.force && canForcePublish(actor, publication.status);
    ensure(forced || canPublish(actor, publication.status), "forbidden");
    ensure(publication.draft.number === input.basedOn, "conflict");
    return goLive(tx, publication, { actor, forced });
  });
}

/** Takes a live publication off the portal; its address explains why. Nothing is deleted. */
export function withdraw(actor: Actor, input: WithdrawInput) {
  const { publicationId, reason } = input;
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, publicationId);
    ensure(canWithdraw(actor, publication.status), "forbidden");
    const live = await tx.livePublication.findUniqueOrThrow({
      where: { publicationId },
      select: { kind: true, slug: true, title: true },
    });
    await kindOf(publication.kind as KindName).retract(tx, [publicationId]);
    await tx.publication.update({
      where: { id: publicationId },
      data: {
        ...noSchedule,
        ...{ stage: transitions.withdraw.to, withdrawnReason: reason, touchedAt: new Date() },
        liveRevisionId: null,
      },
    });
    await tx.withdrawnNotice.create({
      data: { publicationId, ...live, reason, withdrawnAt: new Date() },
    });
    await record(tx, actor, {
      ...{ verb: "withdrawn", subjectType: "publication", subjectId: publicationId },
      data: { title: live.title, slug: live.slug, reason },
    });
    return { slug: live.slug };
  });
}

const scheduler = systemActor("Publicación programada");

async function publishIfDue(id: string): Promise<void> {
  await transaction(async (tx) => {
    const publication = await lockPublication(tx, id);
    const due = publication.goLiveAt !== null && publication.goLiveAt <= new Date();
    if (publication.stage === "scheduled" && due) {
      await goLive(tx, publication, { actor: scheduler, forced: false });
    }
  });
}

/** What cannot go live goes back to whoever wrote it, with the reason. */
async function returnFailed(id: string, error: unknown): Promise<void> {
  log.error({ err: error, publicationId: id }, "a scheduled publication failed");
  const reason = error instanceof Refusal ? error.message : "Ocurrió una falla nuestra.";
  const note = `No se publicó a la hora programada. ${reason}`;
  await transaction(async (tx) => {
    const publication = await lockPublication(tx, id);
    if (publication.stage !== "scheduled") return;
    const { draft, title } = publication;
    await tx.publication.update({
      where: { id },
      data: { ...noSchedule, stage: transitions.sendBack.to, returnedNote: note },
    });
    await record(tx, scheduler, {
      ...{ verb: "sent_back", subjectType: "publication", subjectId: id, revisionId: draft.id },
      data: { title, number: draft.number, note },
    });
  });
}

/**
 * Publishes whatever was scheduled for a moment that has passed; returns how many failed. The due
 * work is found by a query, so a lost job or a server that was off loses no publication.
 */
export async function publishDue(): Promise<number> {
  const due = await db().publication.findMany({
    where: { stage: "scheduled", goLiveAt: { lte: new Date() } },
    orderBy: { goLiveAt: "asc" },
    take: 50,
    select: { id: true },
  });
  let failed = 0;
  // One after the other: each takes the same lock, and readers need the other connections.
  for (const { id } of due) {
    await publishIfDue(id).catch(async (error) => {
      failed += 1;
      await returnFailed(id, error);
    });
  }
  return failed;
}
