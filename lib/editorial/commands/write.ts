import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { contentHash } from "#lib/editorial/content";
import { differingFields } from "#lib/editorial/form/comparison";
import { stateLabels } from "#lib/editorial/labels";
import { canCreate, canRead, canSave } from "#lib/editorial/policy";
import type { CreateInput, KindName, RecoverInput, SaveInput } from "#lib/editorial/schema";
import { stateOf, transitions } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { db, type Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { fieldSentences } from "#lib/platform/sentences";

function draftContent(kind: KindName, content: unknown) {
  const parsed = kindOf(kind).draft.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid", { fields: fieldSentences(parsed.error) });
}

interface NewRevision {
  publicationId: string;
  number: number;
  content: object;
  note?: string;
}

function addRevision(tx: Tx, actor: Actor, { content, ...revision }: NewRevision) {
  return tx.revision.create({
    data: {
      ...revision,
      content: content as Prisma.InputJsonObject,
      contentHash: contentHash(content),
      authorId: actor.id,
      authorName: actor.name,
    },
    select: { id: true, number: true, at: true },
  });
}

/** Starts a publication with its first revision. Refuses with `forbidden` or `invalid`. */
export function create(actor: Actor, input: CreateInput) {
  return transaction(async (tx) => {
    ensure(canCreate(actor), "forbidden");
    const content = draftContent(input.kind, input.content ?? {});
    const titles = { title: content.title, searchTitle: searchName(content.title) };
    const { id } = await tx.publication.create({
      data: { kind: input.kind, stage: "draft", authorId: actor.id, ...titles },
      select: { id: true },
    });
    const revision = await addRevision(tx, actor, { publicationId: id, number: 1, content });
    await tx.publication.update({
      where: { id },
      data: { draftRevisionId: revision.id },
    });
    await record(tx, actor, {
      ...{ verb: "created", subjectType: "publication", subjectId: id, revisionId: revision.id },
      data: { kind: input.kind, title: content.title },
    });
    return { publicationId: id, number: revision.number };
  });
}

/** Somebody moved it on while another wrote: the reason is its stage, not the account. */
function notNow({ status }: LockedPublication): string {
  const state = stateLabels[stateOf(status)].text;
  return `No se guardó: el estado de esta publicación ahora es «${state}». Lo que escribió sigue en esta pantalla.`;
}

function refuseStale(publication: LockedPublication, input: SaveInput): void {
  const { draft, kind } = publication;
  if (draft.number === input.basedOn) return;
  const labels = kindOf(kind as KindName).fieldLabels;
  const mine = draftContent(kind as KindName, input.content);
  const theirs = draftContent(kind as KindName, draft.content);
  const fields = differingFields(theirs, mine).map((field) => labels[field] ?? field);
  const { number, authorName, at } = draft;
  throw new Refusal("conflict", {
    message: `${authorName} guardó la versión ${number} mientras usted escribía. Lo suyo sigue en esta pantalla.`,
    data: { number, authorName, at, fields, content: theirs },
  });
}

/**
 * Saves the content as a new revision. Saving over somebody's newer revision is refused with what
 * differs (`conflict`); saving what did not change makes no revision.
 */
export function save(actor: Actor, input: SaveInput) {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, input.publicationId);
    ensure(canCreate(actor), "forbidden");
    ensure(canSave(actor, publication.status), "invalid", { message: notNow(publication) });
    refuseStale(publication, input);
    const content = draftContent(publication.kind as KindName, input.content);
    const { draft } = publication;
    if (contentHash(content) === contentHash(draft.content)) {
      return { number: draft.number, at: draft.at };
    }
    const next = { publicationId: publication.id, number: draft.number + 1, content };
    const revision = await addRevision(tx, actor, { ...next, note: input.note });
    await pointDraft(tx, publication, { revisionId: revision.id, title: content.title });
    await record(tx, actor, {
      ...{ verb: "saved", subjectType: "publication", subjectId: publication.id },
      revisionId: revision.id,
      data: { title: content.title, number: revision.number, note: input.note },
    });
    return { number: revision.number, at: revision.at };
  });
}

async function pointDraft(
  tx: Tx,
  publication: LockedPublication,
  { revisionId, title }: { revisionId: string; title: string },
): Promise<void> {
  const stage = publication.stage === "returned" ? "returned" : transitions.save.to;
  await tx.publication.update({
    where: { id: publication.id },
    data: {
      ...{ draftRevisionId: revisionId, stage, title, searchTitle: searchName(title) },
      touchedAt: new Date(),
    },
  });
}

/** Saves an earlier version as a new one on top; what came between stays in the history. */
export async function recover(actor: Actor, input: RecoverInput) {
  const { publicationId, basedOn, number } = input;
  ensure(canRead(actor), "forbidden");
  const earlier = await db().revision.findUnique({
    where: { publicationId_number: { publicationId, number } },
    select: { content: true, publication: { select: { kind: true } } },
  });
  ensure(earlier, "not_found");
  const { draft } = kindOf(earlier.publication.kind as KindName);
  const content = draft.parse(earlier.content);
  return save(actor, {
    publicationId,
    basedOn,
    content,
    note: `Se recuperó la versión ${number}.`,
  });
}
