import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { addRevision, draftContent, revise } from "#lib/editorial/commands/revise";
import { contentHash } from "#lib/editorial/content";
import { differingFields } from "#lib/editorial/form/comparison";
import { recoveredNote, stateLabels } from "#lib/editorial/labels";
import { canCreate, canRead, canSave } from "#lib/editorial/policy";
import type { CreateInput, KindName, RecoverInput, SaveInput } from "#lib/editorial/schema";
import { stateOf } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";

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
  const { number, authorId, authorName, at } = draft;
  throw new Refusal("conflict", {
    message: `${authorName} guardó la versión ${number} mientras usted escribía. Lo suyo sigue en esta pantalla.`,
    data: { number, authorId, authorName, at, fields, content: theirs },
  });
}

/** A note alone is a change of a draft; over what is live or withdrawn it waits for a change of the text. */
function isUnchanged(publication: LockedPublication, content: object, note: string): boolean {
  const { kind, draft, stage } = publication;
  // What was saved before a field existed says the same without it.
  const saved = draftContent(kind as KindName, draft.content);
  if (contentHash(content) !== contentHash(saved)) return false;
  const notes = stage === "draft" || stage === "returned";
  return !notes || note === "" || note === draft.note;
}

/**
 * Saves the content as a new revision, in the place of what this person had not saved yet. Saving over somebody's
 * newer revision is refused with what differs (`conflict`); saving what did not change makes no revision.
 */
export function save(actor: Actor, input: SaveInput) {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, input.publicationId);
    ensure(canCreate(actor), "forbidden");
    ensure(canSave(actor, publication.status), "invalid", { message: notNow(publication) });
    refuseStale(publication, input);
    const content = draftContent(publication.kind as KindName, input.content);
    if (actor.id) {
      await tx.workingCopy.deleteMany({
        where: { publicationId: publication.id, accountId: actor.id },
      });
    }
    const { draft } = publication;
    if (isUnchanged(publication, content, input.note))
      return { number: draft.number, at: draft.at };
    return revise(tx, actor, { publication, content, note: input.note });
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
    note: recoveredNote(number),
  });
}
